import { Readable } from 'node:stream';
import { type BankCredit, bankFileFault, traceIn, traceKey } from '@claimwright/domain-remittance';
import { type CalendarDate, type Cents, isCalendarDate, parseDollars } from '@claimwright/kernel';
import { CsvError, parse } from 'csv-parse';
import type { CsvMapping } from './csv-mapping.js';

const ROW_CHARACTERS_MAX = 32_768;

type Row = (column: keyof CsvMapping['columns']) => string;

/** The credits of a bank's CSV file, as it is read; debits are passed over, and whatever is no transaction refuses the file. */
export async function* readBankCsv(text: AsyncIterable<string>, mapping: CsvMapping): AsyncGenerator<BankCredit> {
  const parser = parse({ bom: true, delimiter: mapping.delimiter ?? ',', from_line: (mapping.skipLines ?? 0) + 1, trim: true, skip_empty_lines: true, info: true, max_record_size: ROW_CHARACTERS_MAX });
  const records = Readable.from(text).compose(parser) as AsyncIterable<{ record: string[]; info: { lines: number } }>;
  let places: Places | undefined;
  try {
    for await (const { record, info } of records) {
      if (!places) {
        places = placesOf(record, mapping);
        continue;
      }
      const found = places;
      const credit = toCredit((column) => record[found[column] ?? -1] ?? '', mapping, `/line/${info.lines}`);
      if (credit) yield credit;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw bankFileFault('bank_file_malformed', 'The file is not CSV as its account declares it', `/line/${String((error as CsvError & { lines?: number }).lines ?? 0)}`);
  }
  if (!places) throw bankFileFault('bank_file_malformed', 'The file has no line of names', '/line/1');
}

type Places = Partial<Record<keyof CsvMapping['columns'], number>>;

function placesOf(names: readonly string[], { columns }: CsvMapping): Places {
  return Object.fromEntries(Object.entries(columns).map(([column, name]) => {
    const at = names.indexOf(name);
    if (at < 0 || names.indexOf(name, at + 1) >= 0) throw bankFileFault('bank_file_malformed', `The line of names has the column for ${column} once`, `/columns/${column}`);
    return [column, at];
  }));
}

function toCredit(row: Row, { dateFormat }: CsvMapping, place: string): BankCredit | undefined {
  const depositedOn = dateOf(row('date'), dateFormat);
  if (depositedOn === undefined) throw bankFileFault('bank_file_malformed', `A date is ${dateFormat}`, `${place}/date`);
  const written = row('amount') || row('credit');
  if (written === '') return undefined;
  const amountCents = amountOf(written);
  if (amountCents === undefined) throw bankFileFault('bank_file_malformed', 'An amount is dollars and cents', `${place}/amount`);
  if (amountCents <= 0) return undefined;
  const [description, bankReference, check] = [row('description'), row('reference'), row('checkNumber')];
  const found = traceIn(row('trace')) ?? traceIn(description);
  const number = row('trace') || check;
  const trace = found ?? (number.length <= TRACE_MAX && traceKey(number) !== undefined ? { number } : undefined);
  return {
    amountCents, depositedOn, method: found ? 'ach' : traceKey(check) === undefined ? 'other' : 'check',
    ...(trace && { trace }), ...(bankReference !== '' && { bankReference }), ...(description !== '' && { description }),
  };
}

const TRACE_MAX = 50; // TRN02

function dateOf(text: string, format: CsvMapping['dateFormat']): CalendarDate | undefined {
  const shapes = { 'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/, 'MM/DD/YYYY': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/, 'MM/DD/YY': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{2})$/, 'YYYYMMDD': /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/ };
  const { y = '', m = '', d = '' } = shapes[format].exec(text)?.groups ?? {};
  const date = `${y.padStart(4, '20')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

/** `1,234.50`, `$12.00`, `-3.00` or `(3.00)`; commas only where thousands end, so that a comma for a point is refused. */
function amountOf(text: string): Cents | undefined {
  const [, open, sign = '', whole, fraction = ''] = /^(\()?(-|\+)?\$?(\d+|\d{1,3}(?:,\d{3})+)(\.\d{1,2})?\)?$/.exec(text) ?? [];
  if (whole === undefined || (open !== undefined) !== text.endsWith(')')) return undefined;
  const cents = parseDollars(`${whole.replaceAll(',', '')}${fraction}`);
  return cents === undefined ? undefined : open !== undefined || sign === '-' ? 0 - cents : cents;
}
