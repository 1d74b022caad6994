import fc, { type Arbitrary } from 'fast-check';
import { cents, code, decimal, digits, identifier, list, opt, other, text } from './arbitraries.js';

/** Segments of claims of several kinds. */

/** An object that says something. */
export const said = <T extends object>(arbitrary: Arbitrary<T>) => opt(arbitrary.filter((one) => Object.values(one).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined))));
export const attachments = list(fc.record({ reportType: code, transmission: fc.constantFrom('AA', 'BM'), controlNumber: opt(text()) }));
export const contract = opt(fc.record({ type: fc.constantFrom('01', '09'), amountCents: opt(cents), percentage: opt(decimal), code: opt(text()), discountPercent: opt(decimal), version: opt(text()) }));
export const pricing = opt(
  fc.record({
    methodology: fc.constantFrom('00', '10'),
    allowedCents: opt(cents),
    savingCents: opt(cents),
    organizationId: opt(text()),
    rate: opt(decimal),
    groupCode: opt(text()),
    groupCents: opt(cents),
    revenueCode: opt(code),
    procedure: opt(fc.record({ qualifier: code, code })),
    unitBasis: opt(code),
    units: opt(decimal),
    rejectReason: opt(code),
    policyCompliance: opt(code),
    exception: opt(code),
  }),
);
export const notes = list(fc.record({ code, text: text(80) }));
export const fileInformation = list(text(80));
export const drug = opt(fc.record({ qualifier: fc.constant('N4'), code: digits(11), quantity: decimal, unit: fc.constant('ML'), prescription: opt(identifier), other: other('2410', 'ZZZ') }));
export const inpatient = said(
  fc.record({
    coveredDays: opt(decimal),
    operatingOutlierCents: opt(cents),
    lifetimePsychiatricDays: opt(decimal),
    drgCents: opt(cents),
    remarks: list(code, 5),
    disproportionateShareCents: opt(cents),
    capitalCents: opt(cents),
    oldCapitalCents: opt(cents),
    costReportDays: opt(decimal),
    professionalComponentCents: opt(cents),
    capitalExceptionCents: opt(cents),
  }),
);
export const outpatient = said(fc.record({ reimbursementRate: opt(decimal), payableCents: opt(cents), remarks: list(code, 5), endStageRenalCents: opt(cents), professionalComponentCents: opt(cents) }));
export const certifications = (...categories: string[]) => list(fc.record({ category: fc.constantFrom(...categories), applies: fc.boolean(), conditions: list(code, 5) }));
