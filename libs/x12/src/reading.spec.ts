import { describe, expect, it } from '@jest/globals';
import { type Acknowledgement, otherSegments, read270, read271, read835, read837P, readAcknowledgements, write835 } from './index.js';
import { goldenText, recounted } from './testing/golden.js';
import { refusalOf } from './testing/refusal.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const CLAIMS = goldenText('claims.837p.edi');
const TRAILER = CLAIMS.indexOf('\nSE*') + 1;
const read = (file: string) => [...read837P(bytes(file))];

describe('reading an 837P', () => {
  it('ties each claim to the provider, subscriber and patient it stands under', () => {
    const found = read(CLAIMS).map(({ claim, billingProvider, subscriber, payer, patient }) => [
      claim.number,
      billingProvider.kind === 'person' ? billingProvider.person.lastName : billingProvider.name,
      subscriber.memberId,
      payer.id,
      patient?.person.firstName,
    ]);
    expect(found).toEqual([
      ['CW-1001', 'RIVERBEND FAMILY CLINIC', 'XZA100200300', '60999', 'WREN'],
      ['CW-1002', 'RIVERBEND FAMILY CLINIC', '1EG4TE5MK73', '00450', undefined],
      ['CW-1003', 'QUIMBY', 'MD-4', 'MCD01', undefined],
    ]);
  });

  it('follows HL02 rather than the order of the levels', () => {
    // The patient's level names the first subscriber although the second one stands between.
    const level = (from: string, to: string) => CLAIMS.slice(CLAIMS.indexOf(from), CLAIMS.indexOf(to));
    const patient = level('HL*3*2*23*0', 'HL*4*1*22*0');
    const second = level('HL*4*1*22*0', 'HL*5**20*1');
    const [, later] = read(CLAIMS.replace(patient + second, second + patient));
    expect([later?.claim.number, later?.subscriber.memberId, later?.payer.id]).toEqual(['CW-1001', 'XZA100200300', '60999']);
  });

  it('tells the providers of the claim, the other payer and the line apart', () => {
    const [first, second] = read(CLAIMS).map(({ claim }) => claim);
    expect(first?.providers.map(({ role }) => role)).toEqual(['referring', 'rendering', 'serviceFacility', 'supervising']);
    expect(first?.lines[0]?.providers).toEqual([]);
    expect(first?.lines[1]?.providers.map(({ role }) => role)).toEqual(['rendering', 'ordering']);
    expect(second?.providers).toEqual([]);
    expect(second?.otherSubscribers[0]?.providers).toEqual([expect.objectContaining({ role: 'rendering', references: [expect.objectContaining({ qualifier: 'G2', value: 'OTHERID' })] })]);
  });

  it('keeps what another payer did apart from what this claim asks for', () => {
    const claim = read(CLAIMS)[1]?.claim;
    expect(claim?.references).toEqual([expect.objectContaining({ qualifier: 'F8', value: 'OLDNUM1' })]);
    expect(claim?.otherSubscribers[0]).toMatchObject({
      payerResponsibility: 'P',
      payerPaidCents: 12_000,
      nonCoveredCents: 50,
      remainingLiabilityCents: 2_800,
      payerClaimNumber: 'PCN-5',
      remarks: ['MA01', 'N130'],
      adjustments: [{ group: 'CO', reason: '253', amountCents: 200 }],
    });
    expect(read(CLAIMS)[2]?.claim.otherSubscribers[0]?.adjudicationDate).toBe('2026-03-03');
    expect(claim?.lines[0]?.adjudications[0]).toMatchObject({ payerId: '70001', paidCents: 12_200, paidUnits: '1', bundledLine: 1, date: '2026-02-20' });
  });

  it('reads a line to the cent, the unit and the day', () => {
    expect(read(CLAIMS)[0]?.claim.lines[1]).toMatchObject({
      number: 2,
      procedure: { qualifier: 'HC', code: 'J1885', modifiers: ['RT', '59', '76', '77'] },
      chargeCents: 18_500,
      units: '2.5',
      placeOfService: '12',
      diagnosisPointers: [1],
      serviceDate: { from: '2026-03-01', to: '2026-03-02' },
      controlNumber: 'CW-1001-2',
      drug: { qualifier: 'N4', code: '00409379501', quantity: '2.5', unit: 'ML', prescription: { qualifier: 'XZ', value: 'RX-44' } },
    });
  });

  it('reads what stands beside a claim and its lines', () => {
    const [first] = read(CLAIMS);
    expect(otherSegments(first ?? {})).toEqual([]);
    expect(first?.claim).toMatchObject({
      attachments: [{ reportType: 'OZ', transmission: 'BM', controlNumber: 'ATT-1' }],
      certifications: [{ category: '07', applies: true, conditions: ['01'] }],
    });
    expect(first?.claim.lines.flatMap(({ forms = [] }) => forms)).toEqual([expect.objectContaining({ answers: expect.any(Array) as unknown })]);
  });

  it('keeps what it has no name for, with its loop', () => {
    const [first] = read(CLAIMS.replace('PWK*OZ*BM***AC*ATT-1', 'CR6*4*20260101'));
    expect(first?.claim.other).toEqual([{ loop: '2300', id: 'CR6', elements: ['4', '20260101'] }]);
  });

  it('reports an element that the guide does not use', () => {
    const [first] = read(CLAIMS.replace('NM1*IL*1*OAKHEART*ROWAN*L***MI*XZA100200300', 'NM1*IL*1*OAKHEART*ROWAN*L***MI*XZA100200300*72'));
    expect(first?.subscriber.other).toEqual([expect.objectContaining({ id: 'NM1', loop: '2010BA', partlyRead: true })]);
  });

  it.each([
    { what: 'an amount that is no number', from: 'CLM*CW-1001*310.5', to: 'CLM*CW-1001*3I0.5', code: 'invalid_element', segment: 'CLM', element: 2 },
    { what: 'an amount finer than a cent', from: 'CLM*CW-1001*310.5', to: 'CLM*CW-1001*310.505', code: 'invalid_element', segment: 'CLM', element: 2 },
    { what: 'a missing amount', from: 'CLM*CW-1001*310.5', to: 'CLM*CW-1001*', code: 'missing_element', segment: 'CLM', element: 2 },
    { what: 'a day that does not exist', from: 'DMG*D8*20180611', to: 'DMG*D8*20180631', code: 'invalid_element', segment: 'DMG', element: 2 },
    { what: 'a parent that is none', from: 'HL*3*2*23*0', to: 'HL*3*1*23*0', code: 'invalid_element', segment: 'HL', element: 2 },
    { what: 'a party out of place', from: 'NM1*QC*1*OAKHEART*WREN', to: 'NM1*ZZ*1*OAKHEART*WREN', code: 'unexpected_segment', segment: 'NM1', element: 1 },
    { what: 'a missing name type', from: 'NM1*DN*1*', to: 'NM1*DN**', code: 'missing_element', segment: 'NM1', element: 2 },
  ])('refuses $what and says where', ({ from, to, code, segment, element }) => {
    const fault = refusalOf(() => read(CLAIMS.replace(from, to)));
    const segmentNumber = CLAIMS.slice(CLAIMS.indexOf('ST*'), CLAIMS.indexOf(from)).split('~').length;
    const byteOffset = CLAIMS.indexOf(from);
    expect(fault).toMatchObject({ code, position: { segment, element, setControlNumber: '0001', segmentNumber, byteOffset } });
  });

  it.each(['SV1*HC:99395', 'LX*1\nSV1', 'NM1*PR*2*EXAMPLE MEDICAID', 'NM1*85*1*QUIMBY', 'SBR*S*18*******MC', 'N4*TAMPA*FL*336021111', 'PAT*19', 'DMG*D8*20180611', 'OI***Y'])(
    'refuses a claim without %s',
    (missing) => {
      const lines = CLAIMS.split('\n');
      const at = lines.map((line) => line.startsWith(missing.split('\n')[0] ?? '')).lastIndexOf(true);
      const file = recounted(lines.filter((_, index) => index !== at).join('\n'));
      expect(refusalOf(() => read(file)).code).toMatch(/^(missing_segment|unexpected_segment)$/);
    },
  );

  it('never puts a value of the file into a message', () => {
    const spoilt = [
      CLAIMS.replace('DMG*D8*20180611', 'DMG*D8*2018OAKHEART'),
      CLAIMS.replace('CLM*CW-1001*310.5', 'CLM*CW-1001*OAKHEART'),
      CLAIMS.replace('NM1*QC*1*', 'NM1*OAKHEART*1*'),
      CLAIMS.replace('HL*3*2*23*0', 'HL*3*OAKHEART*23*0'),
      CLAIMS.replace(/\nSE\*\d+/, '\nSE*OAKHEART'),
      CLAIMS.replace('HI*ABK:S93401A', 'HI*OAKHEART'),
    ];
    for (const file of spoilt) {
      const { message, position } = refusalOf(() => read(file));
      expect(message + JSON.stringify(position)).not.toContain('OAKHEART');
    }
  });

  it('gives out no claim of a file that is cut short', () => {
    const claims = read837P(bytes(CLAIMS.slice(0, CLAIMS.indexOf('GE*1'))));
    expect(refusalOf(() => claims.next()).code).toBe('truncated');
  });

  it.each([
    ['a remittance', goldenText('remittance.835.edi')],
    ['an institutional claim', CLAIMS.replaceAll('005010X222A1', '005010X223A2')],
    ['a claim of the version before', CLAIMS.replaceAll('005010X222A1', '004010X098A1')],
  ])('refuses %s', (_what, file) => {
    expect(refusalOf(() => read(file)).code).toBe('unexpected_transaction');
  });

  it('reads in time that grows with the file and not with its square', () => {
    const body = CLAIMS.slice(CLAIMS.indexOf('HL*5**20*1'), TRAILER);
    const front = CLAIMS.slice(0, CLAIMS.indexOf('HL*5**20*1'));
    const claim = body.slice(body.indexOf('CLM*'));
    const many = (count: number) => recounted(`${front}${body}${claim.repeat(count)}${CLAIMS.slice(TRAILER)}`);
    expect(read(many(3_000))).toHaveLength(3_003);
  });
});

describe('reading an 835', () => {
  const [remittance, nothing] = read835(bytes(goldenText('remittance.835.edi')));

  it('reads a payment that balances to the cent', () => {
    const paid = remittance?.claims.reduce((sum, claim) => sum + claim.paidCents, 0) ?? 0;
    const withheld = remittance?.providerAdjustments.reduce((sum, { amountCents }) => sum + amountCents, 0) ?? 0;
    expect(remittance?.payment).toMatchObject({
      handlingCode: 'I', amountCents: 23_225, creditDebit: 'C', method: 'ACH', format: 'CCP', date: '2026-03-20',
      senderBank: { qualifier: '01', value: '999999992' }, receiverAccount: { qualifier: 'DA', value: '98765' },
    });
    expect([paid, withheld, paid - withheld]).toEqual([15_225, -8_000, 23_225]);
  });

  it('reads the trace from TRN and the date from BPR16', () => {
    expect(remittance?.trace).toEqual({ number: 'EFT20260320', payerId: '1391999999', supplementalCode: 'DIV-2' });
  });

  it('reads what was adjudicated, what was sent, and the remarks of each line', () => {
    const [first, second] = remittance?.claims[0]?.lines ?? [];
    expect(first).toMatchObject({ controlNumber: 'CW-1001-1', remarks: ['N130', 'MA01'], drugRejections: ['75'], amounts: [{ qualifier: 'B6', amountCents: 12_550 }] });
    expect(second).toMatchObject({
      procedure: { code: 'J1885', modifiers: [] },
      originalProcedure: { code: 'J1885', modifiers: ['RT'] },
      units: '2',
      originalUnits: '2.5',
      serviceDate: { from: '2026-03-01', to: '2026-03-02' },
    });
  });

  it('leaves the signs of a reversal as the payer wrote them', () => {
    expect(remittance?.claims[1]).toMatchObject({ status: '22', chargeCents: -10_000, paidCents: -8_000, adjustments: [{ group: 'CO', reason: '45', amountCents: -2_000 }] });
  });

  it('reads a paid quantity that is left out as one', () => {
    const file = goldenText('remittance.835.edi').replace('SVC*HC:99213:25*125.5*85.5**1', 'SVC*HC:99213:25*125.5*85.5');
    expect([...read835(bytes(file))][0]?.claims[0]?.lines[0]?.units).toBe('1');
  });

  it('reads remark codes out of MIA and MOA alike', () => {
    expect(remittance?.claims.map(({ remarks }) => remarks)).toEqual([['MA01', 'N130'], [], ['MA02']]);
    expect(remittance?.claims[2]).toMatchObject({ inpatient: { coveredDays: '0', drgCents: 50_000 } });
  });

  it('reads MIA and MOA of one claim, and keeps the codes of both apart when it writes them', () => {
    const file = goldenText('remittance.835.edi').replace('MIA*0***500*MA02~\n', 'MIA*2***500*MA02***************N1~\nMOA*.5**MA02*N2*****12~\n').replace(/SE\*(\d+)\*0001/, (_all, count: string) => `SE*${Number(count) + 1}*0001`);
    const [read] = [...read835(bytes(file))];
    expect(read?.claims[2]).toMatchObject({ remarks: ['MA02', 'N1', 'MA02', 'N2'], inpatient: { coveredDays: '2' }, other: [{ id: 'MOA', loop: '2100' }] });
    const written = write835(read ? [read] : []);
    expect(written).toContain('MIA*2***500*MA02***************N1~');
    expect(written).toContain('MOA*.5**MA02*N2*****12~');
  });

  it('reads the totals of a heading and where the remittance is sent', () => {
    expect(remittance?.headerNumbers?.[0]).toEqual({ number: '1', providerSummary: expect.objectContaining({ providerId: '1310000009', facilityType: '11', claimCount: '3', chargeCents: 31_050 }) as unknown });
    expect(remittance?.payee.delivery).toEqual({ method: 'EM', name: 'RIVERBEND', number: 'remit@riverbend.example' });
    expect(otherSegments(remittance ?? {})).toEqual([]);
  });

  it('reads a notice without a payment', () => {
    expect(nothing).toMatchObject({ payment: { amountCents: 0, method: 'NON' }, payee: { taxId: '111223333' }, claims: [] });
  });
});

describe('reading eligibility', () => {
  it('takes the date and the services asked about from wherever they stand', () => {
    const [subscriber, dependent] = read270(bytes(goldenText('eligibility.270.edi')));
    expect(subscriber).toMatchObject({ serviceTypes: ['30', '98'], serviceDate: { from: '2026-03-02' }, traces: [{ number: 'TRACE-1' }] });
    expect(dependent).toMatchObject({ serviceTypes: ['30'], serviceDate: { from: '2026-03-02', to: '2026-03-03' }, dependent: { relationship: '19' } });
    const atName = goldenText('eligibility.270.edi').replace('DTP*291*D8*20260302~\n', '').replace('EQ*30^98*', 'DTP*291*D8*20260302~\nEQ*30^98*');
    expect([...read270(bytes(atName))][0]).toMatchObject({ serviceDate: { from: '2026-03-02' }, subscriber: { dates: [] } });
  });

  it('reads benefits with amounts, shares and related entities', () => {
    const [answer] = read271(bytes(goldenText('eligibility.271.edi')));
    expect(answer?.benefits.map(({ code, serviceTypes, amountCents, percent, inNetwork }) => ({ code, serviceTypes, amountCents, percent, inNetwork }))).toEqual([
      { code: '1', serviceTypes: ['30', '98'] },
      { code: 'C', serviceTypes: ['30'], amountCents: 150_000, inNetwork: 'Y' },
      { code: 'A', serviceTypes: ['98'], percent: '0.2', inNetwork: 'W' },
      { code: 'B', serviceTypes: ['98'], amountCents: 2_500, inNetwork: 'N' },
    ]);
    expect(answer?.benefits[0]?.relatedEntities.map(({ entity }) => entity)).toEqual(['P3', 'PR']);
  });

  it('reads refusals at every level, also where no patient follows', () => {
    const [, second, third] = read271(bytes(goldenText('eligibility.271.edi')));
    expect(second?.rejections.map(({ loop, aaaCode }) => `${loop} ${aaaCode}`)).toEqual(['2100B 43', '2100D 67', '2110D 62']);
    expect(third).toMatchObject({ subscriber: undefined, rejections: [{ loop: '2000A', aaaCode: '42', followUp: 'P' }, { loop: '2100A', aaaCode: '80' }] });
  });
});

describe('reading acknowledgements', () => {
  const readAll = (file: string): Acknowledgement[] => [...readAcknowledgements(bytes(file))];

  it('reads the faults of a 999', () => {
    const [ack] = readAll(goldenText('acknowledgement.999.edi'));
    expect(ack).toMatchObject({
      type: '999',
      group: { controlNumber: '1001', code: 'P', setsReceived: 2, setsAccepted: 1, errorCodes: ['5', '3'] },
      sets: [{ controlNumber: '0001', code: 'R', errorCodes: ['5', 'I6'] }, { code: 'A', errors: [] }],
    });
    expect(ack?.type === '999' && ack.sets[0]?.errors).toMatchObject([
      { segment: 'CLM', position: 40, loop: '2300', code: '8', businessUnits: [{ qualifier: 'CLM01', value: 'CW-1001' }], elements: [{ position: 5, component: 3, repetition: 1, dataElement: '1325', code: '7', badValue: '9' }, { position: 2, code: '1' }] },
      { segment: 'NM1', position: 18, code: '3' },
    ]);
  });

  it('reads the status of every claim of a 277CA, and of the levels above', () => {
    const [ack] = readAll(goldenText('claim-status.277ca.edi'));
    if (ack?.type !== '277CA') throw new Error('expected a 277CA');
    expect(ack.receiver).toMatchObject({ trace: 'BATCH-0001', totals: { acceptedCount: 1, rejectedCount: 2, acceptedCents: 31_050, rejectedCents: 27_500 } });
    expect(ack.providers.map(({ claims }) => claims.length)).toEqual([2, 0]);
    const [accepted, rejected] = ack.providers[0]?.claims ?? [];
    expect(accepted).toMatchObject({ claimNumber: 'CW-1001', payerClaimNumber: 'PCN-1001', statuses: [{ action: 'WQ', chargeCents: 31_050, codes: [{ category: 'A2', status: '20', entity: 'PR' }] }] });
    expect(rejected?.statuses[0]?.codes.map(({ category, status }) => `${category} ${status}`)).toEqual(['A7 562', 'A7 21', 'A8 496']);
    expect(rejected?.lines[0]).toMatchObject({ controlNumber: 'CW-1002-1', statuses: [{ codes: [{ status: '454' }] }] });
  });

  it('reads TA1, 999 and 277CA in any mix, a TA1 before GS among them', () => {
    const [isa = '', ...rest] = goldenText('acknowledgement.999.edi').split('~\n');
    const mixed = [isa, 'TA1*000001001*260304*0915*A*000', ...rest].join('~\n') + goldenText('claim-status.277ca.edi') + goldenText('acknowledgement.ta1.edi');
    expect(readAll(mixed).map(({ type }) => type)).toEqual(['TA1', '999', '277CA', 'TA1', 'TA1']);
  });

  it('refuses a claim status answer, which shares its number with the 277CA', () => {
    const file = goldenText('claim-status.277ca.edi').replaceAll('005010X214', '005010X212');
    expect(refusalOf(() => readAll(file)).code).toBe('unexpected_transaction');
  });
});
