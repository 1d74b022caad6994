import { defineService } from '@claimwright/platform-persistence';
import { CheckRow, CoverageRow, InterchangeNumberRow, PatientRow } from './eligibility.rows.js';

/** This service's part of the database. */
export const eligibilitySchema = defineService({ name: 'eligibility', entities: [PatientRow, CoverageRow, CheckRow, InterchangeNumberRow], migrationsDir: new URL('../migrations/', import.meta.url) });
