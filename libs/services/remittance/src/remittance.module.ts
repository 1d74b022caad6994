import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { BooksService } from './books/books.service.js';
import { ClaimsSubscriber } from './books/claims.subscriber.js';
import { BankAccountsController } from './deposits/bank-accounts.controller.js';
import { BankAccountsService } from './deposits/bank-accounts.service.js';
import { DepositImportService } from './deposits/deposit-import.service.js';
import { DepositsController } from './deposits/deposits.controller.js';
import { DepositsService } from './deposits/deposits.service.js';
import { MatchWorker } from './deposits/match.worker.js';
import { MatchingService } from './deposits/matching.service.js';
import { LedgerController } from './ledger/ledger.controller.js';
import { PaymentsController } from './payments/payments.controller.js';
import { REMITTANCE_ERRORS } from './remittance.errors.js';
import { remittanceSchema } from './remittance.schema.js';
import { ImportService } from './remittances/import.service.js';
import { MailboxTicker } from './remittances/mailbox.ticker.js';
import { RemittancesController } from './remittances/remittances.controller.js';
import { RemittancesService } from './remittances/remittances.service.js';
import { DECLARED_SETTINGS, readSettings, SETTINGS } from './settings.js';
import { StatementWorker } from './statements/statement.worker.js';
import { StatementsController } from './statements/statements.controller.js';
import { StatementsService } from './statements/statements.service.js';
import { RemittanceFhirController } from './fhir/remittance-fhir.controller.js';

registerErrorStatuses(REMITTANCE_ERRORS);

/** Takes remittances in, posts what payers decided to a ledger, and bills patients for what payers left to them. */
export const RemittanceService = defineServiceModule({
  service: remittanceSchema,
  controllers: [RemittancesController, PaymentsController, LedgerController, StatementsController, DepositsController, BankAccountsController, RemittanceFhirController],
  settings: DECLARED_SETTINGS,
  resources: {
    remittances: 'What payers say about their payments (835): each claim, how it was matched, and what is wrong with those that wait.',
    payments: 'Decisions of payers about claims as they were posted, and their reversals.',
    ledger: 'The accounts in which every charge is found again: paid, taken off, left to the patient, or still open.',
    'patient-accounts': 'Whom payers have left something to, and what they owe.',
    deposits: 'Money that came to bank accounts, and whose it is.',
    'expected-deposits': 'Money that remittances announce, until a bank has it.',
    'bank-accounts': 'The accounts that payers pay to, and how their banks write files.',
    statements: 'Bills to patients, with the reasons the payers gave.',
  },
  subscribers: [ClaimsSubscriber],
  providers: [{ provide: SETTINGS, useFactory: () => readSettings(process.env) }, BooksService, ImportService, RemittancesService, StatementsService, BankAccountsService, DepositsService, DepositImportService, MatchingService],
  workers: [StatementWorker, MatchWorker],
  tickers: [MailboxTicker],
});
