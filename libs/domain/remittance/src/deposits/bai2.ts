import { type CalendarDate, type Cents, isCalendarDate, sum } from '@claimwright/kernel';
import { type BankCredit, bankFileFault, type DepositMethod } from './bank-transaction.js';
import { type Bai2Record, bai2Records } from './bai2-records.js';
import { type Trace, traceIn, traceKey } from './trace.js';

/** A credit in the account that the file names. */
export interface Bai2Credit extends BankCredit {
  accountNumber: string;
}

/** What a trailer has to agree with. */
interface Totals { cents: Cents; records: number; parts: number }
const nothing = (): Totals => ({ cents: 0, records: 0, parts: 0 });

interface State {
  place: 'start' | 'file' | 'group' | 'account' | 'end';
  day: CalendarDate;
  currency: string;
  accountNumber: string;
  file: Totals;
  group: Totals;
  account: Totals;
}

/**
 * The credits of a BAI2 file (Cash Management Balance Reporting Specifications, version 2), as they are read. Each trailer's total and
 * counts are checked, so what was yielded may be kept only when the reading has come to its end.
 */
export async function* readBai2(lines: AsyncIterable<string>): AsyncGenerator<Bai2Credit> {
  const state: State = { place: 'start', day: '', currency: '', accountNumber: '', file: nothing(), group: nothing(), account: nothing() };
  for await (const record of bai2Records(lines)) {
    const credit = STEPS[record.code]?.(state, record);
    if (credit) yield credit;
  }
  if (state.place !== 'end') throw bankFileFault('bank_file_malformed', 'The file ends before its trailer (99)', '/99');
}

const STEPS: Readonly<Record<string, (state: State, record: Bai2Record) => Bai2Credit | undefined>> = {
  '01': (state, record) => {
    stand(state, record, 'start');
    if (all(record)[7] !== '2') throw fault(record, 'This is no file of version 2');
    Object.assign(state, { place: 'file', file: { ...nothing(), records: record.physical } });
    return undefined;
  },
  '02': (state, record) => {
    stand(state, record, 'file');
    const [, , status, day = '', , currency] = all(record);
    if (status !== '1') throw fault(record, 'Only groups of status 1 (update) are taken: this one corrects, deletes or tests');
    Object.assign(state, { place: 'group', day: dayOf(day, record), currency: currency || 'USD', group: { ...nothing(), records: record.physical } });
    return undefined;
  },
  '03': (state, record) => {
    stand(state, record, 'group');
    const [accountNumber = '', currency, ...summaries] = all(record);
    if (accountNumber === '') throw fault(record, 'The account has no number');
    if ((currency || state.currency) !== 'USD') throw fault(record, 'Only US dollars are taken');
    Object.assign(state, { place: 'account', accountNumber, account: { cents: summaryCents(summaries, record), records: record.physical, parts: 0 } });
    return undefined;
  },
  '16': (state, record) => {
    stand(state, record, 'account');
    return detail(state, record);
  },
  '49': (state, record) => {
    stand(state, record, 'account');
    close(record, state.account, { of: 'account', counted: undefined });
    add(state.group, state.account);
    state.place = 'group';
    return undefined;
  },
  '98': (state, record) => {
    stand(state, record, 'group');
    close(record, state.group, { of: 'group', counted: state.group.parts });
    add(state.file, state.group);
    state.place = 'file';
    return undefined;
  },
  '99': (state, record) => {
    stand(state, record, 'file');
    close(record, state.file, { of: 'file', counted: state.file.parts });
    state.place = 'end';
    return undefined;
  },
};

const all = ({ parts }: Bai2Record): string[] => parts.flat().map((field) => field.trim());
const fault = ({ code, line }: Bai2Record, message: string) => bankFileFault('bank_file_malformed', message, `/${code}/line/${line}`);

function stand(state: State, record: Bai2Record, place: State['place']): void {
  if (state.place !== place) throw fault(record, 'The record stands where it cannot stand');
}

function add(total: Totals, part: Totals): void {
  total.cents = sum([total.cents, part.cents]);
  total.records += part.records;
  total.parts += 1;
}

/** Compares a trailer: total, number of parts (except an account's), number of records with the trailer itself. */
function close(record: Bai2Record, totals: Totals, { of, counted }: { of: string; counted: number | undefined }): void {
  totals.records += record.physical;
  const [total = '', ...counts] = all(record);
  const place = `/${record.code}/line/${record.line}`;
  if (centsOf(total, record) !== totals.cents) throw bankFileFault('bank_file_does_not_add_up', `The total of the ${of} is not that of its amounts`, place);
  const expected = counted === undefined ? [totals.records] : [counted, totals.records];
  if (expected.some((count, i) => counts[i] !== '' && Number(counts[i]) !== count)) throw bankFileFault('bank_file_does_not_add_up', `The counts of the ${of} are not those of its records`, place);
}

function centsOf(text: string, record: Bai2Record): Cents {
  if (!/^[+-]?\d{1,15}$/.test(text)) throw fault(record, 'An amount is digits, in cents');
  const cents = Number(text);
  return cents === 0 ? 0 : cents;
}

/** YYMMDD; banks have no files of the century before. */
function dayOf(text: string, record: Bai2Record): CalendarDate {
  const [, year, month, day] = /^(?:20)?(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `20${year}-${month}-${day}`;
  if (!isCalendarDate(date)) throw fault(record, 'A date is YYMMDD');
  return date;
}

/** How many fields follow a funds type: V has a day and a time, S three amounts, D a number of pairs. */
function fundsFields([type = '', count = '']: readonly string[], record: Bai2Record): number {
  switch (type) {
    case '': case 'Z': case '0': case '1': case '2': return 1;
    case 'V': return 3;
    case 'S': return 4;
    case 'D': {
      if (!/^\d{1,3}$/.test(count)) throw fault(record, 'Distributed funds say how many they are');
      return 2 + 2 * Number(count);
    }
    default: throw fault(record, 'The funds type is none of Z, 0, 1, 2, V, S and D');
  }
}

/** Status and summary amounts: all of them count in the account's total, and none of them is a deposit. */
function summaryCents(fields: readonly string[], record: Bai2Record): Cents {
  let total = 0;
  for (let at = 0; at < fields.length;) {
    const [type = '', amount = ''] = fields.slice(at, at + 2);
    if (amount !== '') total = sum([total, centsOf(amount, record)]);
    if (type === '' && amount !== '') throw fault(record, 'An amount has no type');
    at += 3 + fundsFields(fields.slice(at + 3), record);
  }
  return total;
}

function detail(state: State, record: Bai2Record): Bai2Credit | undefined {
  const fields = all(record);
  const [type = '', amount = ''] = fields;
  const amountCents = amount === '' ? 0 : centsOf(amount, record);
  state.account.cents = sum([state.account.cents, amountCents]);
  state.account.records += record.physical;
  if (!/^[1-9]\d{2}$/.test(type)) throw fault(record, 'The type of a transaction is three digits');
  const funds = fundsFields(fields.slice(2), record);
  // 100 to 399 are credits.
  if (type > '399' || amountCents <= 0) return undefined;
  const [bankReference = '', customerReference = ''] = fields.slice(2 + funds);
  const words = textParts(record, 4 + funds);
  const trace = traceOf(words, customerReference);
  const description = words.join(' ');
  return {
    accountNumber: state.accountNumber, amountCents, depositedOn: fields[2] === 'V' && fields[3] ? dayOf(fields[3], record) : state.day, method: methodOf(type),
    ...(trace && { trace }), ...(bankReference !== '' && { bankReference }), ...(description !== '' && { description }),
  };
}

/** The free text, which begins at a field and goes on to the end: by commas within a record, and over its continuations. */
function textParts({ parts }: Bai2Record, from: number): string[] {
  let skip = from;
  return parts.flatMap((fields) => {
    const text = fields.slice(skip).join(',').trim();
    skip = Math.max(0, skip - fields.length);
    return text === '' ? [] : [text];
  });
}

/** A bank may break a record within the trace: it is then whole where nothing stands between the pieces. */
function traceOf(words: readonly string[], customerReference: string): Trace | undefined {
  const [apart, together] = [traceIn(words.join(' ')), traceIn(words.join(''))];
  const found = apart?.payerId === undefined && together?.payerId !== undefined ? together : apart;
  return found ?? (traceKey(customerReference) === undefined ? undefined : { number: customerReference });
}

// The detail types of the specification that money of payers comes under.
const LOCKBOX = new Set(['115', '116', '118']);
const CHECKS = new Set(['171', '172', '173', '174', '175', '176', '178', '301']);
const WIRES = new Set(['191', '195', '196', '206', '208']);

function methodOf(type: string): DepositMethod {
  if (LOCKBOX.has(type)) return 'lockbox';
  if (CHECKS.has(type)) return 'check';
  if (WIRES.has(type)) return 'wire';
  return type >= '140' && type <= '169' ? 'ach' : 'other';
}
