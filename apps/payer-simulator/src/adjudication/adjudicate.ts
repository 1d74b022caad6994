import { sum, type Cents } from '@claimwright/kernel';
import type { Adjustment, ProfessionalClaim, ServiceLine } from '@claimwright/x12';
import { DUPLICATE, lineRuleOf, scriptOf, type ClaimRule, type Denial, type LineRule, type PatientShare } from './magic.js';
import { leftToPatient, turnOf } from './prior-payers.js';

/** What the payer decided about one line: `paidCents` is the charge less the adjustments. */
export interface LineDecision {
  line: ServiceLine;
  paidCents: Cents;
  /** AMT*B6; absent on a denied line. */
  allowedCents?: Cents;
  adjustments: Adjustment[];
  remarks: readonly string[];
  denied: boolean;
}

/** What the payer decided about a claim. */
export interface Decision {
  /** CLP02: `1` to `3` processed in that turn, `4` denied, `19` to `21` processed and forwarded. */
  status: string;
  lines: LineDecision[];
}

type PayRule = Extract<ClaimRule, { kind: 'pay' }>;
const CONTRACT: PayRule = { kind: 'pay', allowed: 'contract' };

/** Adjudicates an accepted claim by its member's script, its line charges and what earlier payers did; it looks at nothing else. */
export function adjudicate(claim: ProfessionalClaim, duplicate = false): Decision {
  const rule = scriptOf(claim.subscriber.memberId).claim;
  const denial = duplicate ? DUPLICATE : denialOf(rule, claim.claim.frequency);
  if (denial) return { status: '4', lines: claim.claim.lines.map((line) => deny(line, denial)) };
  const paying = rule.kind === 'pay' ? rule : CONTRACT;
  const left = leftToPatient(claim);
  const lines = left ? payAfterOthers(claim, paying, left) : payFirst(claim, paying);
  const deniedWhole = lines.length > 0 && lines.every((line) => line.denied);
  return { status: deniedWhole ? '4' : processedStatus(claim, paying), lines };
}

/** What the patient owes by this decision. */
export function patientResponsibility(decision: Decision): Cents {
  return sum(decision.lines.flatMap((line) => line.adjustments).filter(({ group }) => group === 'PR').map(({ amountCents }) => amountCents));
}

function denialOf(rule: ClaimRule, frequency: string): Denial | undefined {
  if (rule.kind !== 'deny') return undefined;
  return rule.replacementIsPaid && frequency === '7' ? undefined : rule.denial;
}

function processedStatus(claim: ProfessionalClaim, rule: PayRule): string {
  const { payerResponsibility } = claim.subscriber;
  const turn = payerResponsibility === 'U' ? 0 : Math.min(turnOf(payerResponsibility), 2);
  return String((rule.crossover ? 19 : 1) + turn);
}

function payFirst(claim: ProfessionalClaim, rule: PayRule): LineDecision[] {
  const share = new ShareOfPatient(rule.share);
  return claim.claim.lines.map((line, index) => {
    const lineRule = lineRuleOf(line.chargeCents);
    if (index > 0 && rule.laterLines) return deny(line, rule.laterLines);
    if (lineRule && !isPaidInReplacement(lineRule, claim.claim.frequency)) return payByCharge(line, lineRule);
    const allowed = allowedOf(line.chargeCents, rule);
    return settle(line, allowed, [
      { group: 'CO', reason: '45', amountCents: line.chargeCents - allowed },
      ...share.takeFrom(allowed),
    ]);
  });
}

function isPaidInReplacement(rule: LineRule, frequency: string): boolean {
  return rule.kind === 'deny' && rule.replacementIsPaid === true && frequency === '7';
}

function payByCharge(line: ServiceLine, rule: LineRule): LineDecision {
  const charge = line.chargeCents;
  switch (rule.kind) {
    case 'deny':
      return deny(line, rule.denial);
    case 'patient-owes-all':
      return settle(line, charge, [{ group: 'PR', reason: '1', amountCents: charge }]);
    case 'half-allowed': {
      const half = onePartIn(2, charge);
      return settle(line, charge - half, [{ group: 'CO', reason: '45', amountCents: half }]);
    }
  }
}

/** A later payer pays what the patient was left with, up to its own allowed amount. CARC 23: the effect of what earlier payers did; it pairs with OA. */
function payAfterOthers(claim: ProfessionalClaim, rule: PayRule, left: readonly Cents[]): LineDecision[] {
  return claim.claim.lines.map((line, index) => {
    const allowed = allowedOf(line.chargeCents, rule);
    const paid = Math.min(left[index] ?? 0, allowed);
    return settle(line, allowed, [{ group: 'OA', reason: '23', amountCents: line.chargeCents - paid }]);
  });
}

function allowedOf(chargeCents: Cents, rule: PayRule): Cents {
  return rule.allowed === 'charge' ? chargeCents : chargeCents - onePartIn(5, chargeCents);
}

/** Whole cents of one part in so many, rounded down, without a fraction on the way. */
function onePartIn(parts: number, cents: Cents): Cents {
  return (cents - (cents % parts)) / parts;
}

function settle(line: ServiceLine, allowedCents: Cents, wanted: readonly Adjustment[]): LineDecision {
  const adjustments = wanted.filter(({ amountCents }) => amountCents !== 0);
  const paidCents = line.chargeCents - sum(adjustments.map(({ amountCents }) => amountCents));
  return { line, paidCents, allowedCents, adjustments, remarks: [], denied: false };
}

/** A denied line keeps its reason even where the charge is zero. */
function deny(line: ServiceLine, { group, reason, remarks }: Denial): LineDecision {
  return { line, paidCents: 0, adjustments: [{ group, reason, amountCents: line.chargeCents }], remarks, denied: true };
}

/** Takes the patient's share line by line until it is used up. */
class ShareOfPatient {
  private left: Cents;

  constructor(private readonly share: PatientShare | undefined) {
    this.left = share?.kind === 'deductible' ? share.upToCents : share?.kind === 'copayment' ? share.cents : 0;
  }

  takeFrom(allowed: Cents): Adjustment[] {
    switch (this.share?.kind) {
      case undefined:
        return [];
      case 'coinsurance':
        return [{ group: 'PR', reason: '2', amountCents: onePartIn(this.share.onePartIn, allowed) }];
      case 'deductible':
        return [{ group: 'PR', reason: '1', amountCents: this.useUp(allowed) }];
      case 'copayment':
        return [{ group: 'PR', reason: '3', amountCents: this.useUp(allowed) }];
    }
  }

  private useUp(allowed: Cents): Cents {
    const taken = Math.min(this.left, allowed);
    this.left -= taken;
    return taken;
  }
}
