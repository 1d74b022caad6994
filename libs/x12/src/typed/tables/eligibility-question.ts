import type { DateRange, EligibilityInquiry } from '../../model.js';
import { fields } from '../op.js';
import { type LoopTable, loop, loops, rules, type TransactionTable } from '../table.js';
import { amountsIn, referencesIn } from './common.js';
import { type DependentPart, dependentPart, ELIGIBILITY_PARTS, type SubscriberPart, subscriberPart } from './eligibility-parties.js';

/** A subscriber's level of a 270. */
export type AskedSubscriber = SubscriberPart & { inquiries: EligibilityInquiry[] };

/** A dependent's level of a 270. */
export type AskedDependent = DependentPart & { inquiries: EligibilityInquiry[] };

const inquiry = fields<EligibilityInquiry>();
const range = fields<DateRange>();

function inquiryLoop(id: string): LoopTable<EligibilityInquiry> {
  return loop<EligibilityInquiry>(id, 'EQ AMT III REF DTP', {
    rules: [
      rules<EligibilityInquiry>().segment('EQ', [
        inquiry.texts(1, 'serviceTypes'),
        inquiry.procedure(2, 'procedure'),
        inquiry.text(3, 'coverageLevel'),
        inquiry.integers(5, 'diagnosisPointers'),
      ]),
      amountsIn<EligibilityInquiry>('amounts'),
      rules<EligibilityInquiry>().segment('III', [inquiry.identifier(1, 'facility')], { reads: (_inquiry, values) => values.has(2) }),
      referencesIn<EligibilityInquiry>('references'),
      rules<EligibilityInquiry>().into('serviceDate', 'DTP', [range.constant(1, '291'), range.period(2, 'from')], {
        when: ['291'],
        create: () => ({ from: '', to: undefined }),
        reads: ({ serviceDate }, values) => serviceDate === undefined && ['D8', 'RD8'].includes(values.required(2)),
      }),
    ],
  });
}

const noInquiry = (): EligibilityInquiry => ({
  serviceTypes: [],
  procedure: undefined,
  coverageLevel: undefined,
  diagnosisPointers: undefined,
  amounts: undefined,
  facility: undefined,
  references: undefined,
  serviceDate: undefined,
});
const noLevel = () => ({ traces: [], rejections: [], inquiries: [] });

/** 270 by 005010X279. */
export const ELIGIBILITY_QUESTION: TransactionTable = {
  type: '270',
  code: '270',
  guide: '005010X279',
  functionalCode: 'HS',
  namesGuide: true,
  parts: [
    ...ELIGIBILITY_PARTS,
    subscriberPart<AskedSubscriber>(loops<AskedSubscriber>().many('inquiries', inquiryLoop('2110C'), noInquiry), noLevel),
    dependentPart<AskedDependent>(loops<AskedDependent>().many('inquiries', inquiryLoop('2110D'), noInquiry), noLevel),
  ],
};
