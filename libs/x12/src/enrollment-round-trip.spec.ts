import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { read820, read834, write820, write834 } from './index.js';
import { address, amounts, bytes, cents, code, contacts, count, date, dates, decimal, digits, envelope, identifier, list, named, opt, other, plainPerson, quantities, references, RUNS, text, time } from './testing/arbitraries.js';

/** An object that says something. */
const said = <T extends object>(arbitrary: fc.Arbitrary<T>) => opt(arbitrary.filter((one) => Object.values(one).some((value: unknown) => value !== undefined)));

describe('834', () => {
  const party = fc.record({ name: opt(text()), id: identifier, other: other('1000A', 'ZZZ') });
  const broker = fc.record({ entity: fc.constantFrom('BO', 'TV'), name: text(), id: identifier, account: opt(fc.record({ number: text(), second: opt(text()) })) });
  const demographics = said(
    fc.record({
      birthDate: opt(date),
      sex: opt(fc.constantFrom('F', 'M', 'U')),
      maritalStatus: opt(fc.constantFrom('I', 'M')),
      races: opt(list(fc.record({ category: fc.constant('7'), list: opt(fc.constant('RET')), code: opt(code) }), 3, 1)),
      citizenship: opt(fc.constant('1')),
      collection: opt(code),
    }),
  );
  const memberParty = (...entities: string[]) =>
    fc.tuple(named, fc.record({ entity: fc.constantFrom(...entities), id: opt(identifier), contacts, address: opt(address) })).map(([name, rest]) => ({ ...name, ...rest }));
  const provider = fc
    .tuple(named, fc.record({ number: count, entity: fc.constantFrom('P3', 'FA'), id: opt(identifier), relationship: opt(fc.constant('25')), address: opt(address), contacts, change: opt(fc.record({ date, reason: code })) }))
    .map(([name, rest]) => ({ ...name, ...rest }));
  const coverage = fc.record({
    maintenanceType: fc.constantFrom('021', '030'),
    insuranceLine: code,
    plan: opt(text()),
    level: opt(code),
    lateEnrollment: opt(fc.boolean()),
    dates,
    amounts,
    references,
    cards: list(fc.record({ plan: text(), type: fc.constantFrom('D', 'H'), count: opt(decimal), action: opt(code) })),
    providers: list(provider),
    otherCoverages: list(fc.record({ payerResponsibility: fc.constantFrom('P', 'S'), groupNumber: opt(text()), coordination: fc.constant('1'), serviceTypes: list(code, 3), references, dates, entities: list(memberParty('36', 'GW', 'IN')) })),
    other: other('2300', 'ZZZ'),
  });
  const member = fc.record({
    isSubscriber: fc.boolean(),
    relationship: fc.constantFrom('18', '19'),
    maintenanceType: fc.constantFrom('021', '001'),
    maintenanceReason: opt(code),
    benefitStatus: fc.constantFrom('A', 'C'),
    medicare: opt(fc.record({ plan: fc.constantFrom('A', 'B'), reason: opt(fc.constant('0')) })),
    cobraEvent: opt(code),
    employmentStatus: opt(fc.constantFrom('FT', 'TE')),
    studentStatus: opt(fc.constant('F')),
    disabled: opt(fc.boolean()),
    diedOn: opt(date),
    confidentiality: opt(fc.constantFrom('R', 'U')),
    birthSequence: opt(count),
    subscriberId: opt(text()),
    groupNumber: opt(text()),
    references: references.map((all) => all.filter(({ qualifier }) => qualifier !== '1L')),
    dates,
    entity: fc.constantFrom('IL', '74'),
    person: plainPerson,
    id: opt(identifier),
    contacts,
    address: opt(fc.tuple(address, fc.record({ location: opt(identifier) })).map(([place, more]) => ({ ...place, ...more }))),
    demographics,
    employmentClasses: list(fc.record({ codes: list(code, 3, 1) })),
    income: opt(fc.record({ frequency: code, wageCents: cents, hours: opt(decimal), location: opt(text()), salaryGrade: opt(text()) })),
    amounts,
    health: opt(fc.record({ code, heightInches: opt(decimal), weightPounds: opt(decimal) })),
    languages: list(fc.record({ code: identifier, description: opt(text()), use: opt(fc.constant('7')) })),
    incorrectName: opt(fc.tuple(memberParty('70'), fc.record({ demographics })).map(([one, more]) => ({ ...one, ...more }))),
    mailingAddress: opt(address),
    employers: list(memberParty('36')),
    schools: list(memberParty('M8')),
    custodialParent: opt(memberParty('S3')),
    responsiblePersons: list(memberParty('QD', 'GD')),
    dropOff: opt(memberParty('45')),
    disabilities: list(fc.record({ type: fc.constantFrom('1', '2'), diagnosis: opt(identifier), dates })),
    coverages: list(coverage),
    reportingCategories: list(fc.record({ number: count, name: opt(text()), references, dates })),
    other: other('2000', 'ZZZ'),
  });
  const enrollment = fc.record({
    envelope: envelope('005010X220A1'),
    header: fc.record({ purpose: fc.constant('00'), reference: text(), createdOn: date, createdTime: time, timeZone: opt(fc.constant('ES')), originalReference: opt(text()), action: fc.constant('2') }),
    masterPolicy: opt(text()),
    dates,
    quantities,
    sponsor: party,
    insurer: party.map(({ other: _other, ...rest }) => rest),
    brokers: list(broker),
    members: list(member, 3),
  });

  it('reads every enrollment as it was written', () => {
    fc.assert(
      fc.property(enrollment, (one) => {
        expect([...read834(bytes(write834([one])))]).toEqual([one]);
      }),
      RUNS,
    );
  });
});

describe('820', () => {
  const delivery = opt(fc.record({ method: fc.constantFrom('EM', 'BM'), name: opt(text()), number: opt(text()) }));
  const party = fc.record({ name: opt(text()), id: opt(identifier), secondName: opt(text()), address: opt(address), contacts, delivery, other: other('1000A', 'ZZZ').map(() => undefined) });
  const moments = list(fc.record({ qualifier: fc.constantFrom('009', 'AAG'), date }));
  const adjustments = list(fc.record({ amountCents: cents, reason: code }));
  const detail = fc.record({
    id: identifier,
    action: opt(fc.constantFrom('PA', 'PI')),
    paidCents: cents,
    billedCents: opt(cents),
    references,
    coveragePeriod: opt(fc.record({ from: date, to: date })),
    dates: moments,
    items: list(
      fc.record({
        number: text(),
        charges: list(fc.record({ code, amountCents: count })),
        memberCounts: list(fc.record({ number: text(), count: decimal, unit: fc.constantFrom('IE', 'PR') })),
      }),
    ),
    adjustments,
    other: other('2300A', 'ZZZ'),
  });
  const details = list(detail, 2, 1);
  const individual = fc.record({
    number: count,
    entity: fc.constant('2J'),
    id: identifier,
    names: list(fc.tuple(named, fc.record({ entity: fc.constantFrom('EY', 'IL'), id: opt(identifier) })).map(([name, rest]) => ({ ...name, ...rest }))),
    previousAdjustments: adjustments,
    details: list(detail.map(({ other: _other, ...rest }) => rest)),
  });
  const payment = fc.record({
    handlingCode: fc.constant('I'),
    amountCents: cents,
    creditDebit: fc.constant('C' as const),
    method: fc.constantFrom('ACH', 'CHK'),
    format: opt(fc.constant('CCP')),
    senderBank: opt(fc.record({ qualifier: fc.constant('01'), value: digits(9) })),
    originatorId: opt(digits(10)),
    date,
  });
  const premium = fc.record({
    envelope: envelope('005010X218'),
    payment,
    trace: fc.record({ kind: fc.constantFrom('1', '3'), number: text(), originatorId: opt(digits(10)), supplementalCode: opt(text()) }),
    currency: opt(fc.record({ entity: fc.constant('PR'), code: fc.constant('USD') })),
    references,
    dates: moments,
    coveragePeriod: opt(fc.record({ from: date, to: date })),
    receiver: party,
    payer: party,
    banks: list(fc.tuple(party, fc.record({ entity: fc.constantFrom('BK', '04') })).map(([name, rest]) => ({ ...name, ...rest }))),
    organizations: list(fc.record({ number: count, entity: fc.constantFrom('2L', 'RGA'), id: identifier, previousAdjustments: adjustments, details }), 1),
    individuals: list(individual),
  });

  it('reads every payment as it was written', () => {
    fc.assert(
      fc.property(premium, (one) => {
        expect([...read820(bytes(write820([one])))]).toEqual([one]);
      }),
      RUNS,
    );
  });
});
