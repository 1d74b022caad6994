import type { DateRange, DentalClaimDetail, DentalLine, DentalRole, Diagnosis, LineAdjudication, Orthodontics, Provider, RelatedCauses, Tooth, ToothStatus } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, rules, type TransactionTable } from '../table.js';
import { attachmentsIn, contractIn, fileInformationIn, pricingIn } from './claim-details.js';
import { adjudicationLoop, noAdjudication, rangeIn } from './claim-lines.js';
import { BILLING_PROVIDER, CLAIM_FRONT, noProvider, PATIENT, providers, SUBSCRIBER } from './claim-parties.js';
import { amountsIn, datesIn, notesIn, referencesIn } from './common.js';
import { noOtherCoverage, otherCoverage } from './other-subscriber.js';

const ROLES: Readonly<Record<string, DentalRole>> = {
  DN: 'referring',
  P3: 'primaryCare',
  '82': 'rendering',
  '77': 'serviceFacility',
  DD: 'assistantSurgeon',
  DQ: 'supervising',
  '85': 'billing',
};
const noDentalProvider = noProvider as () => unknown as () => Provider<DentalRole>;
/** Loop 2400 of one claim. */
export const DENTAL_LINES = 50;

const claim = fields<DentalClaimDetail>();
const line = fields<DentalLine>();
const tooth = fields<Tooth>();
const status = fields<ToothStatus>();
const orthodontics = fields<Orthodontics>();
const causes = fields<RelatedCauses>();
const diagnosis = fields<Diagnosis>();
const adjudication = fields<LineAdjudication>();
const claimRules = rules<DentalClaimDetail>();

/** 2400. */
const LINE: LoopTable<DentalLine> = loop('2400', 'LX SV3 TOO DTP CN1 REF AMT K3 HCP', {
  rules: [
    rules<DentalLine>().segment('LX', [line.integer(1, 'number', REQUIRED)]),
    rules<DentalLine>().segment(
      'SV3',
      [
        line.procedure(1, 'procedure', REQUIRED),
        line.cents(2, 'chargeCents', REQUIRED),
        line.text(3, 'placeOfService'),
        line.components(4, 5, 'oralCavity'),
        line.text(5, 'prosthesis'),
        line.decimal(6, 'units'),
        line.integers(11, 'diagnosisPointers'),
      ],
      { required: 'SV3 (2400)' },
    ),
    rules<DentalLine>().list('teeth', 'TOO', [tooth.constant(1, 'JP'), tooth.text(2, 'code', REQUIRED), tooth.components(3, 5, 'surfaces')], {
      create: () => ({ code: '', surfaces: [] }),
    }),
    rangeIn<DentalLine>('472', 'serviceDate'),
    datesIn<DentalLine>('dates'),
    contractIn<DentalLine>('contract'),
    rules<DentalLine>().segment('REF', [line.constant(1, '6R'), line.text(2, 'controlNumber')], { when: ['6R'], reads: (_line, values) => values.has(2) }),
    referencesIn<DentalLine>('references'),
    amountsIn<DentalLine>('amounts'),
    fileInformationIn<DentalLine>('fileInformation'),
    pricingIn<DentalLine>('pricing'),
  ],
  loops: [
    loops<DentalLine>().many('providers', providers('2420', ROLES), noDentalProvider),
    loops<DentalLine>().many('adjudications', adjudicationLoop<LineAdjudication>([adjudication.procedure(3, 'procedure', REQUIRED)]), noAdjudication),
  ],
});
const noLine = (): DentalLine => ({
  number: 0,
  procedure: { qualifier: '', code: '', modifiers: [] },
  chargeCents: 0,
  placeOfService: undefined,
  oralCavity: [],
  prosthesis: undefined,
  units: undefined,
  diagnosisPointers: [],
  teeth: [],
  serviceDate: undefined,
  dates: [],
  contract: undefined,
  controlNumber: undefined,
  references: [],
  amounts: [],
  fileInformation: [],
  pricing: undefined,
  providers: [],
  adjudications: [],
});

const CLM = [
  claim.text(1, 'number', REQUIRED),
  claim.cents(2, 'chargeCents', REQUIRED),
  claim.text([5, 1], 'placeOfService', REQUIRED),
  claim.text([5, 2], 'facilityQualifier', ''),
  claim.text([5, 3], 'frequency', REQUIRED),
  claim.flag(6, 'providerSignatureOnFile', false),
  claim.text(7, 'assignment', REQUIRED),
  claim.text(8, 'benefitsAssigned', REQUIRED),
  claim.text(9, 'releaseOfInformation', REQUIRED),
  claim.nested('relatedCauses', [causes.components(11, 3, 'causes'), causes.text([11, 4], 'state'), causes.text([11, 5], 'country')], () => ({ causes: [], state: undefined, country: undefined })),
  claim.text(12, 'specialProgram'),
  claim.text(19, 'submissionReason'),
  claim.text(20, 'delayReason'),
];

/** 2300. */
const CLAIM: LoopTable<DentalClaimDetail> = loop('2300', 'CLM DTP DN1 DN2 PWK CN1 AMT REF K3 NTE HI HCP', {
  rules: [
    claimRules.segment('CLM', CLM),
    rangeIn<DentalClaimDetail>('472', 'serviceDate'),
    datesIn<DentalClaimDetail>('dates'),
    claimRules.into('orthodontics', 'DN1', [orthodontics.decimal(1, 'months'), orthodontics.decimal(2, 'monthsRemaining'), orthodontics.text(4, 'treatment')], {
      create: () => ({ months: undefined, monthsRemaining: undefined, treatment: undefined }),
    }),
    claimRules.list('toothStatuses', 'DN2', [status.text(1, 'tooth', REQUIRED), status.text(2, 'status', REQUIRED), status.constant(6, 'JP')], {
      create: () => ({ tooth: '', status: '' }),
    }),
    attachmentsIn<DentalClaimDetail>('attachments'),
    contractIn<DentalClaimDetail>('contract'),
    claimRules.segment('AMT', [claim.constant(1, 'F5'), claim.cents(2, 'patientPaidCents', REQUIRED)], { when: ['F5'] }),
    referencesIn<DentalClaimDetail>('references'),
    fileInformationIn<DentalClaimDetail>('fileInformation'),
    notesIn<DentalClaimDetail>('notes'),
    claimRules.groups('diagnoses', 'HI', [diagnosis.text([1, 1], 'qualifier', REQUIRED), diagnosis.text([1, 2], 'code', REQUIRED)], {
      when: { at: 1, component: 1, codes: ['ABK', 'ABF', 'BK', 'BF', 'TQ'] },
      from: 1,
      times: 4,
      // Lines point at positions in one HI.
      most: 1,
      only: true,
      create: () => ({ qualifier: '', code: '' }),
    }),
    pricingIn<DentalClaimDetail>('pricing'),
  ],
  loops: [
    loops<DentalClaimDetail>().many('providers', providers('2310', ROLES), noDentalProvider),
    loops<DentalClaimDetail>().many('otherSubscribers', otherCoverage(ROLES), noOtherCoverage<DentalRole>),
    loops<DentalClaimDetail>().many('lines', LINE, noLine, { most: DENTAL_LINES, required: 'LX (2400)' }),
  ],
});

const noClaim = (): DentalClaimDetail => ({
  number: '',
  chargeCents: 0,
  placeOfService: '',
  facilityQualifier: '',
  frequency: '',
  providerSignatureOnFile: false,
  assignment: '',
  benefitsAssigned: '',
  releaseOfInformation: '',
  relatedCauses: undefined,
  specialProgram: undefined,
  submissionReason: undefined,
  delayReason: undefined,
  serviceDate: undefined as DateRange | undefined,
  dates: [],
  orthodontics: undefined,
  toothStatuses: [],
  attachments: [],
  contract: undefined,
  patientPaidCents: undefined,
  references: [],
  fileInformation: [],
  notes: [],
  diagnoses: [],
  pricing: undefined,
  providers: [],
  otherSubscribers: [],
  lines: [],
});

/** 837D by 005010X224. */
export const DENTAL_CLAIM: TransactionTable = {
  type: '837D',
  code: '837',
  guide: '005010X224',
  functionalCode: 'HC',
  namesGuide: true,
  parts: [CLAIM_FRONT, BILLING_PROVIDER, SUBSCRIBER, PATIENT, part('claim', CLAIM, noClaim)],
};
