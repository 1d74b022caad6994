/** What happened to how many messages; `parked` and `dead_lettered` are the two an operator is paged for, and `skipped` were of an organisation that is shredded. */
export type MessageOutcome = 'published' | 'handled' | 'duplicate' | 'skipped' | 'parked' | 'dead_lettered' | 'batch_failed' | 'job_failed';

export interface OutcomeLabels {
  /** The consumer group, the publishing service or the job queue. */
  owner: string;
  topic?: string;
  /** A stable error code or class, never a message. */
  code?: string;
}

/** Receives counts as they happen; it must not throw. */
export type Observe = (outcome: MessageOutcome, count: number, labels: OutcomeLabels) => void;

/** The hook for those who do not count. */
export const observeNothing: Observe = () => undefined;
