import type { ClaimId, PaymentId, RemittanceId } from '@claimwright/kernel';
import { CurrentActor, decodeCursor, Operation, page, PageQuery, Permission, Returns, type Page } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { IsOptional, Matches } from 'class-validator';
import { EXAMPLES, PaymentItem, PaymentPage, PaymentSummary, toPaymentItem } from './payment-views.js';
import { listPayments, sumPayments } from './payments.store.js';

class PaymentsQuery extends PageQuery {
  @IsOptional() @Matches(/^clm_[0-9a-f]{32}$/) claimId?: ClaimId;
  @IsOptional() @Matches(/^era_[0-9a-f]{32}$/) remittanceId?: RemittanceId;
}

/** Reading only, so there is no service between. */
@Controller('v1/payments')
export class PaymentsController {
  constructor(@Inject(Database) private readonly db: Database) {}

  @Get() @Permission('remittances:read')
  @Operation({ summary: 'List payments', description: 'What payers decided about claims as it was posted, in that order; a reversal names what it takes back.' })
  @Returns(200, PaymentPage, 'A page of payments', { example: EXAMPLES.page })
  list(@CurrentActor() actor: Actor, @Query() { limit, cursor, ...filter }: PaymentsQuery): Promise<Page<PaymentItem>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    return this.db.transaction(actor, async (tx) => {
      const rows = await listPayments(tx, { ...filter, after: after as PaymentId | undefined }, limit + 1);
      return page(rows.map(toPaymentItem), limit, ({ id }) => [id]);
    });
  }

  @Get('summary') @Permission('remittances:read')
  @Operation({ summary: 'Count payments', description: 'Decisions that paid, decisions that paid nothing, and reversals, with what was paid.' })
  @Returns(200, PaymentSummary, 'Counts and cents by kind', { example: EXAMPLES.summary })
  summary(@CurrentActor() actor: Actor): Promise<PaymentSummary> {
    return this.db.transaction(actor, async (tx) => ({ asOf: tx.now().toISOString(), groups: await sumPayments(tx) }));
  }
}
