/** What becomes of a class of data when its time is over. */
export interface RetentionClass {
  about: string;
  /** What the time is counted from. */
  from: string;
  defaultDays: number;
  /** Nobody keeps it shorter. */
  floorDays: number;
  /** `rows`: what lies in tables is deleted or emptied. `shredding`: only with all of the organisation. */
  ends: 'rows' | 'shredding';
  /** Why so long and no longer. */
  why: string;
}

const YEAR = 365.25;
const years = (n: number): number => Math.ceil(n * YEAR);

/** How long each class is kept: ten years where a claim is told of, as the longest of what reaches for claims does. */
export const RETENTION = {
  claims: {
    about: 'Encounters, claims, patients, coverages, denials, and the ledger', from: 'the last activity', defaultDays: years(10), floorDays: years(10), ends: 'shredding',
    why: 'Ten years is the reach of the False Claims Act (31 USC 3731) and the term of Medicare Advantage (42 CFR 422.504(d)); the ledger is never changed, and holds no name',
  },
  audit: { about: 'Who read, wrote and disclosed what', from: 'the act', defaultDays: years(10), floorDays: years(6), ends: 'shredding', why: 'Six years of disclosures are accounted for (45 CFR 164.528); a chain that lost its beginning would prove nothing' },
  'edi-files': { about: 'Files as they went to payers and came from them', from: 'the day it was written or came', defaultDays: years(10), floorDays: years(7), ends: 'rows', why: 'Medicare asks for seven years (42 CFR 424.516(f)); what the file says is kept with the claims' },
  'eligibility-answers': { about: 'What payers answered about coverages, whole', from: 'the question', defaultDays: years(7), floorDays: years(6), ends: 'rows', why: 'It backs the claim for as long as payers ask; that the coverage was active stays with the check' },
  imports: { about: 'What was answered about each row of an import', from: 'the end of the import', defaultDays: 90, floorDays: 7, ends: 'rows', why: 'A copy: what was taken in is kept as encounters' },
  requests: { about: 'Answers to requests that carried an Idempotency-Key', from: 'the request', defaultDays: 365, floorDays: 30, ends: 'rows', why: 'A copy: nobody repeats a request after a year, and an external id is known again for ever' },
} as const satisfies Record<string, RetentionClass>;

export type RetentionClassName = keyof typeof RETENTION;
export const RETENTION_CLASSES = Object.keys(RETENTION) as readonly RetentionClassName[];

export function isRetentionClass(name: string): name is RetentionClassName {
  return Object.hasOwn(RETENTION, name);
}
