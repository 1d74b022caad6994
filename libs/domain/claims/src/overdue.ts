import { type ClaimStatus } from './claim-states.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long an answer may take before somebody asks for it. */
export interface Patience {
  /** From sending to the 999 or TA1. */
  acknowledgementMs: number;
  /** From the 999 to the 277CA. */
  acceptanceMs: number;
  /** From acceptance to the 835. */
  paymentMs: number;
}

/**
 * The patience nobody set otherwise. A batch 999 is due within an hour and other answers by the next business morning (CAQH CORE 155);
 * Medicare pays clean electronic claims by the 30th day (42 CFR 405.922), and payers' contracts are mostly alike: set them by payer.
 */
export const USUAL_PATIENCE: Patience = { acknowledgementMs: DAY_MS, acceptanceMs: 3 * DAY_MS, paymentMs: 30 * DAY_MS };

/** What a claim that stands here waits for; undefined where nothing is due. */
export type WaitsFor = 'acknowledgement' | 'acceptance' | 'payment';

const WAITS: Partial<Record<ClaimStatus, WaitsFor>> = { submitted: 'acknowledgement', acknowledged: 'acceptance', accepted: 'payment' };

export interface Deadline {
  waitsFor: WaitsFor;
  dueAt: Date;
}

/** When a claim that entered its status at this moment becomes overdue. */
export function answerDue(status: ClaimStatus, since: Date, patience: Patience = USUAL_PATIENCE): Deadline | undefined {
  const waitsFor = WAITS[status];
  return waitsFor === undefined ? undefined : { waitsFor, dueAt: new Date(since.getTime() + patience[`${waitsFor}Ms`]) };
}

/** True once the answer should have come. */
export function isOverdue(deadline: Deadline | undefined, now: Date): boolean {
  return deadline !== undefined && now.getTime() >= deadline.dueAt.getTime();
}
