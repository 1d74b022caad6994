import fc from 'fast-check';
import { text, code, decimal, date, digits, opt, identifier, references, contacts, address, plainPerson, named, other } from './arbitraries.js';

/** Parties of claims of every kind. */

export const payer = (loop: string) =>
  fc.record({ name: text(), id: text(), idQualifier: fc.constant('PI'), address: opt(address), references, other: other(loop, 'ZZZ') });
export const provider = <R extends string>(loop: string, ...roles: R[]) =>
  fc
    .tuple(
      named,
      fc.record({
        role: fc.constantFrom(...roles),
        id: fc.oneof(fc.record({ npi: digits(10), otherId: fc.constant(undefined) }), fc.record({ npi: fc.constant(undefined), otherId: opt(identifier.filter(({ qualifier }) => qualifier !== 'XX')) })),
        taxonomy: opt(code),
        address: opt(address),
        references,
        contacts,
        other: other(loop, 'ZZZ'),
      }),
    )
    .map(([name, { id, ...rest }]) => ({ ...name, ...rest, ...id }));
export const circumstances = fc
  .record({ diedOn: opt(date), weightPounds: opt(decimal), pregnant: opt(fc.boolean()) })
  .map((found) => (Object.values(found).every((value) => value === undefined) ? undefined : found));
export const holder = fc.record({
  payerResponsibility: fc.constantFrom('P', 'S', 'T'),
  groupNumber: opt(text()),
  groupName: opt(text()),
  insuranceType: opt(code),
  claimFilingCode: opt(code),
  memberId: text(),
  idQualifier: fc.constant('MI'),
  address: opt(address),
  references,
});
export const demographics = fc.record({ birthDate: date, sex: fc.constantFrom('F', 'M', 'U') });
export const subscriber = fc
  .tuple(named, holder, fc.oneof(demographics, fc.constant({})), fc.record({ relationship: opt(fc.constant('18')), contacts, circumstances, other: other('2010BA', 'ZZZ') }))
  .map(([name, ...parts]) => ({ ...name, ...parts[0], ...parts[1], ...parts[2] }));
export const patient = fc.tuple(demographics, fc.record({ relationship: fc.constantFrom('01', '19'), person: plainPerson, address, references, contacts, circumstances, other: other('2000C', 'ZZZ') })).map(([first, second]) => ({ ...first, ...second }));
export const billingProvider = fc
  .tuple(
    named,
    fc.record({
      npi: opt(digits(10)),
      taxonomy: opt(code),
      taxId: opt(fc.record({ qualifier: fc.constantFrom('EI' as const, 'SY' as const), value: digits(9) })),
      address,
      contacts,
      references,
      payToAddress: opt(address),
      payToPlan: opt(fc.tuple(payer('2010AC'), fc.record({ taxId: opt(digits(9)) })).map(([plan, id]) => ({ ...plan, ...id }))),
      currency: opt(code),
      other: other('2000A', 'ZZZ'),
    }),
  )
  .map(([name, rest]) => ({ ...name, ...rest }));
