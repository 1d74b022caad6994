import type { DateRange, Drug, LineAdjudication } from '../../model.js';
import { fields, type Op, REQUIRED } from '../op.js';
import { type LoopTable, loop, type Rule, rules } from '../table.js';
import { adjustmentsIn } from './common.js';

/** Loops 2410 and 2430, which claims of several kinds have, and dates with a field of their own. */

const drug = fields<Drug>();

/** 2410. */
export const DRUG: LoopTable<Drug> = loop('2410', 'LIN CTP REF', {
  rules: [
    rules<Drug>().segment('LIN', [drug.text(2, 'qualifier', REQUIRED), drug.text(3, 'code', REQUIRED)]),
    rules<Drug>().segment('CTP', [drug.decimal(4, 'quantity', REQUIRED), drug.text([5, 1], 'unit', '')], { required: 'CTP (2410)' }),
    rules<Drug>().segment('REF', [drug.identifier(1, 'prescription')], { reads: (_drug, values) => values.has(2) }),
  ],
});
export const noDrug = (): Drug => ({ qualifier: '', code: '', quantity: '', unit: '', prescription: undefined });

const adjudication = fields<LineAdjudication>();
const MOST_CAS = 5;

/** 2430; `procedure` is how SVD03 and SVD04 are read. */
export function adjudicationLoop<T extends Omit<LineAdjudication, 'procedure'>>(procedure: readonly Op[]): LoopTable<T> {
  return loop<LineAdjudication>('2430', 'SVD CAS DTP AMT', {
    rules: [
      rules<LineAdjudication>().segment('SVD', [
        adjudication.text(1, 'payerId', REQUIRED),
        adjudication.cents(2, 'paidCents', REQUIRED),
        ...procedure,
        adjudication.decimal(5, 'paidUnits', REQUIRED),
        adjudication.integer(6, 'bundledLine'),
      ]),
      adjustmentsIn<LineAdjudication>('adjustments', MOST_CAS),
      rules<LineAdjudication>().segment('DTP', [adjudication.constant(1, '573'), adjudication.day(2, 'date')], { when: ['573'], required: 'DTP*573 (2430)' }),
      rules<LineAdjudication>().segment('AMT', [adjudication.constant(1, 'EAF'), adjudication.cents(2, 'remainingLiabilityCents', REQUIRED)], { when: ['EAF'] }),
    ],
  }) as unknown as LoopTable<T>;
}
export const noAdjudication = (): LineAdjudication => ({
  payerId: '',
  paidCents: 0,
  procedure: { qualifier: '', code: '', modifiers: [] },
  paidUnits: '',
  bundledLine: undefined,
  adjustments: [],
  date: '',
  remainingLiabilityCents: undefined,
});

const range = fields<DateRange>();

/** DTP with one qualifier as a day or a range of days in a field of its own; a second one is among the other dates. */
export function rangeIn<T extends object>(qualifier: string, field: keyof T & string, required?: string): Rule<T> {
  return rules<Record<string, DateRange | undefined>>().into(field, 'DTP', [range.constant(1, qualifier), range.period(2, 'from')], {
    when: [qualifier],
    create: () => ({ from: '', to: undefined }),
    reads: (_owner, values) => ['D8', 'RD8'].includes(values.required(2)),
    ...(required === undefined ? {} : { required }),
  }) as unknown as Rule<T>;
}
