import type { ClaimStatus, DateRange, StatusCode, StatusTotals } from '../../model.js';
import { fields, type Op, REQUIRED } from '../op.js';
import { type Rule, rules } from '../table.js';

/** What claim acknowledgements (277CA) and claim status answers (277) have in common. */

const CODES = ['category', 'status', 'entity', 'codeList'] as const;
const noCode = (): StatusCode => ({ category: '', status: '', entity: undefined, codeList: undefined });

/** STC01, STC10 or STC11: the first, second or third code of a status. */
export function statusCodeAt(at: 1 | 10 | 11): Op {
  const index = at === 1 ? 0 : at - 9;
  return fields<{ codes: StatusCode[] }>().item(at, 'codes', { index, room: 3, names: CODES, required: at === 1 }, noCode);
}

const status = fields<ClaimStatus>();
const STC = [
  statusCodeAt(1),
  status.date(2, 'date'),
  status.text(3, 'action', ''),
  status.cents(4, 'chargeCents'),
  statusCodeAt(10),
  statusCodeAt(11),
  status.text(12, 'message'),
];
const noStatus = (): ClaimStatus => ({ codes: [], date: undefined, action: '', chargeCents: undefined, message: undefined });

/** Every STC of a 277CA. */
export function statusesIn<T extends { statuses: ClaimStatus[] }>(): Rule<T> {
  return rules<{ statuses: ClaimStatus[] }>().list('statuses', 'STC', STC, { create: noStatus });
}

const totals = fields<StatusTotals>();
type Totalled = { totals: StatusTotals };

/**
 * QTY and AMT of 2200B and 2200C: `accepted` and `rejected` are the qualifiers of the counts there; those of the other loop are read as
 * well. AMT*YU is what was accepted, AMT*YY what was rejected.
 */
export function totalsIn<T extends Totalled>([accepted, rejected]: readonly [string, string]): Rule<T>[] {
  const rule = rules<Totalled>();
  const others = ([first, second]: readonly [string, string], own: string): [string, string] => (own === first ? [first, second] : [second, first]);
  const count = (field: 'acceptedCount' | 'rejectedCount', codes: [string, string]): Rule<Totalled> =>
    rule.into('totals', 'QTY', [totals.constant(1, ...codes), totals.integer(2, field, REQUIRED)], { when: codes, writes: ({ totals: all }) => all[field] !== undefined });
  const money = (field: 'acceptedCents' | 'rejectedCents', code: string): Rule<Totalled> =>
    rule.into('totals', 'AMT', [totals.constant(1, code), totals.cents(2, field, REQUIRED)], { when: [code], writes: ({ totals: all }) => all[field] !== undefined });
  const all = [
    count('acceptedCount', others(['90', 'QA'], accepted)),
    count('rejectedCount', others(['AA', 'QC'], rejected)),
    money('acceptedCents', 'YU'),
    money('rejectedCents', 'YY'),
  ];
  return all;
}

const range = fields<DateRange>();

/** DTP*472 as a day or a range of days. */
export function serviceDateIn<T extends { serviceDate?: DateRange }>(): Rule<T> {
  return rules<{ serviceDate?: DateRange }>().into('serviceDate', 'DTP', [range.constant(1, '472'), range.period(2, 'from')], {
    when: ['472'],
    create: () => ({ from: '', to: undefined }),
    reads: ({ serviceDate }, values) => serviceDate === undefined && ['D8', 'RD8'].includes(values.required(2)),
  });
}
