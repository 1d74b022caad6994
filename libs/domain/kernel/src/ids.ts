/** A text id: its kind, then a UUIDv7 as 32 hexadecimal digits, so ids sort by the time they were made. */
export type Id<P extends string> = `${P}_${string}`;

export type OrgId = Id<'org'>;
export type EncounterId = Id<'enc'>;
export type PatientId = Id<'pat'>;
export type CoverageId = Id<'cov'>;
export type EligibilityCheckId = Id<'elc'>;
export type ClaimId = Id<'clm'>;
export type SubmissionId = Id<'sub'>;
export type FileId = Id<'ifl'>;
export type RemittanceId = Id<'era'>;
export type PaymentId = Id<'pmt'>;
export type JournalId = Id<'jrn'>;
export type BankAccountId = Id<'bka'>;
export type DepositId = Id<'dep'>;
export type DepositImportId = Id<'dim'>;
export type DepositMatchId = Id<'dmt'>;
export type DenialId = Id<'dnl'>;
export type AppealId = Id<'apl'>;
export type StatementId = Id<'stm'>;
export type PatientAccountId = Id<'pac'>;
export type EventId = Id<'evt'>;
export type EndpointId = Id<'whe'>;
export type SigningKeyId = Id<'whk'>;

const POOL_BYTES = 8_192;
const RANDOM_BYTES = 9; // 62 random bits of the tail, and a fresh counter
const COUNTER_MAX = 0xfff;
const pool = new Uint8Array(POOL_BYTES);
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

let poolUsed = POOL_BYTES;
let lastMs = -1;
let counter = 0;

/** A new id; each one sorts after every id this process made before it, also within a millisecond or when the clock steps back. */
export function newId<P extends string>(prefix: P, nowMs: number = Date.now()): Id<P> {
  if (poolUsed + RANDOM_BYTES > POOL_BYTES) {
    globalThis.crypto.getRandomValues(pool);
    poolUsed = 0;
  }
  const random = pool.subarray(poolUsed, (poolUsed += RANDOM_BYTES));
  step(nowMs, random[8] ?? 0);
  const time = lastMs.toString(16).padStart(12, '0');
  const count = counter.toString(16).padStart(3, '0');
  let tail = HEX[0x80 | ((random[0] ?? 0) & 0x3f)] ?? '';
  for (let i = 1; i < 8; i++) tail += HEX[random[i] ?? 0] ?? '';
  return `${prefix}_${time}7${count}${tail}`;
}

/** RFC 9562, 6.2 method 1: a counter in rand_a orders the ids of one millisecond; when it is full, the next millisecond is borrowed. */
function step(nowMs: number, seed: number): void {
  if (nowMs > lastMs) {
    lastMs = nowMs;
    counter = seed;
  } else if (counter < COUNTER_MAX) {
    counter++;
  } else {
    lastMs++;
    counter = seed;
  }
}

const BODY = /^[0-9a-f]{32}$/;

/** True when the text is an id of this kind. */
export function isId<P extends string>(prefix: P, text: unknown): text is Id<P> {
  return typeof text === 'string' && text.startsWith(`${prefix}_`) && BODY.test(text.slice(prefix.length + 1));
}
