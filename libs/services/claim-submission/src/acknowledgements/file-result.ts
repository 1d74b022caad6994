import type { ClaimNews } from '@claimwright/domain-claims';

/** What a file of acknowledgements did. */
export interface FileResult {
  /** How many TA1, 999 and 277CA it held. */
  acknowledgements: number;
  /** How many claims took each step. */
  moved: Partial<Record<ClaimNews, number>>;
  /** Answers that came late or twice and changed nothing. */
  ignored: number;
  /** Interchange or group numbers we never sent. */
  unknownControlNumbers: string[];
  /** Answers to claim numbers we do not know; a person looks at them. */
  unknownClaims: UnknownClaim[];
  /** Why the file could not be read: the codec's code and place, never content. */
  unreadable?: { code: string; place: string };
}

export interface UnknownClaim {
  claimNumber: string;
  statuses: { category: string; status: string; entity?: string }[];
}
