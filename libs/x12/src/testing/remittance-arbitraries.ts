import fc from 'fast-check';
import { cents, code, date, decimal, list, opt, other, text } from './arbitraries.js';
import { inpatient, said } from './claim-detail-arbitraries.js';

/** What only some remittances have. */

/** MIA without its remark codes, which stand by themselves. */
export const inpatientRest = inpatient.map((one) => (one === undefined ? undefined : (({ remarks: _remarks, ...rest }) => rest)(one))).filter((one) => one === undefined || Object.values(one).some((value) => value !== undefined));

const summary = fc.record({
  providerId: text(),
  facilityType: code,
  fiscalPeriodEnd: opt(date),
  claimCount: opt(decimal),
  chargeCents: opt(cents),
  secondaryPayerCents: opt(cents),
  nonLaboratoryChargeCents: opt(cents),
  hcpcsPayableCents: opt(cents),
  interimPaymentCount: opt(decimal),
  interimPaymentCents: opt(cents),
});
const supplement = said(fc.record({ drgCents: opt(cents), outlierDays: opt(decimal), dayOutlierCents: opt(cents), averageStay: opt(decimal), passThroughCents: opt(cents), averageDrgWeight: opt(decimal), disproportionateDrgCents: opt(cents) }));
const heading = fc.record({ providerSummary: opt(summary), supplementalSummary: supplement, other: other('2000', 'ZZZ') });

/** Loops 2000, numbered from 1. */
export const headings = (count: number) => list(heading, count, count).map((all) => all.map((one, index) => ({ ...one, number: String(index + 1) })));
