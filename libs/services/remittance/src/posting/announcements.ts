import { BalanceTransferred, ClaimDenied, PaymentPosted, PaymentReversed, type DataOf } from '@claimwright/contracts';
import { sum, type ClaimId, type PatientAccountId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import type { Adjustment } from '@claimwright/x12';
import type { ClaimAccountRow } from '../books/claim-account.row.js';
import type { Outcome } from './books.js';
import type { Item } from './item.js';

type Posted = Extract<Outcome, { status: 'posted' }>;
type Decided = Extract<Posted['decided'], { adjudication: object }>;

interface Round {
  reversed: DataOf<typeof PaymentReversed>[];
  posted: DataOf<typeof PaymentPosted>[];
  denied: DataOf<typeof ClaimDenied>[];
  transferred: DataOf<typeof BalanceTransferred>[];
}

/**
 * Gathers what was posted and announces it, each type at once. A reversal comes before the decision that follows it; a claim that is
 * decided and then reversed in one file needs a second round, so that its events stay in their order.
 */
export class Announcements {
  private readonly rounds: Round[] = [];
  private readonly places = new Map<ClaimId, { round: number; decided: boolean }>();

  add(item: Item, outcome: Posted, claim: ClaimAccountRow): void {
    const { payment, decided } = outcome;
    const facts = { claimId: payment.claimId, encounterId: payment.encounterId, remittanceId: payment.remittanceId, payerId: payment.payerId, turn: payment.turn };
    if ('reversed' in decided) {
      this.round(payment.claimId, true).reversed.push({ ...facts, paymentId: decided.reversed, paidCents: payment.paidCents });
      return;
    }
    const round = this.round(payment.claimId, false);
    round.posted.push({ ...facts, ...postedFacts(item, payment) });
    const denied = deniedFacts(item, decided);
    if (denied) round.denied.push({ ...facts, ...denied, ...payerNumber(payment), serviceDate: claim.serviceDate, adjudicatedOn: payment.adjudicatedOn });
    const transferred = transferOf(payment, decided);
    if (transferred) round.transferred.push(transferred);
  }

  /** Known once it is known who is billed. */
  billTo(claimId: ClaimId, patientAccountId: PatientAccountId): void {
    for (const { transferred } of this.rounds) {
      for (const data of transferred) if (data.claimId === claimId && data.to === 'patient') data.patientAccountId = patientAccountId;
    }
  }

  async announce(tx: Tx): Promise<void> {
    for (const { reversed, posted, denied, transferred } of this.rounds) {
      await announce(tx, PaymentReversed, reversed);
      await announce(tx, PaymentPosted, posted);
      await announce(tx, ClaimDenied, denied);
      await announce(tx, BalanceTransferred, transferred);
    }
  }

  private round(claimId: ClaimId, reversal: boolean): Round {
    const before = this.places.get(claimId);
    const index = before === undefined ? 0 : before.round + (reversal && before.decided ? 1 : 0);
    this.places.set(claimId, { round: index, decided: !reversal });
    return (this.rounds[index] ??= { reversed: [], posted: [], denied: [], transferred: [] });
  }
}

const payerNumber = ({ payerClaimNumber }: Posted['payment']) => (payerClaimNumber === null ? {} : { payerClaimNumber });

function postedFacts({ payment, match }: Item, row: Posted['payment']) {
  const { statusCode, chargedCents, paidCents, contractualCents, otherAdjustmentCents, patientResponsibilityCents, openCents, adjudicatedOn } = row;
  return {
    paymentId: row.id, ...payerNumber(row), statusCode, chargedCents, paidCents, contractualCents, otherAdjustmentCents, patientResponsibilityCents, openCents, adjudicatedOn,
    adjustments: payment.adjustments.map(bare),
    lines: payment.lines.map((line, index) => {
      const controlNumber = match.lines[index]?.line?.controlNumber ?? line.controlNumber;
      return {
        procedureCode: line.procedure.code, chargedCents: line.chargeCents, paidCents: line.paidCents, paidUnits: line.units, adjustments: line.adjustments.map(bare), remarks: line.remarks,
        ...(controlNumber !== undefined && { controlNumber }),
      };
    }),
  };
}

const bare = ({ group, reason, amountCents, quantity }: Adjustment) => ({ group, reason, cents: amountCents, ...(quantity !== undefined && { quantity }) });

function deniedFacts({ payment, match }: Item, { adjudication }: Decided) {
  if (adjudication.denials.length === 0) return undefined;
  return {
    deniedCents: sum(adjudication.denials.map(({ amountCents }) => amountCents)),
    denials: adjudication.denials.map(({ group, reason, remarks, amountCents, lineIndex }) => {
      const number = lineIndex === undefined ? undefined : (match.lines[lineIndex]?.line?.controlNumber ?? payment.lines[lineIndex]?.controlNumber);
      return { group, reason, remarks, cents: amountCents, ...(number !== undefined && { lineControlNumber: number }) };
    }),
  };
}

/** A balance that the payer forwarded itself is nobody's to bill, and what goes back is no transfer. */
function transferOf({ claimId, encounterId, turn }: Posted['payment'], { posted: { transfer } }: Decided): DataOf<typeof BalanceTransferred> | undefined {
  if (!transfer || transfer.amountCents <= 0 || (transfer.to === 'payer' && transfer.forwarded)) return undefined;
  return { claimId, encounterId, from: `payer:${turn}`, to: transfer.to, cents: transfer.amountCents, ...(transfer.to === 'payer' && { turn: transfer.turn }) };
}
