import { bankFileFault } from './bank-transaction.js';

/** A logical record: its code and fields, with what stood in its continuations. */
export interface Bai2Record {
  code: string;
  /** Each physical record's own fields, in their order. */
  parts: string[][];
  /** How many physical records it is made of: the counts of trailers count those. */
  physical: number;
  /** The line it begins in, from 1. */
  line: number;
}

const CODES = new Set(['01', '02', '03', '16', '49', '98', '99']);
const LINE_MAX = 4_096;
const CONTINUATIONS_MAX = 1_000;

/** Puts continuations (88) to the records they continue. A slash ends a record; what pads it to its length does not count. */
export async function* bai2Records(lines: AsyncIterable<string>): AsyncGenerator<Bai2Record> {
  let current: Bai2Record | undefined;
  let line = 0;
  for await (const raw of lines) {
    line += 1;
    const text = raw.trim();
    if (text === '') continue;
    if (raw.length > LINE_MAX) throw bankFileFault('bank_file_malformed', `A record has ${LINE_MAX} characters at most`, `/line/${line}`);
    const [code = '', ...fields] = text.replace(/\/$/, '').split(',');
    if (code === '88') {
      if (!current || current.physical > CONTINUATIONS_MAX) throw bankFileFault('bank_file_malformed', 'A continuation (88) continues nothing', `/line/${line}`);
      current.parts.push(fields);
      current.physical += 1;
      continue;
    }
    if (!CODES.has(code)) throw bankFileFault('bank_file_malformed', 'A record begins with 01, 02, 03, 16, 49, 88, 98 or 99', `/line/${line}`);
    if (current) yield current;
    current = { code, parts: [fields], physical: 1, line };
  }
  if (current) yield current;
}
