import type { Ambulance, Attachment, Certification, Contract, InpatientAdjudication, OutpatientAdjudication, Pricing } from '../../model.js';
import { fields, type KeyOf, REQUIRED } from '../op.js';
import { type Rule, rules } from '../table.js';

/** Segments of loops 2300, 2320 and 2400 that claims of several kinds have. */

const attachment = fields<Attachment>();
const PWK = [
  attachment.text(1, 'reportType', REQUIRED),
  attachment.text(2, 'transmission', REQUIRED),
  attachment.constantFor('controlNumber', 5, 'AC'),
  attachment.text(6, 'controlNumber'),
];

/** Every PWK. */
export function attachmentsIn<T extends object>(field: KeyOf<T, readonly Attachment[]>): Rule<T> {
  return rules<Record<string, Attachment[]>>().list(field, 'PWK', PWK, { create: () => ({ reportType: '', transmission: '', controlNumber: undefined }) }) as unknown as Rule<T>;
}

const contract = fields<Contract>();
const CN1 = [
  contract.text(1, 'type', REQUIRED),
  contract.cents(2, 'amountCents'),
  contract.decimal(3, 'percentage'),
  contract.text(4, 'code'),
  contract.decimal(5, 'discountPercent'),
  contract.text(6, 'version'),
];
const noContract = (): Contract => ({ type: '', amountCents: undefined, percentage: undefined, code: undefined, discountPercent: undefined, version: undefined });

/** CN1. */
export function contractIn<T extends object>(field: KeyOf<T, Contract>): Rule<T> {
  return rules<Record<string, Contract>>().into(field, 'CN1', CN1, { create: noContract }) as unknown as Rule<T>;
}

const pricing = fields<Pricing>();
const priced = fields<{ qualifier: string; code: string }>();
const HCP = [
  pricing.text(1, 'methodology', REQUIRED),
  pricing.cents(2, 'allowedCents'),
  pricing.cents(3, 'savingCents'),
  pricing.text(4, 'organizationId'),
  pricing.decimal(5, 'rate'),
  pricing.text(6, 'groupCode'),
  pricing.cents(7, 'groupCents'),
  pricing.text(8, 'revenueCode'),
  pricing.nested('procedure', [priced.text(9, 'qualifier', ''), priced.text(10, 'code', '')], () => ({ qualifier: '', code: '' })),
  pricing.text(11, 'unitBasis'),
  pricing.decimal(12, 'units'),
  pricing.text(13, 'rejectReason'),
  pricing.text(14, 'policyCompliance'),
  pricing.text(15, 'exception'),
];
const noPricing = (): Pricing => ({
  methodology: '',
  allowedCents: undefined,
  savingCents: undefined,
  organizationId: undefined,
  rate: undefined,
  groupCode: undefined,
  groupCents: undefined,
  revenueCode: undefined,
  procedure: undefined,
  unitBasis: undefined,
  units: undefined,
  rejectReason: undefined,
  policyCompliance: undefined,
  exception: undefined,
});

/** HCP. */
export function pricingIn<T extends object>(field: KeyOf<T, Pricing>): Rule<T> {
  return rules<Record<string, Pricing>>().into(field, 'HCP', HCP, { create: noPricing }) as unknown as Rule<T>;
}

const certification = fields<Certification>();
const CRC = [certification.text(1, 'category', REQUIRED), certification.flag(2, 'applies', REQUIRED), certification.listed(3, 5, 'conditions')];

/** Every CRC. */
export function certificationsIn<T extends object>(field: KeyOf<T, readonly Certification[]>): Rule<T> {
  return rules<Record<string, Certification[]>>().list(field, 'CRC', CRC, { create: () => ({ category: '', applies: false, conditions: [] }) }) as unknown as Rule<T>;
}

const ambulance = fields<Ambulance>();
const CR1 = [
  ambulance.constantFor('weightPounds', 1, 'LB'),
  ambulance.decimal(2, 'weightPounds'),
  ambulance.text(4, 'transportReason', REQUIRED),
  ambulance.constant(5, 'DH'),
  ambulance.decimal(6, 'miles', REQUIRED),
  ambulance.text(9, 'roundTripPurpose'),
  ambulance.text(10, 'stretcherPurpose'),
];
const noAmbulance = (): Ambulance => ({ weightPounds: undefined, transportReason: '', miles: '', roundTripPurpose: undefined, stretcherPurpose: undefined });

/** CR1. */
export function ambulanceIn<T extends object>(field: KeyOf<T, Ambulance>): Rule<T> {
  return rules<Record<string, Ambulance>>().into(field, 'CR1', CR1, { create: noAmbulance }) as unknown as Rule<T>;
}

const line = fields<{ '': string }>();

/** Every K3. */
export function fileInformationIn<T extends object>(field: KeyOf<T, readonly string[]>): Rule<T> {
  return rules<Record<string, string[]>>().groups(field, 'K3', [line.text(1, '', REQUIRED)], { from: 1, times: 1 }) as unknown as Rule<T>;
}

const inpatient = fields<InpatientAdjudication>();
export const MIA = [
  inpatient.decimal(1, 'coveredDays'),
  inpatient.cents(2, 'operatingOutlierCents'),
  inpatient.decimal(3, 'lifetimePsychiatricDays'),
  inpatient.cents(4, 'drgCents'),
  inpatient.listed(5, 1, 'remarks', { from: 0, most: 5 }),
  inpatient.cents(6, 'disproportionateShareCents'),
  inpatient.cents(7, 'passThroughCents'),
  inpatient.cents(8, 'capitalCents'),
  inpatient.cents(9, 'capitalFederalDrgCents'),
  inpatient.cents(10, 'capitalHospitalDrgCents'),
  inpatient.cents(11, 'capitalDisproportionateDrgCents'),
  inpatient.cents(12, 'oldCapitalCents'),
  inpatient.cents(13, 'capitalMedicalEducationCents'),
  inpatient.cents(14, 'operatingHospitalDrgCents'),
  inpatient.decimal(15, 'costReportDays'),
  inpatient.cents(16, 'operatingFederalDrgCents'),
  inpatient.cents(17, 'capitalOutlierCents'),
  inpatient.cents(18, 'indirectTeachingCents'),
  inpatient.cents(19, 'professionalComponentCents'),
  inpatient.listed(20, 4, 'remarks', { from: 1, most: 5 }),
  inpatient.cents(24, 'capitalExceptionCents'),
];
export const noInpatient = (): InpatientAdjudication => ({
  coveredDays: undefined,
  operatingOutlierCents: undefined,
  lifetimePsychiatricDays: undefined,
  drgCents: undefined,
  remarks: [],
  disproportionateShareCents: undefined,
  passThroughCents: undefined,
  capitalCents: undefined,
  capitalFederalDrgCents: undefined,
  capitalHospitalDrgCents: undefined,
  capitalDisproportionateDrgCents: undefined,
  oldCapitalCents: undefined,
  capitalMedicalEducationCents: undefined,
  operatingHospitalDrgCents: undefined,
  costReportDays: undefined,
  operatingFederalDrgCents: undefined,
  capitalOutlierCents: undefined,
  indirectTeachingCents: undefined,
  professionalComponentCents: undefined,
  capitalExceptionCents: undefined,
});

const outpatient = fields<OutpatientAdjudication>();
export const MOA = [
  outpatient.decimal(1, 'reimbursementRate'),
  outpatient.cents(2, 'payableCents'),
  outpatient.listed(3, 5, 'remarks'),
  outpatient.cents(8, 'endStageRenalCents'),
  outpatient.cents(9, 'professionalComponentCents'),
];
export const noOutpatient = (): OutpatientAdjudication => ({
  reimbursementRate: undefined,
  payableCents: undefined,
  remarks: [],
  endStageRenalCents: undefined,
  professionalComponentCents: undefined,
});

/** MIA and MOA with all that they say. */
export function adjudicationsIn<T extends object>(): Rule<T>[] {
  const rule = rules<{ inpatient?: InpatientAdjudication; outpatient?: OutpatientAdjudication }>();
  return [rule.into('inpatient', 'MIA', MIA, { create: noInpatient }), rule.into('outpatient', 'MOA', MOA, { create: noOutpatient })];
}
