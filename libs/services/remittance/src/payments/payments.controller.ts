import { shapes } from '@claimwright/contracts';
import { CurrentActor, defineList, equal, ListQuery, mapPage, Operation, type Page, Permission, readList, Returns, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, selectOf } from '@claimwright/platform-persistence';
import { Controller, Get, Inject } from '@nestjs/common';
import { EXAMPLES, PaymentItem, PaymentPage, PaymentSummary, type ShownPayment, toPaymentItem } from './payment-views.js';
import { sumPayments } from './payments.store.js';
import { PaymentRow } from './payment.row.js';

const PAYMENTS = defineList({
  name: 'payments', item: PaymentItem, select: selectOf(PaymentRow, { except: ['seq', 'tracePayerId'] }), from: 'payment', order: 'postedAt',
  filters: { claimId: equal('claim_id', shapes.ClaimId), remittanceId: equal('remittance_id', shapes.RemittanceId) },
});

/** Reading only, so there is no service between. */
@Controller('v1/payments')
export class PaymentsController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Get() @Permission('remittances:read')
  @Operation({ summary: 'List payments', description: 'What payers decided about claims as it was posted, in that order unless told; a reversal names what it takes back.' })
  @Returns(200, PaymentPage, 'A page of payments', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @ListQuery(PAYMENTS) wanted: Wanted): Promise<Page<PaymentItem>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ShownPayment>(tx, PAYMENTS, wanted), toPaymentItem));
  }

  @Get('summary') @Permission('remittances:read')
  @Operation({ summary: 'Count payments', description: 'Decisions that paid, decisions that paid nothing, and reversals, with what was paid.' })
  @Returns(200, PaymentSummary, 'Counts and cents by kind', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<PaymentSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumPayments(tx) }));
  }
}
