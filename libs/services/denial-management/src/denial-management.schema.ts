import { defineService } from '@claimwright/platform-persistence';
import { AppealRow, ClaimDecisionRow, DenialHistoryRow, DenialRow } from './denial.row.js';

export const denialManagementSchema = defineService({ name: 'denial-management', entities: [DenialRow, DenialHistoryRow, AppealRow, ClaimDecisionRow], migrationsDir: new URL('../migrations/', import.meta.url) });
