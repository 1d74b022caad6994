import { shapes } from '@claimwright/contracts';
import { balanceRemittance } from '@claimwright/domain-remittance';
import type { Cents } from '@claimwright/kernel';
import { compileBody } from '@claimwright/platform-http';
import type { Remittance835 } from '@claimwright/x12';
import { checkDecision, type Decision } from './decision.js';

/** One reason to hold a remittance: two amounts that should be one, or a value that no code of its kind can be. */
export interface Difference {
  level: 'file' | 'claim' | 'service';
  place: string;
  expectedCents?: Cents;
  actualCents?: Cents;
  differenceCents?: Cents;
  problem?: string;
}

export type Verdict = { post: true } | { post: false; reasonCode: HeldCode; differences: Difference[] };

export type HeldCode = 'payment_does_not_add_up' | 'claims_do_not_add_up' | 'services_do_not_add_up' | 'values_not_valid';

const BY_LEVEL = { file: 'payment_does_not_add_up', claim: 'claims_do_not_add_up', service: 'services_do_not_add_up' } as const;

const { CalendarDate, Cents: CentsShape, closed, PayerId, text } = shapes;
const checkHeader = compileBody(closed({ traceNumber: text(50), payerId: PayerId, paidOn: CalendarDate, amountCents: CentsShape }));

/** Whether a remittance may be posted: it adds up at every level, and what is announced of it can be told. */
export function judge(remittance: Remittance835, decisions: readonly Decision[]): Verdict {
  const differences: Difference[] = balanceRemittance(remittance);
  const [first] = differences;
  if (first) return { post: false, reasonCode: BY_LEVEL[first.level], differences };
  const invalid = [...invalidHeader(remittance), ...decisions.flatMap((decision, index) => invalidClaim(remittance, decision, index))];
  return invalid.length > 0 ? { post: false, reasonCode: 'values_not_valid', differences: invalid } : { post: true };
}

/** The payer by the id trading partners know it under (REF*2U), or by its tax id (TRN03). */
export function payerIdOf({ payer, trace }: Remittance835): string {
  return payer.references.find(({ qualifier }) => qualifier === '2U')?.value ?? trace.payerId;
}

function invalidHeader(remittance: Remittance835): Difference[] {
  const { trace, payment } = remittance;
  const findings = checkHeader({ traceNumber: trace.number, payerId: payerIdOf(remittance), paidOn: payment.date, amountCents: payment.amountCents });
  return findings.map(({ pointer, message }) => ({ level: 'file', place: pointer, problem: message }));
}

function invalidClaim({ claims }: Remittance835, decision: Decision, index: number): Difference[] {
  const place = `claim ${index + 1} (CLP01 ${claims[index]?.claimNumber ?? ''})`;
  return checkDecision(decision).map(({ pointer, message }) => ({ level: 'claim', place: `${place} ${pointer}`, problem: message }));
}
