import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { BooksService } from './books/books.service.js';
import { ClaimsSubscriber } from './books/claims.subscriber.js';
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

registerErrorStatuses(REMITTANCE_ERRORS);

/** Takes remittances in, posts what payers decided to a ledger, and bills patients for what payers left to them. */
export const RemittanceService = defineServiceModule({
  service: remittanceSchema,
  controllers: [RemittancesController, PaymentsController, LedgerController, StatementsController],
  settings: DECLARED_SETTINGS,
  resources: {
    remittances: 'What payers say they decided and pay (835), with every claim in it: posted, unmatched or held.',
    payments: 'The decision on one claim in a remittance, as it was posted.',
    ledger: 'The double-entry books: where every charged cent is now.',
    'patient-accounts': 'What patients owe.',
    statements: 'Bills to patients.',
  },
  subscribers: [ClaimsSubscriber],
  providers: [{ provide: SETTINGS, useFactory: () => readSettings(process.env) }, BooksService, ImportService, RemittancesService, StatementsService],
  workers: [StatementWorker],
  tickers: [MailboxTicker],
});
