import type {
  CodedProcedure,
  Diagnosis,
  InpatientDiagnosis,
  InstitutionalAdjudication,
  InstitutionalClaimDetail,
  InstitutionalLine,
  InstitutionalRole,
  Occurrence,
  OccurrenceSpan,
  Provider,
  ValueCode,
} from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, type Rule, rules, type TransactionTable } from '../table.js';
import { attachmentsIn, certificationsIn, contractIn, fileInformationIn, pricingIn } from './claim-details.js';
import { adjudicationLoop, DRUG, noAdjudication, noDrug, rangeIn } from './claim-lines.js';
import { BILLING_PROVIDER, CLAIM_FRONT, noProvider, PATIENT, providers, SUBSCRIBER } from './claim-parties.js';
import { amountsIn, datesIn, notesIn, referencesIn } from './common.js';
import { noOtherCoverage, otherCoverage } from './other-subscriber.js';

const ROLES: Readonly<Record<string, InstitutionalRole>> = {
  '71': 'attending',
  '72': 'operating',
  ZZ: 'otherOperating',
  '82': 'rendering',
  '77': 'serviceFacility',
  DN: 'referring',
  '85': 'billing',
};
const noInstitutionalProvider = noProvider as () => unknown as () => Provider<InstitutionalRole>;
/** Loop 2400 of one claim. */
export const INSTITUTIONAL_LINES = 999;

const claim = fields<InstitutionalClaimDetail>();
const line = fields<InstitutionalLine>();
const adjudication = fields<InstitutionalAdjudication>();

/** 2400. */
const LINE: LoopTable<InstitutionalLine> = loop('2400', 'LX SV2 PWK DTP REF AMT NTE HCP', {
  rules: [
    rules<InstitutionalLine>().segment('LX', [line.integer(1, 'number', REQUIRED)]),
    rules<InstitutionalLine>().segment(
      'SV2',
      [
        line.text(1, 'revenueCode', REQUIRED),
        line.procedure(2, 'procedure'),
        line.cents(3, 'chargeCents', REQUIRED),
        line.text(4, 'unitBasis', REQUIRED),
        line.decimal(5, 'units', REQUIRED),
        line.cents(7, 'nonCoveredCents'),
      ],
      { required: 'SV2 (2400)' },
    ),
    attachmentsIn<InstitutionalLine>('attachments'),
    rangeIn<InstitutionalLine>('472', 'serviceDate'),
    datesIn<InstitutionalLine>('dates'),
    rules<InstitutionalLine>().segment('REF', [line.constant(1, '6R'), line.text(2, 'controlNumber')], { when: ['6R'], reads: (_line, values) => values.has(2) }),
    referencesIn<InstitutionalLine>('references'),
    amountsIn<InstitutionalLine>('amounts'),
    notesIn<InstitutionalLine>('notes'),
    pricingIn<InstitutionalLine>('pricing'),
  ],
  loops: [
    loops<InstitutionalLine>().one('drug', DRUG, noDrug),
    loops<InstitutionalLine>().many('providers', providers('2420', ROLES), noInstitutionalProvider),
    loops<InstitutionalLine>().many('adjudications', adjudicationLoop<InstitutionalAdjudication>([adjudication.procedure(3, 'procedure'), adjudication.text(4, 'revenueCode')]), () => ({
      ...noAdjudication(),
      procedure: undefined,
      revenueCode: undefined,
    })),
  ],
});
const noLine = (): InstitutionalLine => ({
  number: 0,
  revenueCode: '',
  procedure: undefined,
  chargeCents: 0,
  unitBasis: '',
  units: '',
  nonCoveredCents: undefined,
  attachments: [],
  serviceDate: undefined,
  dates: [],
  controlNumber: undefined,
  references: [],
  amounts: [],
  notes: [],
  pricing: undefined,
  drug: undefined,
  providers: [],
  adjudications: [],
});

const CLM = [
  claim.text(1, 'number', REQUIRED),
  claim.cents(2, 'chargeCents', REQUIRED),
  claim.text([5, 1], 'facilityType', REQUIRED),
  claim.text([5, 2], 'facilityQualifier', ''),
  claim.text([5, 3], 'frequency', REQUIRED),
  claim.text(7, 'assignment', REQUIRED),
  claim.text(8, 'benefitsAssigned', REQUIRED),
  claim.text(9, 'releaseOfInformation', REQUIRED),
  claim.text(20, 'delayReason'),
];

const diagnosis = fields<InpatientDiagnosis>();
const procedure = fields<CodedProcedure>();
const span = fields<OccurrenceSpan>();
const occurrence = fields<Occurrence>();
const value = fields<ValueCode>();
const code = fields<{ '': string }>();
const admission = fields<NonNullable<InstitutionalClaimDetail['admission']>>();
const claimRules = rules<InstitutionalClaimDetail>();

const PLAIN = [diagnosis.text([1, 1], 'qualifier', REQUIRED), diagnosis.text([1, 2], 'code', REQUIRED)];
const PRESENT = [...PLAIN, diagnosis.text([1, 9], 'presentOnAdmission')];
const PROCEDURE = [
  procedure.text([1, 1], 'qualifier', REQUIRED),
  procedure.text([1, 2], 'code', REQUIRED),
  procedure.constantFor('date', [1, 3], 'D8'),
  procedure.date([1, 4], 'date'),
];
const noDiagnosis = (): Diagnosis => ({ qualifier: '', code: '' });
const noPresentDiagnosis = (): InpatientDiagnosis => ({ qualifier: '', code: '', presentOnAdmission: undefined });
const noProcedure = (): CodedProcedure => ({ qualifier: '', code: '', date: undefined });

const when = (...codes: string[]) => ({ at: 1, component: 1, codes });
/** Codes of one kind, twelve in a segment. */
const many = (...codes: string[]) => ({ when: when(...codes), from: 1, times: 12, most: 2, only: true });

/** Every HI, in the order of the guide. */
const CODES: readonly Rule<InstitutionalClaimDetail>[] = [
  claimRules.into('principalDiagnosis', 'HI', PRESENT, { when: when('ABK', 'BK'), create: noPresentDiagnosis }),
  claimRules.into('admittingDiagnosis', 'HI', PLAIN, { when: when('ABJ', 'BJ'), create: noDiagnosis }),
  claimRules.groups('visitReasons', 'HI', PLAIN, { ...many('APR', 'PR'), times: 3, most: 1, create: noDiagnosis }),
  claimRules.groups('externalCauses', 'HI', PRESENT, { ...many('ABN', 'BN'), most: 1, create: noPresentDiagnosis }),
  claimRules.segment('HI', [claim.constantFor('drgCode', [1, 1], 'DR'), claim.text([1, 2], 'drgCode', REQUIRED)], {
    when: when('DR'),
    writes: ({ drgCode }) => drgCode !== undefined,
  }),
  claimRules.groups('otherDiagnoses', 'HI', PRESENT, { ...many('ABF', 'BF'), create: noPresentDiagnosis }),
  claimRules.into('principalProcedure', 'HI', PROCEDURE, { when: when('BBR', 'BR', 'CAH'), create: noProcedure }),
  claimRules.groups('otherProcedures', 'HI', PROCEDURE, { ...many('BBQ', 'BQ'), create: noProcedure }),
  claimRules.groups('occurrenceSpans', 'HI', [span.constant([1, 1], 'BI'), span.text([1, 2], 'code', REQUIRED), span.constant([1, 3], 'RD8'), span.span([1, 4])], {
    ...many('BI'),
    create: () => ({ code: '', from: '', to: '' }),
  }),
  claimRules.groups('occurrences', 'HI', [occurrence.constant([1, 1], 'BH'), occurrence.text([1, 2], 'code', REQUIRED), occurrence.constant([1, 3], 'D8'), occurrence.date([1, 4], 'date', REQUIRED)], {
    ...many('BH'),
    create: () => ({ code: '', date: '' }),
  }),
  claimRules.groups('valueCodes', 'HI', [value.constant([1, 1], 'BE'), value.text([1, 2], 'code', REQUIRED), value.decimal([1, 5], 'amount', REQUIRED)], {
    ...many('BE'),
    create: () => ({ code: '', amount: '' }),
  }),
  claimRules.groups('conditionCodes', 'HI', [code.constant([1, 1], 'BG'), code.text([1, 2], '', REQUIRED)], many('BG')),
  claimRules.groups('treatmentCodes', 'HI', [code.constant([1, 1], 'TC'), code.text([1, 2], '', REQUIRED)], many('TC')),
];

/** 2300. */
const CLAIM: LoopTable<InstitutionalClaimDetail> = loop('2300', 'CLM DTP CL1 PWK CN1 AMT REF K3 NTE CRC HI HCP', {
  rules: [
    claimRules.segment('CLM', CLM),
    claimRules.segment('DTP', [claim.constant(1, '096'), claim.constantFor('dischargeTime', 2, 'TM'), claim.time(3, 'dischargeTime', REQUIRED)], {
      when: ['096'],
      reads: (_claim, values) => values.text(2) === 'TM',
      writes: ({ dischargeTime }) => dischargeTime !== undefined,
    }),
    rangeIn<InstitutionalClaimDetail>('434', 'statementPeriod', 'DTP*434 (2300)'),
    claimRules.into('admission', 'DTP', [admission.constant(1, '435'), admission.moment(2)], {
      when: ['435'],
      create: () => ({ date: '', time: undefined }),
      reads: (_claim, values) => ['D8', 'DT'].includes(values.required(2)),
    }),
    datesIn<InstitutionalClaimDetail>('dates'),
    claimRules.segment('CL1', [claim.text(1, 'admissionType'), claim.text(2, 'admissionSource'), claim.text(3, 'patientStatus', REQUIRED)], { required: 'CL1 (2300)' }),
    attachmentsIn<InstitutionalClaimDetail>('attachments'),
    contractIn<InstitutionalClaimDetail>('contract'),
    claimRules.segment('AMT', [claim.constant(1, 'F3'), claim.cents(2, 'patientResponsibilityCents', REQUIRED)], { when: ['F3'] }),
    referencesIn<InstitutionalClaimDetail>('references'),
    fileInformationIn<InstitutionalClaimDetail>('fileInformation'),
    notesIn<InstitutionalClaimDetail>('notes'),
    certificationsIn<InstitutionalClaimDetail>('certifications'),
    ...CODES,
    pricingIn<InstitutionalClaimDetail>('pricing'),
  ],
  loops: [
    loops<InstitutionalClaimDetail>().many('providers', providers('2310', ROLES), noInstitutionalProvider),
    loops<InstitutionalClaimDetail>().many('otherSubscribers', otherCoverage(ROLES), noOtherCoverage<InstitutionalRole>),
    loops<InstitutionalClaimDetail>().many('lines', LINE, noLine, { most: INSTITUTIONAL_LINES, required: 'LX (2400)' }),
  ],
});

const noClaim = (): InstitutionalClaimDetail => ({
  number: '',
  chargeCents: 0,
  facilityType: '',
  facilityQualifier: '',
  frequency: '',
  assignment: '',
  benefitsAssigned: '',
  releaseOfInformation: '',
  delayReason: undefined,
  dischargeTime: undefined,
  statementPeriod: { from: '', to: undefined },
  admission: undefined,
  dates: [],
  admissionType: undefined,
  admissionSource: undefined,
  patientStatus: '',
  attachments: [],
  contract: undefined,
  patientResponsibilityCents: undefined,
  references: [],
  fileInformation: [],
  notes: [],
  certifications: [],
  principalDiagnosis: undefined,
  admittingDiagnosis: undefined,
  visitReasons: [],
  externalCauses: [],
  drgCode: undefined,
  otherDiagnoses: [],
  principalProcedure: undefined,
  otherProcedures: [],
  occurrenceSpans: [],
  occurrences: [],
  valueCodes: [],
  conditionCodes: [],
  treatmentCodes: [],
  pricing: undefined,
  providers: [],
  otherSubscribers: [],
  lines: [],
});

/** 837I by 005010X223. */
export const INSTITUTIONAL_CLAIM: TransactionTable = {
  type: '837I',
  code: '837',
  guide: '005010X223',
  functionalCode: 'HC',
  namesGuide: true,
  parts: [CLAIM_FRONT, BILLING_PROVIDER, SUBSCRIBER, PATIENT, part('claim', CLAIM, noClaim)],
};
