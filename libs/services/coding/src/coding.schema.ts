import { defineService } from '@claimwright/platform-persistence';
import { EncounterHistoryRow, EncounterRow } from './encounter.row.js';

/** This service's part of the database. */
export const codingSchema = defineService({ name: 'coding', entities: [EncounterRow, EncounterHistoryRow], migrationsDir: new URL('../migrations/', import.meta.url) });
