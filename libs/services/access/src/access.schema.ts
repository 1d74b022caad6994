import { defineService } from '@claimwright/platform-persistence';
import { accessSchema } from '@claimwright/platform-security';
import { LegalHoldRow, RetentionPolicyRow, ShreddingRow } from './lives-of-data.row.js';
import { ApiKeyRow, ClientRow, EmergencyRow, PersonRow, ReadingAlertRow } from './principal.row.js';

/** The shared schema itself: the others read from it what they need to know a caller, and this service alone writes it. */
export const accessServiceSchema = defineService({ name: accessSchema.name, entities: [ApiKeyRow, ClientRow, PersonRow, EmergencyRow, ReadingAlertRow, ShreddingRow, LegalHoldRow, RetentionPolicyRow], migrationsDir: accessSchema.migrationsDir });
