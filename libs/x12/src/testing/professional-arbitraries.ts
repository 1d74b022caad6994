import fc, { type Arbitrary } from 'fast-check';
import { cents, code, date, decimal, list, opt, other, procedure, text } from './arbitraries.js';
import { attachments, certifications, contract, fileInformation, outpatient, pricing } from './claim-detail-arbitraries.js';

/** What only some professional claims and lines have. */

/** A list that is not there rather than empty. */
const orNone = <T>(items: Arbitrary<T[]>) => items.map((all) => (all.length === 0 ? undefined : all));
const ambulance = opt(fc.record({ weightPounds: opt(decimal), transportReason: code, miles: decimal, roundTripPurpose: opt(text(80)), stretcherPurpose: opt(text(80)) }));
const shared = { attachments: orNone(attachments), contract, fileInformation: orNone(fileInformation), ambulance, pricing };

/** Of loop 2300. */
export const claimDetails = {
  ...shared,
  spinalManipulation: opt(fc.record({ condition: code, description: opt(text(80)), furtherDescription: opt(text(80)) })),
  certifications: orNone(certifications('07', 'E1', '75', 'ZZ')),
};

const answer = fc.record({ question: text(), response: opt(fc.constantFrom('Y', 'N', 'W')), text: opt(text(50)), date: opt(date), percent: opt(decimal) });

/** Of loop 2400. */
export const lineDetails = {
  ...shared,
  equipment: opt(fc.record({ procedure, days: decimal, rentalCents: cents, purchaseCents: cents, rentalPeriod: fc.constantFrom('1', '4', '6') })),
  equipmentCertification: opt(fc.record({ type: fc.constantFrom('I', 'R', 'S'), months: decimal })),
  certifications: orNone(certifications('07', '70', '09')),
  testResults: orNone(list(fc.record({ reference: fc.constantFrom('OG', 'TR'), measurement: code, value: decimal }))),
  purchasedService: opt(fc.record({ providerId: text(), chargeCents: cents })),
  forms: orNone(list(fc.record({ codeList: fc.constantFrom('AS', 'UT'), form: text(), answers: list(answer, 3), other: other('2440', 'ZZZ') }))),
};

/** MOA without its remark codes, which stand by themselves. */
export const outpatientRest = outpatient.map((one) => (one === undefined ? undefined : (({ remarks: _remarks, ...rest }) => rest)(one))).filter((one) => one === undefined || Object.values(one).some((value) => value !== undefined));
