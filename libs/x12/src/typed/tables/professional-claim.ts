import type { ClaimDetail, DateRange, Diagnosis, LineAdjudication, RelatedCauses, ServiceLine } from '../../model.js';
import { fields, type LoopTable, loop, loops, part, REQUIRED, rules, type TransactionTable } from '../table.js';
import { adjudicationLoop, DRUG, noAdjudication, noDrug } from './claim-lines.js';
import { amountsIn, datesIn, notesIn, quantitiesIn, referencesIn } from './common.js';
import { BILLING_PROVIDER, CLAIM_FRONT, noProvider, PATIENT, providers, SUBSCRIBER } from './claim-parties.js';
import { noOtherSubscriber, OTHER_SUBSCRIBER } from './other-subscriber.js';

const line = fields<ServiceLine>();
const adjudication = fields<LineAdjudication>();
const MOST_LINES = 50;

const range = fields<DateRange>();

/** 2400. */
const LINE: LoopTable<ServiceLine> = loop('2400', 'LX SV1 SV5 PWK CR1 CR3 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP', {
  rules: [
    rules<ServiceLine>().segment('LX', [line.integer(1, 'number', REQUIRED)]),
    rules<ServiceLine>().segment(
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
    rules<ServiceLine>().into('serviceDate', 'DTP', [range.constant(1, '472'), range.period(2, 'from')], { when: ['472'], required: 'DTP*472 (2400)' }),
    datesIn<ServiceLine>('dates'),
    quantitiesIn<ServiceLine>('quantities'),
    rules<ServiceLine>().segment('REF', [line.constant(1, '6R'), line.text(2, 'controlNumber')], { when: ['6R'], reads: (_line, values) => values.has(2) }),
    referencesIn<ServiceLine>('references'),
    amountsIn<ServiceLine>('amounts'),
    notesIn<ServiceLine>('notes'),
  ],
  loops: [
    loops<ServiceLine>().one('drug', DRUG, noDrug),
    loops<ServiceLine>().many('providers', providers('2420'), noProvider),
    loops<ServiceLine>().many('adjudications', adjudicationLoop<LineAdjudication>([adjudication.procedure(3, 'procedure', REQUIRED)]), noAdjudication),
    loops<ServiceLine>().kept('2440', '', { id: 'LQ' }),
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
  serviceDate: { from: '', to: undefined },
  dates: [],
  controlNumber: undefined,
  references: [],
  amounts: [],
  quantities: [],
  notes: [],
  drug: undefined,
  providers: [],
  adjudications: [],
});

const claim = fields<ClaimDetail>();
const causes = fields<RelatedCauses>();
const diagnosis = fields<Diagnosis>();
const code = fields<{ '': string }>();
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
    rules<ClaimDetail>().segment('CLM', CLM),
    datesIn<ClaimDetail>('dates'),
    rules<ClaimDetail>().segment('AMT', [claim.constant(1, 'F5'), claim.cents(2, 'patientPaidCents', REQUIRED)], { when: ['F5'] }),
    referencesIn<ClaimDetail>('references'),
    notesIn<ClaimDetail>('notes'),
    rules<ClaimDetail>().groups('diagnoses', 'HI', [diagnosis.text([1, 1], 'qualifier', REQUIRED), diagnosis.text([1, 2], 'code', REQUIRED)], {
      when: when('ABK', 'ABF', 'BK', 'BF'),
      from: 1,
      times: 12,
      // Lines point at positions in one HI.
      most: 1,
      only: true,
      create: (): Diagnosis => ({ qualifier: '', code: '' }),
    }),
    rules<ClaimDetail>().groups('anesthesiaProcedures', 'HI', [code.constant([1, 1], 'BP', 'BO'), code.text([1, 2], '', REQUIRED)], { when: when('BP', 'BO'), from: 1, times: 2, most: 1, only: true }),
    rules<ClaimDetail>().groups('conditionCodes', 'HI', [code.constant([1, 1], 'BG'), code.text([1, 2], '', REQUIRED)], { when: when('BG'), from: 1, times: 12, only: true }),
    rules<ClaimDetail>().custom('HI', {
      // Codes of other kinds are kept, but each has to be one.
      read: (_claim, values) => {
        for (let at = 1; at <= values.segment.count; at++) if (values.has(at) && values.component(at, 2) === '') values.missing(at);
        return false;
      },
      write: () => undefined,
    }),
  ],
  loops: [
    loops<ClaimDetail>().many('providers', providers('2310'), noProvider),
    loops<ClaimDetail>().many('otherSubscribers', OTHER_SUBSCRIBER, noOtherSubscriber),
    loops<ClaimDetail>().many('lines', LINE, noLine, { most: MOST_LINES, required: 'LX (2400)' }),
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
  patientPaidCents: undefined,
  references: [],
  notes: [],
  diagnoses: [],
  anesthesiaProcedures: [],
  conditionCodes: [],
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
