import { describe, expect, it } from '@jest/globals';
import fc, { type Arbitrary } from 'fast-check';
import {
  type Acknowledgement,
  type Batch837P,
  read270,
  read271,
  read276,
  read277,
  read835,
  read837P,
  readAcknowledgements,
  write270,
  write271,
  write276,
  write277,
  write277CA,
  write835,
  write837P,
  write999,
  writeTA1,
} from './index.js';
import { bytes, RUNS, text, code, cents, count, decimal, date, recent, time, digits, opt, list, identifier, reference, references, contacts, address, plainPerson, named, dates, range, amounts, quantities, procedure, adjustments, other, envelope, header } from './testing/arbitraries.js';
import { inpatientRest, headings } from './testing/remittance-arbitraries.js';
import { claimDetails, lineDetails, outpatientRest } from './testing/professional-arbitraries.js';
import { payer, provider, holder, subscriber, patient, billingProvider } from './testing/claim-arbitraries.js';

describe('837P', () => {
  const ROLES = ['referring', 'rendering', 'serviceFacility', 'ordering', 'ambulancePickUp'] as const;
  const adjudication = fc.record({
    payerId: text(),
    paidCents: cents,
    procedure,
    paidUnits: decimal,
    bundledLine: opt(count),
    adjustments,
    date,
    remainingLiabilityCents: opt(cents),
    other: other('2430', 'ZZZ'),
  });
  const line = fc.record({
    number: fc.integer({ min: 1, max: 50 }),
    procedure,
    chargeCents: cents,
    unitBasis: fc.constantFrom('UN', 'MJ'),
    units: decimal,
    placeOfService: opt(code),
    diagnosisPointers: list(fc.integer({ min: 1, max: 12 }), 4),
    emergency: opt(fc.boolean()),
    epsdt: opt(fc.boolean()),
    familyPlanning: opt(fc.boolean()),
    copayStatus: opt(fc.constant('0')),
    serviceDate: range,
    dates,
    controlNumber: opt(text()),
    references,
    amounts,
    quantities,
    notes: list(fc.record({ code, text: text(80) })),
    drug: opt(fc.record({ qualifier: fc.constant('N4'), code: digits(11), quantity: decimal, unit: fc.constant('ML'), prescription: opt(identifier), other: other('2410', 'ZZZ') })),
    providers: list(provider('2420', ...ROLES)),
    adjudications: list(adjudication),
    ...lineDetails,
    other: other('2400', 'ZZZ'),
  });
  const otherSubscriber = fc
    .tuple(
      named,
      holder,
      fc.record({
        relationship: fc.constantFrom('18', '01'),
        adjustments,
        payerPaidCents: opt(cents),
        nonCoveredCents: opt(cents),
        remainingLiabilityCents: opt(cents),
        benefitsAssigned: fc.constantFrom('Y', 'N', 'W'),
        patientSignature: opt(fc.constant('P')),
        releaseOfInformation: fc.constantFrom('Y', 'I'),
        remarks: list(code, 5),
        outpatient: outpatientRest,
        payer: payer('2330B'),
        payerClaimNumber: opt(text()),
        adjudicationDate: opt(date),
        providers: list(provider('2330', ...ROLES)),
        other: other('2330A', 'ZZZ'),
      }),
    )
    .map(([name, ...parts]) => ({ ...name, ...parts[0], ...parts[1] }));
  const claim = fc.record({
    number: text(20),
    chargeCents: cents,
    placeOfService: fc.constant('11'),
    facilityQualifier: fc.constant('B'),
    frequency: fc.constantFrom('1', '7', '8'),
    providerSignatureOnFile: fc.boolean(),
    assignment: fc.constantFrom('A', 'B', 'C'),
    benefitsAssigned: fc.constantFrom('Y', 'N', 'W'),
    releaseOfInformation: fc.constantFrom('Y', 'I'),
    patientSignature: opt(fc.constant('P')),
    relatedCauses: opt(fc.record({ causes: list(fc.constantFrom('AA', 'EM', 'OA'), 3, 1), state: opt(code), country: opt(code) })),
    specialProgram: opt(code),
    delayReason: opt(code),
    dates,
    patientPaidCents: opt(cents),
    references,
    notes: list(fc.record({ code, text: text(80) })),
    diagnoses: list(fc.record({ qualifier: fc.constantFrom('ABK', 'ABF'), code }), 12),
    anesthesiaProcedures: list(code, 2),
    conditionCodes: list(code, 13),
    providers: list(provider('2310', ...ROLES)),
    otherSubscribers: list(otherSubscriber),
    lines: list(line, 3, 1),
    ...claimDetails,
    other: other('2300', 'ZZZ'),
  });
  const batch: Arbitrary<Batch837P> = fc.record({
    envelope: envelope('005010X222A1'),
    header,
    submitter: fc.tuple(named, fc.record({ id: text(), contacts, other: other('1000A', 'ZZZ') })).map(([name, rest]) => ({ ...name, ...rest })),
    receiver: fc.record({ name: text(), id: text(), other: other('1000B', 'ZZZ') }),
    claims: fc
      .tuple(list(billingProvider, 2, 1), list(fc.record({ subscriber, payer: payer('2010BB') }), 2, 1), list(patient, 2, 1))
      .chain(([providers, holders, patients]) =>
        list(fc.record({ billingProvider: fc.constantFrom(...providers), holder: fc.constantFrom(...holders), patient: opt(fc.constantFrom(...patients)), claim }), 6, 1),
      )
      .map((all) => all.map(({ holder: above, ...rest }) => ({ ...rest, ...above }))),
  });

  /** Claims as often as they are, in an order of their own: grouping under HL changes their order. */
  const sorted = (claims: readonly object[]) => claims.map((one) => JSON.stringify(one, (_key, value: unknown) => sortKeys(value))).sort();
  const sortKeys = (value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

  it('reads every claim as it was written', () => {
    fc.assert(
      fc.property(batch, ({ claims, ...front }) => {
        const read = [...read837P(bytes(write837P({ ...front, claims })))];
        expect(sorted(read)).toEqual(sorted(claims.map((one) => ({ ...front, ...one }))));
      }),
      RUNS,
    );
  });
});

describe('835', () => {
  const party = fc.tuple(named, fc.record({ id: opt(identifier) })).map(([name, id]) => ({ ...name, ...id }));
  const line = fc.record({
    procedure,
    originalProcedure: opt(procedure),
    chargeCents: cents,
    paidCents: cents,
    revenueCode: opt(code),
    units: decimal,
    originalUnits: opt(decimal),
    serviceDate: opt(range),
    dates: opt(list(fc.record({ qualifier: fc.constantFrom('050', '434'), date }), 2, 1)),
    controlNumber: opt(text()),
    adjustments,
    references,
    amounts,
    quantities,
    remarks: list(code, 5),
    drugRejections: list(code),
    other: other('2110', 'ZZZ'),
  });
  const claim = fc.record({
    claimNumber: text(),
    status: fc.constantFrom('1', '4', '22'),
    chargeCents: cents,
    paidCents: cents,
    patientResponsibilityCents: opt(cents),
    filingCode: opt(code),
    payerClaimNumber: opt(text()),
    facilityCode: opt(code),
    frequency: opt(fc.constant('1')),
    drgCode: opt(code),
    drgWeight: opt(decimal),
    dischargeFraction: opt(decimal),
    patient: opt(party),
    subscriber: opt(party),
    correctedPatient: opt(party),
    renderingProvider: opt(party),
    crossover: opt(party),
    correctedPriorityPayer: opt(party),
    otherSubscriber: opt(party),
    adjustments,
    dates: list(fc.record({ qualifier: fc.constantFrom('232', '233', '050'), date })),
    references,
    contacts,
    amounts,
    quantities,
    remarks: list(code, 5),
    inpatient: inpatientRest,
    outpatient: outpatientRest,
    lines: list(line),
    other: other('2100', 'ZZZ'),
  });
  const remittance = fc.record({
    payment: fc.record({ handlingCode: fc.constant('I'), amountCents: cents, creditDebit: fc.constantFrom('C' as const, 'D' as const), method: fc.constantFrom('ACH', 'CHK', 'NON'), date }),
    trace: fc.record({ number: text(), payerId: text(), supplementalCode: opt(text()) }),
    references,
    productionDate: opt(date),
    payer: fc.record({ name: text(), planId: opt(text()), address: opt(address), references, contacts, other: other('1000A', 'ZZZ') }),
    payee: fc
      .tuple(fc.record({ name: text(), address: opt(address), references, delivery: opt(fc.record({ method: fc.constantFrom('BM', 'EM'), name: opt(text()), number: opt(text()) })) }), fc.oneof(fc.record({ npi: digits(10), taxId: opt(digits(9)) }), fc.record({ planId: text() }), fc.record({ taxId: digits(9) })))
      .map(([payee, id]) => ({ ...payee, ...id })),
    currency: opt(code),
    headings: headings(4),
    claims: list(claim, 3),
    providerAdjustments: list(fc.record({ providerId: fc.constantFrom('A1', 'B2'), fiscalDate: fc.constant('2026-12-31'), code, reference: opt(text()), amountCents: cents }), 15),
    other: other('header', 'ZZZ'),
  })
    // Two claims under each heading, and perhaps a heading without claims behind them.
    .map(({ headings: all, claims, ...rest }) => ({ ...rest, headerNumbers: all.slice(0, Math.ceil(claims.length / 2) + (claims.length % 2)), claims: claims.map((one, index) => ({ ...one, headerNumber: String(1 + Math.floor(index / 2)) })) }));

  it('reads every remittance as it was written', () => {
    fc.assert(
      fc.property(envelope('005010X221A1'), list(remittance, 2, 1), (common, bodies) => {
        const remittances = bodies.map((body) => ({ ...body, envelope: common }));
        expect([...read835(bytes(write835(remittances)))]).toEqual(remittances);
      }),
      RUNS,
    );
  });
});

describe('270 and 271', () => {
  const named271 = fc.oneof(fc.record({ kind: fc.constant('organization' as const), name: text() }), fc.record({ kind: fc.constant('person' as const), person: plainPerson }));
  const taxonomy = fc.oneof(fc.record({ taxonomy: code, providerCode: fc.constant('PE') }), fc.constant({}));
  const party = (loop: string) =>
    fc
      .tuple(named271, fc.record({ entity: fc.constantFrom('PR', '1P'), id: identifier, address: opt(address), references, contacts, other: other(loop, 'ZZZ') }), taxonomy)
      .map(([name, rest, specialty]) => ({ ...name, ...rest, ...specialty }));
  const patientParts = {
    birthDate: opt(date),
    sex: opt(fc.constantFrom('F', 'M')),
    address: opt(address),
    references,
    provider: opt(fc.record({ code: fc.constantFrom('PE', 'AT'), id: opt(identifier) })),
    relationship: opt(fc.constantFrom('18', '19')),
    maintenanceType: opt(fc.constant('001')),
    maintenanceReason: opt(fc.constant('25')),
    birthSequence: opt(fc.integer({ min: 1, max: 9 })),
    diagnoses: opt(list(fc.record({ qualifier: fc.constantFrom('ABK', 'ABF'), code }), 8, 1)),
    military: opt(fc.record({ informationStatus: code, employmentStatus: code, branch: code, description: opt(text()), rank: opt(code), served: opt(range) })),
    dates,
  };
  const consistent = <T extends { birthDate?: string | undefined; sex?: string | undefined }>(one: T): T => (one.birthDate === undefined ? { ...one, sex: undefined } : one);
  const subscriber = fc
    .tuple(named271, fc.record({ ...patientParts, memberId: text(), idQualifier: fc.constant('MI'), other: other('2100C', 'ZZZ') }))
    .map(([name, rest]) => consistent({ ...name, ...rest }));
  const dependent = fc.record({ ...patientParts, person: plainPerson, other: other('2100D', 'ZZZ') }).map(consistent);
  const trace = fc.record({ kind: fc.constantFrom('1', '2'), number: text(), originator: text(), division: opt(text()) });
  const benefit = fc.record({
    code: fc.constantFrom('1', '6', 'A', 'C'),
    coverageLevel: opt(code),
    serviceTypes: list(code, 3),
    insuranceType: opt(code),
    plan: opt(text()),
    period: opt(code),
    amountCents: opt(cents),
    percent: opt(decimal),
    quantity: opt(fc.record({ qualifier: code, value: decimal })),
    authorizationRequired: opt(fc.constantFrom('Y', 'N', 'U')),
    inNetwork: opt(fc.constantFrom('Y', 'N', 'W')),
    procedure: opt(fc.record({ qualifier: fc.constant('HC'), code, modifiers: list(code, 4), description: opt(text()), codeTo: opt(code) })),
    diagnosisPointers: opt(list(fc.integer({ min: 1, max: 8 }), 4, 1)),
    deliveries: opt(
      list(
        fc.record({
          quantity: opt(fc.record({ qualifier: code, value: decimal })),
          unit: opt(code),
          sampleSelection: opt(decimal),
          period: opt(code),
          periodCount: opt(count),
          frequency: opt(code),
          pattern: opt(code),
        }).filter((one) => Object.values(one).some((value) => value !== undefined)),
        2,
        1,
      ),
    ),
    dates,
    references,
    messages: list(text(60)),
    circumstances: opt(list(fc.record({ code: identifier, category: opt(code), text: opt(text()) }), 2, 1)),
    relatedEntities: list(
      fc
        .tuple(named271, fc.record({
            entity: fc.constantFrom('P3', 'PR'),
            id: opt(identifier),
            relationship: opt(code),
            address: opt(fc.tuple(address, fc.record({ region: opt(identifier) })).map(([place, region]) => ({ ...place, ...region }))),
            contacts,
            other: other('2120C', 'ZZZ'),
          }), taxonomy)
        .map(([name, rest, specialty]) => ({ ...name, ...rest, ...specialty })),
    ),
    other: other('2110C', 'ZZZ'),
  });

  it('reads every question as it was written', () => {
    const inquiry = {
      serviceTypes: list(code, 3, 1),
      procedure: opt(procedure),
      coverageLevel: opt(fc.constant('FAM')),
      diagnosisPointers: opt(list(fc.integer({ min: 1, max: 8 }), 4, 1)),
      amounts: opt(list(fc.record({ qualifier: fc.constantFrom('R', 'PB'), amountCents: cents }), 2, 1)),
      facility: opt(identifier),
      references: opt(list(reference, 2, 1)),
      serviceDate: opt(range),
    };
    const question = fc.record({
      envelope: envelope('005010X279A1'),
      header,
      payer: party('2100A'),
      provider: party('2100B'),
      subscriber,
      dependent: opt(dependent),
      traces: list(trace),
      ...inquiry,
      furtherInquiries: opt(list(fc.record(inquiry), 2, 1)),
    });
    fc.assert(
      fc.property(question, (asked) => {
        expect([...read270(bytes(write270([asked])))]).toEqual([asked]);
      }),
      RUNS,
    );
  });

  it('reads every answer as it was written', () => {
    const rejection = (loop: string) => list(fc.record({ loop: fc.constant(loop), requestValid: fc.boolean(), aaaCode: code, followUp: fc.constantFrom('C', 'R', 'N') }), 1);
    const answer = fc.record({
      envelope: envelope('005010X279A1'),
      header,
      payer: party('2100A'),
      provider: party('2100B'),
      subscriber,
      dependent: fc.constant(undefined),
      traces: list(trace),
      rejections: fc.tuple(rejection('2000A'), rejection('2100A'), rejection('2000B'), rejection('2100B'), rejection('2100C'), rejection('2110C')).map((all) => all.flat()),
      benefits: list(benefit, 3, 1),
    });
    fc.assert(
      fc.property(answer, (given) => {
        expect([...read271(bytes(write271([given])))]).toEqual([given]);
      }),
      RUNS,
    );
  });
});

describe('acknowledgements', () => {
  const readAll = (file: string): Acknowledgement[] => [...readAcknowledgements(bytes(file))];

  it('reads every TA1 as it was written', () => {
    const ta1 = fc.record({
      type: fc.constant('TA1' as const),
      interchangeControlNumber: digits(9),
      interchangeDate: recent,
      interchangeTime: time,
      code: fc.constantFrom('A' as const, 'E' as const, 'R' as const),
      noteCode: digits(3),
    });
    fc.assert(
      fc.property(envelope(''), list(ta1, 3, 1), (full, bodies) => {
        const { applicationSender: _a, applicationReceiver: _b, groupControlNumber: _c, setControlNumber: _d, guide: _e, ...common } = full;
        const written = bodies.map((body) => ({ ...body, envelope: common }));
        expect(readAll(writeTA1(written))).toEqual(written);
      }),
      RUNS,
    );
  });

  it('reads every 999 as it was written', () => {
    const context = fc
      .record({
        names: list(fc.record({ name: text(), value: opt(text()) }), 3, 1),
        segment: opt(code),
        position: opt(count),
        loop: opt(code),
        place: opt(fc.record({ element: fc.integer({ min: 1, max: 30 }), component: opt(fc.integer({ min: 1, max: 9 })) })),
        dataElement: opt(digits(4)),
      })
      .filter(({ names, segment }) => names.length > 1 || names[0]?.value === undefined || segment !== undefined)
      .map(({ place, ...rest }) => ({ ...rest, ...place }));
    const contexts = opt(list(context, 2, 1));
    const element = fc
      .record({ contexts, position: fc.integer({ min: 1, max: 30 }), component: opt(fc.integer({ min: 1, max: 9 })), repetition: opt(fc.integer({ min: 1, max: 9 })), dataElement: opt(digits(4)), code, badValue: opt(text()) })
      .map((one) => (one.component === undefined ? { ...one, repetition: undefined } : one));
    const error = fc.record({ segment: code, position: fc.integer({ min: 1, max: 9_999 }), loop: opt(code), code, businessUnits: list(identifier), contexts, elements: list(element), other: other('2100', 'ZZZ').map(() => undefined) });
    const set = fc.record({ transactionType: fc.constant('837'), controlNumber: digits(4), guide: opt(code), code: fc.constantFrom('A', 'E', 'R'), errorCodes: list(code, 5), errors: list(error) });
    const group = fc.record({ functionalCode: fc.constant('HC'), controlNumber: digits(4), guide: opt(code), code: fc.constantFrom('A', 'P', 'R'), setsIncluded: count, setsReceived: count, setsAccepted: count, errorCodes: list(code, 5) });
    const ack = fc.record({ type: fc.constant('999' as const), envelope: envelope('005010X231A1'), group, sets: list(set, 3) });
    fc.assert(
      fc.property(ack, (one) => {
        expect(readAll(write999([one]))).toEqual([one]);
      }),
      RUNS,
    );
  });

  it('reads every 277CA as it was written', () => {
    const statusCode = fc.record({ category: code, status: code, entity: opt(code) });
    const status = fc.record({ codes: list(statusCode, 3, 1), date: opt(date), action: fc.constantFrom('WQ', 'U'), chargeCents: opt(cents), message: opt(text()) });
    const statuses = list(status, 2, 1);
    const totals = fc.record({ acceptedCount: opt(count), rejectedCount: opt(count), acceptedCents: opt(cents), rejectedCents: opt(cents) });
    const line = fc.record({ procedure, chargeCents: cents, revenueCode: opt(code), units: opt(decimal), statuses, controlNumber: opt(text()), references, serviceDate: opt(range), other: other('2220D', 'ZZZ') });
    const claim = fc.record({
      patient: fc.tuple(named, fc.record({ id: opt(identifier) })).map(([name, id]) => ({ ...name, ...id })),
      claimNumber: text(),
      statuses,
      payerClaimNumber: opt(text()),
      references,
      serviceDate: opt(range),
      lines: list(line),
      other: other('2200D', 'ZZZ'),
    });
    const party = fc.tuple(named, fc.record({ id: identifier })).map(([name, id]) => ({ ...name, ...id }));
    const ack = fc.record({
      type: fc.constant('277CA' as const),
      envelope: envelope('005010X214'),
      header,
      source: fc.tuple(party, fc.record({ entity: fc.constantFrom('PR', 'AY'), trace: text(), receivedOn: opt(date), processedOn: opt(date) })).map(([name, rest]) => ({ ...name, ...rest })),
      receiver: fc.tuple(party, fc.record({ trace: text(), statuses, totals })).map(([name, rest]) => ({ ...name, ...rest })),
      providers: list(fc.tuple(party, fc.record({ trace: opt(text()), statuses: list(status), references, totals, claims: list(claim) })).map(([name, rest]) => ({ ...name, ...rest }))),
    });
    fc.assert(
      fc.property(ack, (one) => {
        expect(readAll(write277CA([one]))).toEqual([one]);
      }),
      RUNS,
    );
  });
});

describe('276 and 277', () => {
  const party = fc.tuple(named, fc.record({ id: identifier, other: other('2100B', 'ZZZ').map(() => undefined) })).map(([name, id]) => ({ ...name, ...id }));
  const numbers = {
    payerClaimNumber: opt(text()),
    billType: opt(text()),
    claimNumber: opt(text()),
    prescriptionNumber: opt(text()),
    clearinghouseNumber: opt(text()),
    references: references.map((all) => all.filter(({ qualifier }) => qualifier !== 'LU')),
  };
  const line = { procedure, chargeCents: cents, revenueCode: opt(code), units: opt(decimal), controlNumber: opt(text()), references, serviceDate: opt(range) };
  const demographics = { birthDate: opt(date), sex: opt(fc.constantFrom('F', 'M')) };
  const subscriber = (more: object) => fc.tuple(named, fc.record({ id: opt(identifier), ...more, other: other('2100D', 'ZZZ') })).map(([name, rest]) => ({ ...name, ...rest }));
  const dependent = (more: object) => fc.record({ person: plainPerson, ...more, other: other('2100E', 'ZZZ') });

  it('reads every request as it was written', () => {
    const claim = fc.record({
      trace: text(),
      ...numbers,
      locationNumber: opt(text()),
      groupNumber: opt(text()),
      chargeCents: opt(cents),
      serviceDate: opt(range),
      lines: list(fc.record(line)),
    });
    const parties = fc.record({
      payer: party,
      receiver: party,
      providers: list(party, 2, 1),
      subscriber: subscriber(demographics),
      dependent: opt(dependent(demographics)),
      claims: list(claim, 2, 1),
    });
    fc.assert(
      fc.property(envelope('005010X212'), header, list(parties, 3, 1), (common, front, all) => {
        const requests = all.flatMap(({ claims, ...rest }) => claims.map((one) => ({ envelope: common, header: front, ...rest, claim: one })));
        expect([...read276(bytes(write276(requests)))]).toEqual(requests);
      }),
      RUNS,
    );
  });

  it('reads every response as it was written', () => {
    const statusCode = fc.record({ category: code, status: code, entity: opt(code), codeList: opt(fc.constant('RX')) });
    const status = fc.record({
      codes: list(statusCode, 3, 1),
      date: opt(date),
      chargeCents: opt(cents),
      paidCents: opt(cents),
      finalizedOn: opt(date),
      paidOn: opt(date),
      paymentNumber: opt(text()),
    });
    const levelStatus = opt(fc.record({ trace: text(), statuses: list(status, 2, 1) }));
    const claim = fc.record({
      trace: text(),
      statuses: list(status, 2, 1),
      ...numbers,
      voucherNumber: opt(text()),
      serviceDate: opt(range),
      lines: list(fc.record({ ...line, paidCents: opt(cents), statuses: list(status) })),
    });
    const front = { payer: fc.tuple(party, fc.record({ contacts: opt(contacts.filter(({ length }) => length > 0)) })).map(([name, rest]) => ({ ...name, ...rest })), receiver: party, receiverStatus: levelStatus };
    const response = fc.oneof(
      fc.record({ ...front, providers: list(party, 0) }),
      fc.record({ ...front, providers: list(party, 2, 1), providerStatus: levelStatus }),
      fc.record({ ...front, providers: list(party, 2, 1), providerStatus: levelStatus, subscriber: subscriber({}), dependent: opt(dependent({})), claim }),
    );
    fc.assert(
      fc.property(envelope('005010X212'), header, response, (common, top, body) => {
        const one = { envelope: common, header: top, ...body };
        expect([...read277(bytes(write277([one])))]).toEqual([one]);
      }),
      RUNS,
    );
  });
});
