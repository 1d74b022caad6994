import { createHash } from 'node:crypto';
import { TextDecoder } from 'node:util';
import { type Bai2Credit, type BankCredit, bankFileFault, readBai2 } from '@claimwright/domain-remittance';
import type { BankAccountId } from '@claimwright/kernel';
import { readBankCsv } from './bank-csv.js';
import type { CsvMapping } from './csv-mapping.js';

export const BANK_FILE_BYTES_MAX = 64 << 20;
const CREDITS_MAX = 250_000;
const LINE_CHARACTERS_MAX = 65_536;

/** Credits of a file that has been read to its end, and by what its content is known again. */
export interface BankFile<C extends BankCredit> {
  credits: C[];
  digest: string;
}

/** What a bank's file is read by: a mapping for CSV, nothing for BAI2, which names its accounts itself. */
export type CsvSource = { bankAccountId: BankAccountId; csv: CsvMapping };

export async function readCsvFile(body: AsyncIterable<Uint8Array>, { bankAccountId, csv }: CsvSource): Promise<BankFile<BankCredit>> {
  const hash = createHash('sha256').update(`csv ${bankAccountId}\n`);
  const credits = await collected(readBankCsv(decoded(body, hash), csv));
  return { credits, digest: hash.digest('hex') };
}

export async function readBai2File(body: AsyncIterable<Uint8Array>): Promise<BankFile<Bai2Credit>> {
  const hash = createHash('sha256').update('bai2\n');
  const credits = await collected(readBai2(linesOf(decoded(body, hash))));
  return { credits, digest: hash.digest('hex') };
}

/** A file is taken whole or not at all, and it is not right before its last line is: only what is needed of each credit is kept until then. */
async function collected<C>(credits: AsyncIterable<C>): Promise<C[]> {
  const all: C[] = [];
  for await (const credit of credits) {
    if (all.length === CREDITS_MAX) throw bankFileFault('bank_file_malformed', `A file has ${CREDITS_MAX} deposits at most`, '/line');
    all.push(credit);
  }
  return all;
}

async function* decoded(body: AsyncIterable<Uint8Array>, hash: { update(chunk: Uint8Array): unknown }): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of body) {
      hash.update(chunk);
      yield textOf(utf8.decode(chunk, { stream: true }));
    }
    yield textOf(utf8.decode());
  } catch (error) {
    if (!(error instanceof TypeError) || (error as NodeJS.ErrnoException).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    throw bankFileFault('bank_file_malformed', 'The file is not text in UTF-8', '/line');
  }
}

function textOf(text: string): string {
  if (text.includes('\0')) throw bankFileFault('bank_file_malformed', 'The file is not text', '/line');
  return text;
}

async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of text) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_CHARACTERS_MAX) throw bankFileFault('bank_file_malformed', 'A line does not end', '/line');
    yield* lines;
  }
  if (rest !== '') yield rest;
}
