import type {
  HeaderNumber,
  ProviderSummary,
  Remittance835,
  RemittanceDelivery,
  RemittancePayee,
  RemittancePayer,
  RemittanceTrace,
  SupplementalSummary,
} from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, rules } from '../table.js';
import { addressIn, contactsIn, referencesIn } from './common.js';
import { noPayment, PAYMENT } from './payment.js';

/** Table 1 of an 835, and what stands in it of the payer and the payee. */
export type RemittanceHeader = Omit<Remittance835, 'envelope' | 'headerNumbers' | 'claims' | 'providerAdjustments'>;

const trace = fields<RemittanceTrace>();
const payer = fields<RemittancePayer>();
const payee = fields<RemittancePayee>();
const delivery = fields<RemittanceDelivery>();
const header = fields<RemittanceHeader>();
const headerRules = rules<RemittanceHeader>();

/** 1000A. */
const PAYER: LoopTable<RemittancePayer> = loop('1000A', 'N1 N3 N4 REF PER', {
  rules: [
    rules<RemittancePayer>().segment('N1', [payer.constant(1, 'PR'), payer.text(2, 'name', ''), payer.constantFor('planId', 3, 'XV'), payer.text(4, 'planId')], { when: ['PR'] }),
    ...addressIn<RemittancePayer>('address'),
    referencesIn<RemittancePayer>('references'),
    contactsIn<RemittancePayer>('contacts'),
  ],
});

/** 1000B. */
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
    rules<RemittancePayee>().into('delivery', 'RDM', [delivery.text(1, 'method', REQUIRED), delivery.text(2, 'name'), delivery.text(3, 'number')], { create: () => ({ method: '', name: undefined, number: undefined }) }),
  ],
});

/** Table 1. */
export const HEADER: LoopTable<RemittanceHeader> = loop('header', 'BPR TRN CUR REF DTM', {
  rules: [
    headerRules.into('payment', 'BPR', PAYMENT, { required: 'BPR' }),
    headerRules.into('trace', 'TRN', [trace.constant(1, '1'), trace.text(2, 'number', REQUIRED), trace.text(3, 'payerId', REQUIRED), trace.text(4, 'supplementalCode')], { required: 'TRN' }),
    headerRules.segment('CUR', [header.constant(1, 'PR'), header.text(2, 'currency', REQUIRED)], { writes: ({ currency }) => currency !== undefined }),
    referencesIn<RemittanceHeader>('references'),
    headerRules.segment('DTM', [header.constant(1, '405'), header.date(2, 'productionDate')], { when: ['405'] }),
  ],
  loops: [
    loops<RemittanceHeader>().one('payer', PAYER, () => ({ name: '', planId: undefined, address: undefined, references: [], contacts: [] }), 'N1*PR (1000A)'),
    loops<RemittanceHeader>().one('payee', PAYEE, () => ({ name: '', npi: undefined, taxId: undefined, planId: undefined, address: undefined, references: [], delivery: undefined }), 'N1*PE (1000B)'),
  ],
});

export const noHeader = (): RemittanceHeader => ({
  payment: noPayment(),
  trace: { number: '', payerId: '', supplementalCode: undefined },
  currency: undefined,
  references: [],
  productionDate: undefined,
  payer: undefined as unknown as RemittancePayer,
  payee: undefined as unknown as RemittancePayee,
});

const heading = fields<HeaderNumber>();
const summary = fields<ProviderSummary>();
const supplement = fields<SupplementalSummary>();

const TS3 = [
  summary.text(1, 'providerId', ''),
  summary.text(2, 'facilityType', ''),
  summary.date(3, 'fiscalPeriodEnd'),
  summary.decimal(4, 'claimCount'),
  summary.cents(5, 'chargeCents'),
  summary.cents(13, 'secondaryPayerCents'),
  summary.cents(15, 'nonLaboratoryChargeCents'),
  summary.cents(17, 'hcpcsReportedCents'),
  summary.cents(18, 'hcpcsPayableCents'),
  summary.cents(20, 'professionalComponentCents'),
  summary.cents(21, 'patientLiabilityMetCents'),
  summary.cents(22, 'patientReimbursementCents'),
  summary.decimal(23, 'interimPaymentCount'),
  summary.cents(24, 'interimPaymentCents'),
];
/** Elements that this guide does not use: a TS3 with any of them is kept whole. */
const OLDER = [6, 7, 8, 9, 10, 11, 12, 14, 16, 19];
const noSummary = (): ProviderSummary => ({
  providerId: '',
  facilityType: '',
  fiscalPeriodEnd: undefined,
  claimCount: undefined,
  chargeCents: undefined,
  secondaryPayerCents: undefined,
  nonLaboratoryChargeCents: undefined,
  hcpcsReportedCents: undefined,
  hcpcsPayableCents: undefined,
  professionalComponentCents: undefined,
  patientLiabilityMetCents: undefined,
  patientReimbursementCents: undefined,
  interimPaymentCount: undefined,
  interimPaymentCents: undefined,
});

const TS2 = [
  supplement.cents(1, 'drgCents'),
  supplement.cents(2, 'federalSpecificCents'),
  supplement.cents(3, 'hospitalSpecificCents'),
  supplement.cents(4, 'disproportionateShareCents'),
  supplement.cents(5, 'capitalCents'),
  supplement.cents(6, 'medicalEducationCents'),
  supplement.decimal(7, 'outlierDays'),
  supplement.cents(8, 'dayOutlierCents'),
  supplement.cents(9, 'costOutlierCents'),
  supplement.decimal(10, 'averageStay'),
  supplement.decimal(11, 'dischargeCount'),
  supplement.decimal(12, 'costReportDays'),
  supplement.decimal(13, 'coveredDays'),
  supplement.decimal(14, 'nonCoveredDays'),
  supplement.cents(15, 'passThroughCents'),
  supplement.decimal(16, 'averageDrgWeight'),
  supplement.cents(17, 'capitalFederalDrgCents'),
  supplement.cents(18, 'capitalHospitalDrgCents'),
  supplement.cents(19, 'disproportionateDrgCents'),
];
const noSupplement = (): SupplementalSummary => ({
  drgCents: undefined,
  federalSpecificCents: undefined,
  hospitalSpecificCents: undefined,
  disproportionateShareCents: undefined,
  capitalCents: undefined,
  medicalEducationCents: undefined,
  outlierDays: undefined,
  dayOutlierCents: undefined,
  costOutlierCents: undefined,
  averageStay: undefined,
  dischargeCount: undefined,
  costReportDays: undefined,
  coveredDays: undefined,
  nonCoveredDays: undefined,
  passThroughCents: undefined,
  averageDrgWeight: undefined,
  capitalFederalDrgCents: undefined,
  capitalHospitalDrgCents: undefined,
  disproportionateDrgCents: undefined,
});

/** 2000. */
export const HEADER_NUMBER: LoopTable<HeaderNumber> = loop('2000', 'LX TS3 TS2', {
  rules: [
    rules<HeaderNumber>().segment('LX', [heading.text(1, 'number', REQUIRED)]),
    rules<HeaderNumber>().into('providerSummary', 'TS3', TS3, { create: noSummary, reads: (_heading, values) => !OLDER.some((at) => values.has(at)) }),
    rules<HeaderNumber>().into('supplementalSummary', 'TS2', TS2, { create: noSupplement }),
  ],
});
export const noHeaderNumber = (): HeaderNumber => ({ number: '', providerSummary: undefined, supplementalSummary: undefined });
