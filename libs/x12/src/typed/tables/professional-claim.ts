import type { ClaimDetail, DateRange, Diagnosis, Equipment, EquipmentCertification, FormAnswer, LineAdjudication, PurchasedService, RelatedCauses, ServiceLine, SpinalManipulation, SupportingForm, TestResult } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, rules, type TransactionTable } from '../table.js';
import { ambulanceIn, attachmentsIn, certificationsIn, contractIn, fileInformationIn, pricingIn } from './claim-details.js';
import { adjudicationLoop, DRUG, noAdjudication, noDrug } from './claim-lines.js';
import { amountsIn, datesIn, notesIn, quantitiesIn, referencesIn } from './common.js';
import { BILLING_PROVIDER, CLAIM_FRONT, noProvider, PATIENT, providers, SUBSCRIBER } from './claim-parties.js';
import { noOtherSubscriber, OTHER_SUBSCRIBER } from './other-subscriber.js';

const line = fields<ServiceLine>();
const adjudication = fields<LineAdjudication>();
/** Loop 2400 of one claim. */
export const PROFESSIONAL_LINES = 50;

const range = fields<DateRange>();

const equipment = fields<Equipment>();
const certification = fields<EquipmentCertification>();
const test = fields<TestResult>();
const purchase = fields<PurchasedService>();
const form = fields<SupportingForm>();
const answer = fields<FormAnswer>();
const lineRules = rules<ServiceLine>();

const SV5 = [
  equipment.procedure(1, 'procedure', REQUIRED),
  equipment.constant(2, 'DA'),
  equipment.decimal(3, 'days', REQUIRED),
  equipment.cents(4, 'rentalCents', REQUIRED),
  equipment.cents(5, 'purchaseCents', REQUIRED),
  equipment.text(6, 'rentalPeriod', REQUIRED),
];
const noEquipment = (): Equipment => ({ procedure: { qualifier: '', code: '', modifiers: [] }, days: '', rentalCents: 0, purchaseCents: 0, rentalPeriod: '' });

/** 2440. */
const FORM: LoopTable<SupportingForm> = loop('2440', 'LQ FRM', {
  rules: [
    rules<SupportingForm>().segment('LQ', [form.text(1, 'codeList', REQUIRED), form.text(2, 'form', REQUIRED)]),
    rules<SupportingForm>().list('answers', 'FRM', [answer.text(1, 'question', REQUIRED), answer.text(2, 'response'), answer.text(3, 'text'), answer.date(4, 'date'), answer.decimal(5, 'percent')], {
      create: () => ({ question: '', response: undefined, text: undefined, date: undefined, percent: undefined }),
    }),
  ],
});

/** 2400. */
const LINE: LoopTable<ServiceLine> = loop('2400', 'LX SV1 SV5 PWK CR1 CR3 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP', {
  rules: [
    lineRules.segment('LX', [line.integer(1, 'number', REQUIRED)]),
    lineRules.segment(
      'SV1',
      [
        line.procedure(1, 'procedure', REQUIRED),
        line.cents(2, 'chargeCents', REQUIRED),
        line.text(3, 'unitBasis', REQUIRED),
        line.decimal(4, 'units', REQUIRED),
        line.text(5, 'placeOfService'),
        line.integers(7, 'diagnosisPointers'),
        line.flag(9, 'emergency'),
        line.flag(11, 'epsdt'),
        line.flag(12, 'familyPlanning'),
        line.text(15, 'copayStatus'),
      ],
      { required: 'SV1 (2400)' },
    ),
    lineRules.into('equipment', 'SV5', SV5, { create: noEquipment }),
    attachmentsIn<ServiceLine>('attachments'),
    ambulanceIn<ServiceLine>('ambulance'),
    lineRules.into('equipmentCertification', 'CR3', [certification.text(1, 'type', REQUIRED), certification.constant(2, 'MO'), certification.decimal(3, 'months', REQUIRED)], { create: () => ({ type: '', months: '' }) }),
    certificationsIn<ServiceLine>('certifications'),
    lineRules.into('serviceDate', 'DTP', [range.constant(1, '472'), range.period(2, 'from')], { when: ['472'], required: 'DTP*472 (2400)' }),
    datesIn<ServiceLine>('dates'),
    quantitiesIn<ServiceLine>('quantities'),
    lineRules.list('testResults', 'MEA', [test.text(1, 'reference', REQUIRED), test.text(2, 'measurement', REQUIRED), test.decimal(3, 'value', REQUIRED)], { create: () => ({ reference: '', measurement: '', value: '' }) }),
    contractIn<ServiceLine>('contract'),
    lineRules.segment('REF', [line.constant(1, '6R'), line.text(2, 'controlNumber')], { when: ['6R'], reads: (_line, values) => values.has(2) }),
    referencesIn<ServiceLine>('references'),
    amountsIn<ServiceLine>('amounts'),
    fileInformationIn<ServiceLine>('fileInformation'),
    notesIn<ServiceLine>('notes'),
    lineRules.into('purchasedService', 'PS1', [purchase.text(1, 'providerId', REQUIRED), purchase.cents(2, 'chargeCents', REQUIRED)], { create: () => ({ providerId: '', chargeCents: 0 }) }),
    pricingIn<ServiceLine>('pricing'),
  ],
  loops: [
    loops<ServiceLine>().one('drug', DRUG, noDrug),
    loops<ServiceLine>().many('providers', providers('2420'), noProvider),
    loops<ServiceLine>().many('adjudications', adjudicationLoop<LineAdjudication>([adjudication.procedure(3, 'procedure', REQUIRED)]), noAdjudication),
    loops<ServiceLine>().many('forms', FORM, () => ({ codeList: '', form: '', answers: [] })),
  ],
});

const noLine = (): ServiceLine => ({
  number: 0,
  procedure: { qualifier: '', code: '', modifiers: [] },
  chargeCents: 0,
  unitBasis: '',
  units: '',
  placeOfService: undefined,
  diagnosisPointers: [],
  emergency: undefined,
  epsdt: undefined,
  familyPlanning: undefined,
  copayStatus: undefined,
  equipment: undefined,
  attachments: undefined,
  ambulance: undefined,
  equipmentCertification: undefined,
  certifications: undefined,
  serviceDate: { from: '', to: undefined },
  dates: [],
  controlNumber: undefined,
  references: [],
  amounts: [],
  quantities: [],
  testResults: undefined,
  contract: undefined,
  fileInformation: undefined,
  notes: [],
  purchasedService: undefined,
  pricing: undefined,
  drug: undefined,
  providers: [],
  adjudications: [],
  forms: undefined,
});

const claim = fields<ClaimDetail>();
const causes = fields<RelatedCauses>();
const diagnosis = fields<Diagnosis>();
const spine = fields<SpinalManipulation>();
const code = fields<{ '': string }>();
const claimRules = rules<ClaimDetail>();
const noCauses = (): RelatedCauses => ({ causes: [], state: undefined, country: undefined });

/** CLM of professional claims. */
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
  claim.text(10, 'patientSignature'),
  claim.nested('relatedCauses', [causes.components(11, 3, 'causes'), causes.text([11, 4], 'state'), causes.text([11, 5], 'country')], noCauses),
  claim.text(12, 'specialProgram'),
  claim.text(20, 'delayReason'),
];

const when = (...codes: string[]) => ({ at: 1, component: 1, codes });

/** 2300. */
const CLAIM: LoopTable<ClaimDetail> = loop('2300', 'CLM DTP PWK CN1 AMT REF K3 NTE CR1 CR2 CRC HI HCP', {
  rules: [
    claimRules.segment('CLM', CLM),
    datesIn<ClaimDetail>('dates'),
    attachmentsIn<ClaimDetail>('attachments'),
    contractIn<ClaimDetail>('contract'),
    claimRules.segment('AMT', [claim.constant(1, 'F5'), claim.cents(2, 'patientPaidCents', REQUIRED)], { when: ['F5'] }),
    referencesIn<ClaimDetail>('references'),
    fileInformationIn<ClaimDetail>('fileInformation'),
    notesIn<ClaimDetail>('notes'),
    ambulanceIn<ClaimDetail>('ambulance'),
    claimRules.into('spinalManipulation', 'CR2', [spine.text(8, 'condition', REQUIRED), spine.text(10, 'description'), spine.text(11, 'furtherDescription')], {
      create: () => ({ condition: '', description: undefined, furtherDescription: undefined }),
    }),
    certificationsIn<ClaimDetail>('certifications'),
    claimRules.groups('diagnoses', 'HI', [diagnosis.text([1, 1], 'qualifier', REQUIRED), diagnosis.text([1, 2], 'code', REQUIRED)], {
      when: when('ABK', 'ABF', 'BK', 'BF'),
      from: 1,
      times: 12,
      // Lines point at positions in one HI.
      most: 1,
      only: true,
      create: (): Diagnosis => ({ qualifier: '', code: '' }),
    }),
    claimRules.groups('anesthesiaProcedures', 'HI', [code.constant([1, 1], 'BP', 'BO'), code.text([1, 2], '', REQUIRED)], { when: when('BP', 'BO'), from: 1, times: 2, most: 1, only: true }),
    claimRules.groups('conditionCodes', 'HI', [code.constant([1, 1], 'BG'), code.text([1, 2], '', REQUIRED)], { when: when('BG'), from: 1, times: 12, only: true }),
    claimRules.custom('HI', {
      // Codes of other kinds are kept, but each has to be one.
      read: (_claim, values) => {
        for (let at = 1; at <= values.segment.count; at++) if (values.has(at) && values.component(at, 2) === '') values.missing(at);
        return false;
      },
      write: () => undefined,
    }),
    pricingIn<ClaimDetail>('pricing'),
  ],
  loops: [
    loops<ClaimDetail>().many('providers', providers('2310'), noProvider),
    loops<ClaimDetail>().many('otherSubscribers', OTHER_SUBSCRIBER, noOtherSubscriber),
    loops<ClaimDetail>().many('lines', LINE, noLine, { most: PROFESSIONAL_LINES, required: 'LX (2400)' }),
  ],
});

const noClaim = (): ClaimDetail => ({
  number: '',
  chargeCents: 0,
  placeOfService: '',
  facilityQualifier: '',
  frequency: '',
  providerSignatureOnFile: false,
  assignment: '',
  benefitsAssigned: '',
  releaseOfInformation: '',
  patientSignature: undefined,
  relatedCauses: undefined,
  specialProgram: undefined,
  delayReason: undefined,
  dates: [],
  attachments: undefined,
  contract: undefined,
  patientPaidCents: undefined,
  references: [],
  fileInformation: undefined,
  notes: [],
  ambulance: undefined,
  spinalManipulation: undefined,
  certifications: undefined,
  diagnoses: [],
  anesthesiaProcedures: [],
  conditionCodes: [],
  pricing: undefined,
  providers: [],
  otherSubscribers: [],
  lines: [],
});

/** 837P by 005010X222. */
export const PROFESSIONAL_CLAIM: TransactionTable = {
  type: '837P',
  code: '837',
  guide: '005010X222',
  functionalCode: 'HC',
  namesGuide: true,
  parts: [CLAIM_FRONT, BILLING_PROVIDER, SUBSCRIBER, PATIENT, part('claim', CLAIM, noClaim)],
};
