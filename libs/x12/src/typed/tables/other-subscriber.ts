import type { OtherCoverage, OtherSubscriber, Payer } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, outer, type Rule, rules } from '../table.js';
import { addressIn, adjustmentsIn, noName, referencesIn } from './common.js';
import { adjudicationsIn } from './claim-details.js';
import { noPayer, noProvider, payerName, providers, type ROLES } from './claim-parties.js';
import { remarksIn } from './remarks.js';

/** Loops 2320 and 2330: another payer of the claim. */

const other = fields<OtherSubscriber>();
const rule = rules<OtherSubscriber>();
const MOST_CAS = 5;

const NAME: LoopTable<OtherSubscriber> = loop('2330A', 'NM1 N3 N4 REF', {
  rules: [
    rule.segment('NM1', [other.constant(1, 'IL'), other.named(), other.text(8, 'idQualifier', REQUIRED), other.text(9, 'memberId', REQUIRED)], { when: ['IL'] }),
    ...addressIn<OtherSubscriber>('address'),
    referencesIn<OtherSubscriber>('references'),
  ],
});

const OTHER_PAYER: LoopTable<Payer> = loop('2330B', 'NM1 N3 N4 DTP REF', {
  rules: [
    payerName('PR'),
    ...addressIn<Payer>('address'),
    outer(rule.segment('DTP', [other.constant(1, '573'), other.day(2, 'adjudicationDate')], { when: ['573'] })),
    referencesIn<Payer>('references'),
    outer(rule.segment('REF', [other.constant(1, 'F8'), other.text(2, 'payerClaimNumber')], { when: ['F8'], reads: (_owner, values) => values.has(2) })),
  ],
});

/** `adjudication` is how MIA and MOA are read, `from` who the providers of 2330 may be. */
function coverage(adjudication: Rule<OtherSubscriber>[], from: Readonly<Record<string, string>> | undefined): LoopTable<OtherSubscriber> {
  return loop('2320', 'SBR CAS AMT OI MIA MOA', {
    rules: [
      rule.segment('SBR', [
        other.text(1, 'payerResponsibility', REQUIRED),
        other.text(2, 'relationship', REQUIRED),
        other.text(3, 'groupNumber'),
        other.text(4, 'groupName'),
        other.text(5, 'insuranceType'),
        other.text(9, 'claimFilingCode'),
      ]),
      adjustmentsIn<OtherSubscriber>('adjustments', MOST_CAS),
      rule.segment('AMT', [other.constant(1, 'D'), other.cents(2, 'payerPaidCents', REQUIRED)], { when: ['D'] }),
      rule.segment('AMT', [other.constant(1, 'A8'), other.cents(2, 'nonCoveredCents', REQUIRED)], { when: ['A8'] }),
      rule.segment('AMT', [other.constant(1, 'EAF'), other.cents(2, 'remainingLiabilityCents', REQUIRED)], { when: ['EAF'] }),
      rule.segment('OI', [other.text(3, 'benefitsAssigned', REQUIRED), other.text(4, 'patientSignature'), other.text(6, 'releaseOfInformation', REQUIRED)], { required: 'OI (2320)' }),
      ...adjudication,
    ],
    loops: [
      loops<OtherSubscriber>().same(NAME, () => true, 'NM1*IL (2330A)'),
      loops<OtherSubscriber>().one('payer', OTHER_PAYER, noPayer, 'NM1*PR (2330B)'),
      loops<OtherSubscriber>().many('providers', providers('2330', from as typeof ROLES | undefined), noProvider),
    ],
  });
}

/** Of professional claims. */
export const OTHER_SUBSCRIBER: LoopTable<OtherSubscriber> = coverage(remarksIn<OtherSubscriber>('2320', 'MOA'), undefined);

/** Of institutional and dental claims, where `roles` says who the providers of 2330 may be. */
export function otherCoverage<R extends string>(roles: Readonly<Record<string, R>>): LoopTable<OtherCoverage<R>> {
  return coverage(adjudicationsIn<OtherSubscriber>(), roles) as unknown as LoopTable<OtherCoverage<R>>;
}

export const noOtherCoverage = <R extends string>(): OtherCoverage<R> => {
  const { remarks: _remarks, ...rest } = noOtherSubscriber();
  return { ...rest, inpatient: undefined, outpatient: undefined } as unknown as OtherCoverage<R>;
};

export const noOtherSubscriber = (): OtherSubscriber =>
  ({
    ...noName(),
    payerResponsibility: '',
    relationship: '',
    groupNumber: undefined,
    groupName: undefined,
    insuranceType: undefined,
    claimFilingCode: undefined,
    adjustments: [],
    payerPaidCents: undefined,
    nonCoveredCents: undefined,
    remainingLiabilityCents: undefined,
    benefitsAssigned: '',
    patientSignature: undefined,
    releaseOfInformation: '',
    remarks: [],
    outpatient: undefined,
    memberId: '',
    idQualifier: '',
    address: undefined,
    references: [],
    payer: undefined as unknown as Payer,
    payerClaimNumber: undefined,
    adjudicationDate: undefined,
    providers: [],
  });
