import type {
  ClaimPayment,
  LinePayment,
  ProviderAdjustment,
  Remittance835,
  RemittancePayee,
  RemittancePayer,
  RemittanceParty,
  RemittancePayment,
  RemittanceTrace,
  WithOther,
} from '../../model.js';
import type { SegmentWriter } from '../../write/segment-writer.js';
import { type CustomRule, fields, type LoopTable, loop, loops, part, REQUIRED, type Rule, rules, type TransactionTable } from '../table.js';
import { addressIn, adjustmentsIn, amountsIn, contactsIn, momentsIn, quantitiesIn, referencesIn } from './common.js';
import { remarksIn } from './remarks.js';

/** Table 1 of an 835, and what stands in it of the payer and the payee. */
export type RemittanceHeader = Omit<Remittance835, 'envelope' | 'claims' | 'providerAdjustments'>;

/** LX of loop 2000, with TS3 and TS2 kept. */
export interface HeaderNumber extends WithOther {
  number: string;
}

/** PLB, all of them. */
export interface Adjustments extends WithOther {
  providerAdjustments: ProviderAdjustment[];
}

const payment = fields<RemittancePayment>();
const trace = fields<RemittanceTrace>();
const payer = fields<RemittancePayer>();
const payee = fields<RemittancePayee>();
const claim = fields<ClaimPayment>();
const party = fields<RemittanceParty>();
const line = fields<LinePayment>();
const header = rules<RemittanceHeader>();

const PAYER: LoopTable<RemittancePayer> = loop('1000A', 'N1 N3 N4 REF PER', {
  rules: [
    rules<RemittancePayer>().segment('N1', [payer.constant(1, 'PR'), payer.text(2, 'name', ''), payer.constantFor('planId', 3, 'XV'), payer.text(4, 'planId')], { when: ['PR'] }),
    ...addressIn<RemittancePayer>('address'),
    referencesIn<RemittancePayer>('references'),
    contactsIn<RemittancePayer>('contacts'),
  ],
});

const PAYEE: LoopTable<RemittancePayee> = loop('1000B', 'N1 N3 N4 REF RDM', {
  rules: [
    rules<RemittancePayee>().segment('N1', [payee.constant(1, 'PE'), payee.text(2, 'name', ''), payee.qualified(3, { XX: 'npi', XV: 'planId', FI: 'taxId' })], { when: ['PE'] }),
    ...addressIn<RemittancePayee>('address'),
    rules<RemittancePayee>().segment('REF', [payee.constant(1, 'TJ'), payee.text(2, 'taxId')], {
      when: ['TJ'],
      reads: ({ taxId }, values) => taxId === undefined && values.has(2),
      writes: ({ npi, planId }) => (npi ?? planId) !== undefined,
    }),
    referencesIn<RemittancePayee>('references'),
  ],
});

const HEADER: LoopTable<RemittanceHeader> = loop('header', 'BPR TRN CUR REF DTM', {
  rules: [
    header.into(
      'payment',
      'BPR',
      [
        payment.text(1, 'handlingCode', REQUIRED),
        payment.cents(2, 'amountCents', REQUIRED),
        payment.text(3, 'creditDebit', 'C'),
        payment.text(4, 'method', REQUIRED),
        payment.text(5, 'format'),
        payment.looseIdentifier(6, 'senderBank'),
        payment.looseIdentifier(8, 'senderAccount'),
        payment.text(10, 'originatorId'),
        payment.text(11, 'originatorSupplement'),
        payment.looseIdentifier(12, 'receiverBank'),
        payment.looseIdentifier(14, 'receiverAccount'),
        payment.date(16, 'date', REQUIRED),
      ],
      { required: 'BPR' },
    ),
    header.into('trace', 'TRN', [trace.constant(1, '1'), trace.text(2, 'number', REQUIRED), trace.text(3, 'payerId', REQUIRED), trace.text(4, 'supplementalCode')], { required: 'TRN' }),
    referencesIn<RemittanceHeader>('references'),
    header.segment('DTM', [fields<RemittanceHeader>().constant(1, '405'), fields<RemittanceHeader>().date(2, 'productionDate')], { when: ['405'] }),
  ],
  loops: [
    loops<RemittanceHeader>().one('payer', PAYER, () => ({ name: '', planId: undefined, address: undefined, references: [], contacts: [] }), 'N1*PR (1000A)'),
    loops<RemittanceHeader>().one('payee', PAYEE, () => ({ name: '', npi: undefined, taxId: undefined, planId: undefined, address: undefined, references: [] }), 'N1*PE (1000B)'),
  ],
});

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
  out.begin('DTM');
  out.text(1, code);
  out.date(2, date);
  out.end();
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
  lines: [],
});

const LX: LoopTable<HeaderNumber> = loop('2000', 'LX TS3 TS2', {
  rules: [rules<HeaderNumber>().segment('LX', [fields<HeaderNumber>().text(1, 'number', REQUIRED)])],
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

const noPayment = (): RemittancePayment => ({
  handlingCode: '',
  amountCents: 0,
  creditDebit: 'C',
  method: '',
  format: undefined,
  senderBank: undefined,
  senderAccount: undefined,
  originatorId: undefined,
  originatorSupplement: undefined,
  receiverBank: undefined,
  receiverAccount: undefined,
  date: '',
});
const noHeader = (): RemittanceHeader => ({
  payment: noPayment(),
  trace: { number: '', payerId: '', supplementalCode: undefined },
  references: [],
  productionDate: undefined,
  payer: undefined as unknown as RemittancePayer,
  payee: undefined as unknown as RemittancePayee,
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
    part('headerNumber', LX, () => ({ number: '' })),
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

