import { defineService, type ServiceSchema } from '@claimwright/platform-persistence';
import { ClaimAccountRow, EncounterAccountRow } from './books/claim-account.row.js';
import { BankAccountRow } from './deposits/bank-account.row.js';
import { DepositImportRow, DepositMatchRow, DepositRow, ExpectedDepositRow } from './deposits/deposit.row.js';
import { JournalEntryRow, JournalRow } from './ledger/journal.row.js';
import { PaymentRow } from './payments/payment.row.js';
import { RemittanceClaimRow, RemittanceFileRow, RemittanceRow } from './remittances/remittance.row.js';
import { PatientAccountRow, StatementRow } from './statements/statement.row.js';

/** The service's part of the database. */
export const remittanceSchema: ServiceSchema = defineService({
  name: 'remittance',
  entities: [EncounterAccountRow, ClaimAccountRow, RemittanceFileRow, RemittanceRow, RemittanceClaimRow, PaymentRow, JournalRow, JournalEntryRow, PatientAccountRow, StatementRow, BankAccountRow, DepositRow, DepositImportRow, ExpectedDepositRow, DepositMatchRow],
  migrationsDir: new URL('../migrations/', import.meta.url),
});
