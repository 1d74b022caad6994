import type { Api } from './api.js';

export interface Figure {
  count: number;
  cents: number;
}

/** How far the sandbox has come; every figure is read from the REST summaries. */
export interface Progress {
  stages: Record<Stage, Figure>;
  /** Work that is still moving by itself: nothing here means that only people, payers or patients could change anything. */
  moving: Record<'encounters' | 'checks' | 'claims' | 'corrections', number>;
  ledger: Ledger;
  /** Charges of encounters that are not on a submitted claim, by where they wait. */
  unsent: Figure;
}

export const STAGES = ['captured', 'verified', 'coded', 'submitted', 'accepted', 'paid', 'denied', 'appealed', 'billed to patient'] as const;
export type Stage = (typeof STAGES)[number];

export interface Ledger {
  chargedCents: number;
  paidCents: number;
  contractualCents: number;
  otherAdjustmentCents: number;
  patientResponsibilityCents: number;
  openCents: number;
}

interface Group extends Figure {
  status: string;
  source?: string;
}

interface Summary {
  groups: Group[];
}

interface ClaimSummary extends Summary {
  reached: { status: string; turn1: Figure; later: Figure }[];
}

/** Claims in these states wait for a person, a payer or a patient, or are done. */
const RESTING = new Set(['closed', 'paid', 'adjudicated', 'denied', 'rejected', 'held', 'replaced', 'overdue', 'voided']);

const add = (groups: readonly Figure[]): Figure => groups.reduce<Figure>((a, b) => ({ count: a.count + b.count, cents: a.cents + b.cents }), { count: 0, cents: 0 });
const where = (summary: Summary, test: (group: Group) => boolean): Figure => add(summary.groups.filter(test));

/** One reading of every summary. */
export async function readProgress(api: Api): Promise<Progress> {
  const [encounters, checks, claims, payments, denials, appeals, statements, ledger] = await Promise.all([
    api.get<Summary>('/v1/encounters/summary'),
    api.get<Summary>('/v1/eligibility-checks/summary'),
    api.get<ClaimSummary>('/v1/claims/summary'),
    api.get<Summary>('/v1/payments/summary'),
    api.get<Summary>('/v1/denials/summary'),
    api.get<Summary>('/v1/appeals/summary'),
    api.get<Summary>('/v1/statements/summary'),
    api.get<Ledger>('/v1/ledger/summary'),
  ]);
  const reached = (status: string): Figure => claims.reached.find((r) => r.status === status)?.turn1 ?? { count: 0, cents: 0 };
  const created = reached('created');
  const submitted = reached('submitted');
  const notCoded = where(encounters, (g) => g.status !== 'coded');
  return {
    stages: {
      captured: where(encounters, () => true),
      verified: where(checks, (g) => g.status === 'active'),
      coded: where(encounters, (g) => g.status === 'coded'),
      submitted,
      accepted: reached('accepted'),
      paid: where(payments, (g) => g.status === 'paid'),
      denied: where(denials, (g) => g.source === 'denied'),
      appealed: where(appeals, () => true),
      'billed to patient': where(statements, () => true),
    },
    moving: {
      encounters: where(encounters, (g) => g.status === 'captured' || g.status === 'released').count + (where(encounters, (g) => g.status === 'coded').count - created.count),
      checks: where(checks, (g) => g.status === 'pending').count,
      claims: where(claims, (g) => !RESTING.has(g.status)).count,
      corrections: where(denials, (g) => g.status === 'correcting').count,
    },
    // Without the moment it was read, so that two readings of the same books are equal.
    ledger: { chargedCents: ledger.chargedCents, paidCents: ledger.paidCents, contractualCents: ledger.contractualCents, otherAdjustmentCents: ledger.otherAdjustmentCents, patientResponsibilityCents: ledger.patientResponsibilityCents, openCents: ledger.openCents },
    unsent: { count: notCoded.count + created.count - submitted.count, cents: notCoded.cents + created.cents - submitted.cents },
  };
}

/** True when nothing moves by itself any more. */
export const isAtRest = (progress: Progress): boolean => Object.values(progress.moving).every((n) => n === 0) && progress.stages.captured.count > 0;
