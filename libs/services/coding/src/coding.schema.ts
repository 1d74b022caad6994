import { defineService } from '@claimwright/platform-persistence';
import { EncounterHistoryRow, EncounterRow } from './encounter.row.js';
import { ImportJobRow, ImportPartRow } from './import-jobs/import-job.row.js';

/** This service's part of the database. */
export const codingSchema = defineService({ name: 'coding', entities: [EncounterRow, EncounterHistoryRow, ImportJobRow, ImportPartRow], migrationsDir: new URL('../migrations/', import.meta.url) });
