import type { AcknowledgedGroup, AcknowledgedSet, AckTA1, ElementError, ErrorContext, Identifier, SegmentError, WithOther } from '../../model.js';
import type { Values } from '../element-values.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, type Rule, rules, type TransactionTable } from '../table.js';

/** AK1: which group is answered. */
export type AcknowledgedHeader = Pick<AcknowledgedGroup, 'functionalCode' | 'controlNumber' | 'guide'> & WithOther;

/** AK9: what became of the group. */
export type AcknowledgedSummary = Omit<AcknowledgedGroup, 'functionalCode' | 'controlNumber' | 'guide'> & WithOther;

const header = fields<AcknowledgedHeader>();
const summary = fields<AcknowledgedSummary>();
const set = fields<AcknowledgedSet>();
const error = fields<SegmentError>();
const element = fields<ElementError>();
const context = fields<ErrorContext>();
const unit = fields<Identifier>();

const HEADER: LoopTable<AcknowledgedHeader> = loop('header', 'AK1', {
  rules: [
    rules<AcknowledgedHeader>().segment('AK1', [header.text(1, 'functionalCode', REQUIRED), header.text(2, 'controlNumber', REQUIRED), header.text(3, 'guide')], { required: 'AK1' }),
  ],
});

const CONTEXT = [
  context.items(1, 'names', ['name', 'value'], () => ({ name: '', value: undefined })),
  context.text(2, 'segment'),
  context.integer(3, 'position'),
  context.text(4, 'loop'),
  context.integer([5, 1], 'element'),
  context.integer([5, 2], 'component'),
  context.integer([5, 3], 'repetition'),
  context.text([6, 1], 'dataElement'),
  context.text([6, 2], 'componentDataElement'),
];
const noContext = (): ErrorContext => ({
  names: [],
  segment: undefined,
  position: undefined,
  loop: undefined,
  element: undefined,
  component: undefined,
  repetition: undefined,
  dataElement: undefined,
  componentDataElement: undefined,
});

/** A CTX that only names a unit of business, `CLM01:123`. */
function namesOneUnit(values: Values): boolean {
  if (values.hasRepetitions(1) || values.componentCount(1) !== 2 || values.component(1, 1) === '' || values.component(1, 2) === '') return false;
  for (let at = 2; at <= values.segment.count; at++) if (values.has(at)) return false;
  return values.component(1, 1) !== 'SITUATIONAL TRIGGER';
}

function contextsIn<T extends { contexts?: ErrorContext[] }>(reads?: (owner: T, values: Values) => boolean): Rule<T> {
  return rules<{ contexts: ErrorContext[] }>().list('contexts', 'CTX', CONTEXT, { create: noContext, ...(reads ? { reads: reads as never } : {}) }) as unknown as Rule<T>;
}

const ELEMENT: LoopTable<ElementError> = loop('2110', 'IK4 CTX', {
  rules: [
    rules<ElementError>().segment('IK4', [
      element.integer([1, 1], 'position', REQUIRED),
      element.integer([1, 2], 'component'),
      element.integer([1, 3], 'repetition'),
      element.text(2, 'dataElement'),
      element.text(3, 'code', REQUIRED),
      element.text(4, 'badValue'),
    ]),
    contextsIn<ElementError>(),
  ],
});
const noElement = (): ElementError => ({ position: 0, component: undefined, repetition: undefined, dataElement: undefined, code: '', badValue: undefined });

const ERROR: LoopTable<SegmentError> = loop('2100', 'IK3 CTX', {
  rules: [
    rules<SegmentError>().segment('IK3', [error.text(1, 'segment', REQUIRED), error.integer(2, 'position', REQUIRED), error.text(3, 'loop'), error.text(4, 'code', REQUIRED)]),
    contextsIn<SegmentError>((_error, values) => !namesOneUnit(values)),
    rules<SegmentError>().list('businessUnits', 'CTX', [unit.text([1, 1], 'qualifier', REQUIRED), unit.text([1, 2], 'value', REQUIRED)], {
      create: () => ({ qualifier: '', value: '' }),
    }),
  ],
  loops: [loops<SegmentError>().many('elements', ELEMENT, noElement)],
});
const noError = (): SegmentError => ({ segment: '', position: 0, loop: undefined, code: '', businessUnits: [], elements: [] });

const code = fields<{ errorCodes: string[] }>();

/** Up to five codes from an element on. */
const codesFrom = (first: number) => code.listed(first, 5, 'errorCodes');

/** IK5, which stands after the errors. */
const VERDICT: LoopTable<AcknowledgedSet> = loop('2000 IK5', 'IK5', {
  rules: [rules<AcknowledgedSet>().segment('IK5', [set.text(1, 'code', REQUIRED), codesFrom(2)])],
});

const SET: LoopTable<AcknowledgedSet> = loop('2000', 'AK2', {
  rules: [
    rules<AcknowledgedSet>().segment('AK2', [set.text(1, 'transactionType', REQUIRED), set.text(2, 'controlNumber', REQUIRED), set.text(3, 'guide')]),
  ],
  loops: [loops<AcknowledgedSet>().many('errors', ERROR, noError), loops<AcknowledgedSet>().same(VERDICT, () => true, 'IK5')],
});
const noSet = (): AcknowledgedSet => ({ transactionType: '', controlNumber: '', guide: undefined, code: '', errorCodes: [], errors: [] });

const SUMMARY: LoopTable<AcknowledgedSummary> = loop('summary', 'AK9', {
  rules: [
    rules<AcknowledgedSummary>().segment('AK9', [
      summary.text(1, 'code', REQUIRED),
      summary.integer(2, 'setsIncluded', REQUIRED),
      summary.integer(3, 'setsReceived', REQUIRED),
      summary.integer(4, 'setsAccepted', REQUIRED),
      codesFrom(5),
    ]),
  ],
});

/** 999 by 005010X231. */
export const ACKNOWLEDGEMENT: TransactionTable = {
  type: '999',
  code: '999',
  guide: '005010X231',
  functionalCode: 'FA',
  namesGuide: true,
  parts: [
    part('header', HEADER, () => ({ functionalCode: '', controlNumber: '', guide: undefined }), { first: true }),
    part('set', SET, noSet),
    part('summary', SUMMARY, () => ({ code: '', setsIncluded: 0, setsReceived: 0, setsAccepted: 0, errorCodes: [] })),
  ],
};

/** A TA1 without the interchange that it came in. */
export type InterchangeAnswer = Omit<AckTA1, 'type' | 'envelope'> & WithOther;

const answer = fields<InterchangeAnswer>();
const TA1: LoopTable<InterchangeAnswer> = loop('TA1', 'TA1', {
  rules: [
    rules<InterchangeAnswer>().segment(
      'TA1',
      [
        answer.text(1, 'interchangeControlNumber', REQUIRED),
        answer.shortDate(2, 'interchangeDate'),
        answer.time(3, 'interchangeTime', REQUIRED),
        answer.text(4, 'code', REQUIRED),
        answer.text(5, 'noteCode', REQUIRED),
      ],
      { reads: (_answer, values) => ['A', 'E', 'R'].includes(values.required(4)) || values.invalid(4, 'A, E or R') },
    ),
  ],
});

/** TA1, which stands between ISA and the first GS and belongs to no transaction set. */
export const INTERCHANGE_ANSWER: TransactionTable = {
  type: 'TA1',
  code: 'TA1',
  guide: '',
  functionalCode: '',
  namesGuide: false,
  parts: [part<InterchangeAnswer>('TA1', TA1, () => ({ interchangeControlNumber: '', interchangeDate: '', interchangeTime: '', code: 'A', noteCode: '' }), { first: true })],
};
