import { RETRY_DELAYS_MS } from '@claimwright/domain-eligibility';

/** How payers are asked. A process provides one of its own where these do not fit. */
export class EligibilitySettings {
  /** The trading partner to ask; the first one configured unless told. */
  readonly partnerId?: string;
  /** ISA08: who receives the interchange. */
  readonly receiverId: string = 'CLEARINGHOUSE';
  /** ISA15: production or test. */
  readonly usage: 'P' | 'T' = 'P';
  /** For one interchange, from connecting to the last byte of its answer. */
  readonly timeoutMs: number = 60_000;
  /** Inquiries in one interchange. */
  readonly batchMax: number = 250;
  /** How long to wait after the first, second … try that failed; when they are used up the coverage stays unverified. */
  readonly retryDelaysMs: readonly number[] = RETRY_DELAYS_MS;

  constructor(given: Partial<EligibilitySettings> = {}) {
    Object.assign(this, given);
  }
}
