import type { ClaimPayment, HeaderNumber, LinePayment, ProviderAdjustment, RemittanceParty, WithOther } from '../../model.js';
import type { SegmentWriter } from '../../write/segment-writer.js';
import { fields, REQUIRED } from '../op.js';
import { type CustomRule, type LoopTable, loop, loops, part, type Rule, rules, type TransactionTable } from '../table.js';
import { adjustmentsIn, amountsIn, contactsIn, momentsIn, quantitiesIn, referencesIn } from './common.js';
import { remarksIn } from './remarks.js';
import { HEADER, HEADER_NUMBER, noHeader, noHeaderNumber, type RemittanceHeader } from './remittance-header.js';

/** PLB, all of them. */
export interface Adjustments extends WithOther {
  providerAdjustments: ProviderAdjustment[];
}

const claim = fields<ClaimPayment>();
const party = fields<RemittanceParty>();
const line = fields<LinePayment>();

type PartyField = 'patient' | 'subscriber' | 'correctedPatient' | 'renderingProvider' | 'crossover' | 'correctedPriorityPayer' | 'otherSubscriber';
const noParty = (): RemittanceParty => ({ kind: 'organization', name: undefined, person: undefined, id: undefined }) as unknown as RemittanceParty;
const partyIn = (field: PartyField, code: string): Rule<ClaimPayment> =>
  rules<ClaimPayment>().into(field, 'NM1', [party.constant(1, code), party.named(), party.identifier(8, 'id')], { when: [code], create: noParty });

/** DTM*472 is the day of service; 150 and 151 are its first and last. */
const SERVICE_DATE: CustomRule<LinePayment> = {
  read(owner, values) {
    const { serviceDate } = owner;
    const code = values.required(1);
    const isLast = code === '151';
    if (isLast ? serviceDate?.to !== undefined : serviceDate !== undefined || (code !== '472' && code !== '150')) return false;
    const date = values.date(2) || values.missing(2);
    if (!isLast) owner.serviceDate = { from: date, to: undefined };
    else if (serviceDate === undefined) owner.serviceDate = { from: date, to: date };
    else serviceDate.to = date;
    return true;
  },
  write({ serviceDate }, out) {
    if (serviceDate === undefined) return;
    const { from, to } = serviceDate;
    writeMoment(out, to === undefined ? '472' : '150', from);
    if (to !== undefined) writeMoment(out, '151', to);
  },
};

function writeMoment(out: SegmentWriter, code: string, date: string): void {
  out.close(out.putDate(out.putText(out.open('DTM', 0x44, 0x54, 0x4d), 1, code), 2, date));
}

const remark = fields<{ '': string }>();
const LINE: LoopTable<LinePayment> = loop('2110', 'SVC DTM CAS REF AMT QTY LQ', {
  rules: [
    rules<LinePayment>().segment('SVC', [
      line.procedure(1, 'procedure', REQUIRED),
      line.cents(2, 'chargeCents', REQUIRED),
      line.cents(3, 'paidCents', REQUIRED),
      line.text(4, 'revenueCode'),
      line.decimal(5, 'units', '1'),
      line.procedure(6, 'originalProcedure'),
      line.decimal(7, 'originalUnits'),
    ]),
    rules<LinePayment>().custom('DTM', SERVICE_DATE),
    momentsIn<LinePayment>('dates'),
    adjustmentsIn<LinePayment>('adjustments', 99),
    rules<LinePayment>().segment('REF', [line.constant(1, '6R'), line.text(2, 'controlNumber')], { when: ['6R'], reads: (_owner, values) => values.has(2) }),
    referencesIn<LinePayment>('references'),
    amountsIn<LinePayment>('amounts'),
    quantitiesIn<LinePayment>('quantities'),
    rules<LinePayment>().groups('remarks', 'LQ', [remark.constant(1, 'HE'), remark.text(2, '', REQUIRED)], { when: ['HE'], from: 2, times: 1 }),
    rules<LinePayment>().groups('drugRejections', 'LQ', [remark.constant(1, 'RX'), remark.text(2, '', REQUIRED)], { when: ['RX'], from: 2, times: 1 }),
  ],
});

const noLine = (): LinePayment => ({
  procedure: { qualifier: '', code: '', modifiers: [] },
  originalProcedure: undefined,
  chargeCents: 0,
  paidCents: 0,
  revenueCode: undefined,
  units: '1',
  originalUnits: undefined,
  serviceDate: undefined,
  dates: undefined,
  controlNumber: undefined,
  adjustments: [],
  references: [],
  amounts: [],
  quantities: [],
  remarks: [],
  drugRejections: [],
});

const CLAIM: LoopTable<ClaimPayment> = loop('2100', 'CLP CAS NM1 MIA MOA REF DTM PER AMT QTY', {
  rules: [
    rules<ClaimPayment>().segment('CLP', [
      claim.text(1, 'claimNumber', REQUIRED),
      claim.text(2, 'status', REQUIRED),
      claim.cents(3, 'chargeCents', REQUIRED),
      claim.cents(4, 'paidCents', REQUIRED),
      claim.cents(5, 'patientResponsibilityCents'),
      claim.text(6, 'filingCode'),
      claim.text(7, 'payerClaimNumber'),
      claim.text(8, 'facilityCode'),
      claim.text(9, 'frequency'),
      claim.text(11, 'drgCode'),
      claim.decimal(12, 'drgWeight'),
      claim.decimal(13, 'dischargeFraction'),
    ]),
    adjustmentsIn<ClaimPayment>('adjustments', 99),
    partyIn('patient', 'QC'),
    partyIn('subscriber', 'IL'),
    partyIn('correctedPatient', '74'),
    partyIn('renderingProvider', '82'),
    partyIn('crossover', 'TT'),
    partyIn('correctedPriorityPayer', 'PR'),
    partyIn('otherSubscriber', 'GB'),
    ...remarksIn<ClaimPayment>('2100', 'MIA', 'MOA'),
    referencesIn<ClaimPayment>('references'),
    momentsIn<ClaimPayment>('dates'),
    contactsIn<ClaimPayment>('contacts'),
    amountsIn<ClaimPayment>('amounts'),
    quantitiesIn<ClaimPayment>('quantities'),
  ],
  loops: [loops<ClaimPayment>().many('lines', LINE, noLine)],
});

const noClaim = (): ClaimPayment => ({
  headerNumber: undefined,
  claimNumber: '',
  status: '',
  chargeCents: 0,
  paidCents: 0,
  patientResponsibilityCents: undefined,
  filingCode: undefined,
  payerClaimNumber: undefined,
  facilityCode: undefined,
  frequency: undefined,
  drgCode: undefined,
  drgWeight: undefined,
  dischargeFraction: undefined,
  patient: undefined,
  subscriber: undefined,
  correctedPatient: undefined,
  renderingProvider: undefined,
  crossover: undefined,
  correctedPriorityPayer: undefined,
  otherSubscriber: undefined,
  adjustments: [],
  dates: [],
  references: [],
  contacts: [],
  amounts: [],
  quantities: [],
  remarks: [],
  inpatient: undefined,
  outpatient: undefined,
  lines: [],
});

const adjustment = fields<ProviderAdjustment>();
const PLB: LoopTable<Adjustments> = loop('summary', 'PLB', {
  rules: [
    rules<Adjustments>().groups(
      'providerAdjustments',
      'PLB',
      [
        adjustment.text(1, 'providerId', REQUIRED),
        adjustment.date(2, 'fiscalDate', REQUIRED),
        adjustment.text([3, 1], 'code', REQUIRED),
        adjustment.text([3, 2], 'reference'),
        adjustment.cents(4, 'amountCents', REQUIRED),
      ],
      { from: 3, step: 2, times: 6, create: (): ProviderAdjustment => ({ providerId: '', fiscalDate: '', code: '', reference: undefined, amountCents: 0 }) },
    ),
  ],
});

/** 835 by 005010X221. */
export const REMITTANCE: TransactionTable = {
  type: '835',
  code: '835',
  guide: '005010X221',
  functionalCode: 'HP',
  namesGuide: false,
  parts: [
    part('header', HEADER, noHeader, { first: true }),
    part('headerNumber', HEADER_NUMBER, noHeaderNumber),
    part('claim', CLAIM, noClaim),
    part('providerAdjustments', PLB, () => ({ providerAdjustments: [] })),
  ],
};

/** What the parts of an 835 are. */
export interface RemittanceParts {
  header: RemittanceHeader;
  headerNumber: HeaderNumber;
  claim: ClaimPayment;
  providerAdjustments: Adjustments;
}

