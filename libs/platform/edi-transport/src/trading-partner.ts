/** A clearinghouse or payer we exchange X12 files with. Every call is for one submitter, and every call may be repeated. */
export interface TradingPartner {
  readonly id: string;
  /** Asks an eligibility question in real time and returns the 271 interchange. */
  ask270(submitterId: string, interchange: string, timeoutMs?: number): Promise<string>;
  /** Hands over a file. The same name again is taken as the same file: it is not sent twice. */
  put(submitterId: string, name: string, body: string | Uint8Array): Promise<void>;
  /** What waits in the mailbox, oldest first, of these transaction types only (such as `835`, `999`). */
  list(submitterId: string, types: readonly string[], limit?: number): Promise<MailboxItem[]>;
  get(submitterId: string, id: string): Promise<Buffer>;
  /** Says that a file is safe with us; the partner takes it out of the mailbox. Confirming twice is fine. */
  confirm(submitterId: string, id: string): Promise<void>;
}

export interface MailboxItem {
  id: string;
  type: string;
  size: number;
}

export type PartnerErrorCode =
  | 'partner_unavailable'
  | 'partner_timeout'
  | 'partner_refused'
  | 'partner_bad_answer'
  | 'partner_answer_too_large'
  | 'partner_file_not_found'
  | 'partner_name_taken'
  | 'partner_no_real_time';

const WORTH_RETRYING: ReadonlySet<PartnerErrorCode> = new Set(['partner_unavailable', 'partner_timeout']);

/** A call to a partner that did not succeed; `retryable` says whether the same call may succeed later. Never holds file content. */
export class PartnerError extends Error {
  readonly retryable: boolean;

  constructor(readonly code: PartnerErrorCode, message: string, readonly status?: number) {
    super(message);
    this.name = 'PartnerError';
    this.retryable = WORTH_RETRYING.has(code);
  }
}

const SUBMITTER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;
const FILE_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
// A partner names its own files: anything that is one visible part of a path.
const ITEM_ID = /^[^./\\\p{C}][^/\\\p{C}]{0,199}$/u;
const TYPE = /^[A-Za-z0-9]{1,10}$/;

/** Names become parts of paths and addresses, so only plain ones are let through. */
export function checkNames(names: { submitterId: string; file?: string; itemId?: string; types?: readonly string[] }): void {
  if (!SUBMITTER.test(names.submitterId)) throw new TypeError('A submitter id is 1 to 80 letters, digits, - or _');
  if (names.file !== undefined && !FILE_NAME.test(names.file)) throw new TypeError('A file name is 1 to 200 letters, digits, . - or _, and starts with a letter or digit');
  if (names.itemId !== undefined && !ITEM_ID.test(names.itemId)) throw new TypeError('A mailbox id is 1 to 200 visible characters without / or \\, and does not start with a dot');
  if (names.types?.some((type) => !TYPE.test(type))) throw new TypeError('A file type is 1 to 10 letters or digits');
}
