import { describe, expect, it } from '@jest/globals';
import { type Eligibility271, otherSegments, read270, read271, read276, read277, read837D, read837I, readAcknowledgements, readEvents, write270, write271, write276, write277 } from '../index.js';
import { goldenText, recounted } from '../testing/golden.js';
import { refusalOf } from '../testing/refusal.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a 999', () => {
  it('tells a unit of business from the situation that triggered a fault', () => {
    const [ack] = readAcknowledgements(bytes(goldenText('acknowledgement.999.edi')));
    if (ack?.type !== '999') throw new Error('expected a 999');
    expect(ack.sets[0]?.errors[0]).toMatchObject({
      businessUnits: [{ qualifier: 'CLM01', value: 'CW-1001' }],
      contexts: [{ names: [{ name: 'SITUATIONAL TRIGGER' }], segment: 'CLM', position: 40 }],
      elements: [{ contexts: [{ segment: 'CLM', position: 40, element: 5, component: 3 }] }, {}],
    });
    expect(otherSegments(ack)).toEqual([]);
  });
});

describe('eligibility', () => {
  const first = (): Eligibility271 => {
    const [answer] = read271(bytes(goldenText('eligibility.271.edi')));
    if (answer === undefined) throw new Error('the golden file has answers');
    return answer;
  };

  it('names deliveries, circumstances and the provider of the patient', () => {
    const { benefits, subscriber } = first();
    expect(benefits[0]).toMatchObject({ deliveries: [{ quantity: { qualifier: 'VS', value: '10' } }], circumstances: [{ code: { qualifier: 'ZZ', value: '11' } }] });
    expect(subscriber).toMatchObject({ provider: { code: 'PC', id: { qualifier: 'PXC', value: '207Q00000X' } }, relationship: '18' });
  });

  it('keeps every EQ apart', () => {
    const file = goldenText('eligibility.270.edi').replace('DTP*291*D8*20260302~', 'DTP*291*D8*20260302~\nEQ*AL*AD:D0120~\nREF*G1*AUTH-1~');
    const [question] = read270(bytes(recounted(file)));
    expect(question).toMatchObject({ serviceTypes: ['30', '98'], furtherInquiries: [{ serviceTypes: ['AL'], procedure: { code: 'D0120' }, references: [{ qualifier: 'G1', value: 'AUTH-1' }] }] });
    expect([...read270(bytes(write270(question ? [question] : [])))]).toEqual([question]);
  });

  it('reads related entities also where LS is missing, and writes it', () => {
    const [answer] = read271(bytes(recounted(goldenText('eligibility.271.edi').replace('LS*2120~\n', '').replace('LE*2120~\n', ''))));
    expect(answer?.benefits[0]?.relatedEntities.map(({ entity }) => entity)).toEqual(['P3', 'PR']);
    expect(write271(answer ? [answer] : [])).toContain('~LS*2120~NM1*P3*');
  });

  it('puts a rejection back under the benefit it came from', () => {
    const answer = { ...first(), rejections: [{ loop: '2110C', requestValid: true, aaaCode: '62', followUp: 'N', benefit: 2 }] };
    const [read] = read271(bytes(write271([answer])));
    expect(read?.rejections).toEqual(answer.rejections);
  });

  it.each([
    ['benefits without a patient', { subscriber: undefined }],
    ['a patient without a provider', { provider: undefined }],
    ['a rejection of a level that is not there', { rejections: [{ loop: '2100D', requestValid: false, aaaCode: '67', followUp: 'C' }] }],
    ['a rejection under a benefit that is not there', { rejections: [{ loop: '2110C', requestValid: false, aaaCode: '67', followUp: 'C', benefit: 9 }] }],
  ])('refuses %s rather than lose it', (_what, change) => {
    expect(refusalOf(() => write271([{ ...first(), ...change }])).code).toBe('unwritable_value');
  });
});

describe('claim status', () => {
  it('gives every claim the parties above it', () => {
    const requests = [...read276(bytes(goldenText('claim-status.276.edi')))];
    expect(requests.map(({ claim, dependent, providers }) => [claim.trace, claim.claimNumber, dependent?.person.firstName, providers.length])).toEqual([
      ['ASK-1', 'CW-1001', undefined, 2],
      ['ASK-2', 'CW-1004', undefined, 2],
      ['ASK-3', 'CW-1005', 'WREN', 2],
      ['ASK-4', undefined, undefined, 1],
    ]);
  });

  it('reads what was decided and paid, and requests that failed above the claims', () => {
    const responses = [...read277(bytes(goldenText('claim-status.277.edi')))];
    expect(responses.map(({ claim, providerStatus, receiverStatus }) => claim?.trace ?? providerStatus?.statuses[0]?.codes[0]?.category ?? receiverStatus?.statuses[0]?.codes[0]?.category)).toEqual(['ASK-1', 'ASK-2', 'ASK-3', 'D0', 'E0']);
    expect(responses[0]?.claim?.statuses[0]).toMatchObject({ paidCents: 20_025, finalizedOn: '2026-03-04', paidOn: '2026-03-06', paymentNumber: 'EFT-77' });
  });

  it('refuses a claim that has no patient to stand under', () => {
    const [response] = read277(bytes(goldenText('claim-status.277.edi')));
    expect(refusalOf(() => write277(response ? [{ ...response, subscriber: undefined, dependent: undefined }] : [])).code).toBe('unwritable_value');
  });

  it('refuses a level that names no parent', () => {
    expect(refusalOf(() => [...read276(bytes(goldenText('claim-status.276.edi').replace('HL*5*4*23', 'HL*5*2*23')))]).code).toBe('invalid_element');
    expect(refusalOf(() => write276([])).code).toBe('missing_segment');
  });
});

describe('institutional and dental claims', () => {
  it('read every code of HI into its place', () => {
    const [found] = read837I(bytes(goldenText('claims.837i.edi')));
    expect(found?.claim).toMatchObject({
      principalDiagnosis: { code: 'I2510', presentOnAdmission: 'Y' },
      drgCode: '247',
      occurrenceSpans: [{ code: '74', from: '2026-02-03', to: '2026-02-04' }],
      valueCodes: [{ code: '80', amount: '5' }, { code: 'A2', amount: '1676.5' }],
      admission: { date: '2026-02-01', time: '08:45' },
      dischargeTime: '11:30',
    });
    expect(found?.claim.otherSubscribers[0]?.inpatient).toMatchObject({ coveredDays: '5', drgCents: 950_000, remarks: ['MA01', 'N130', 'MA02'] });
    expect(otherSegments(found ?? {})).toEqual([]);
  });

  it('read the teeth of a dental claim and of its lines', () => {
    const [found] = read837D(bytes(goldenText('claims.837d.edi')));
    expect(found?.claim).toMatchObject({ orthodontics: { months: '36', monthsRemaining: '30', treatment: 'Y' }, toothStatuses: [{ tooth: '12', status: 'E' }, { tooth: '13', status: 'M' }] });
    expect(found?.claim.lines[0]).toMatchObject({ oralCavity: ['10', '20'], teeth: [{ code: '12', surfaces: ['O', 'M'] }, { code: '13', surfaces: [] }] });
    expect(otherSegments(found ?? {})).toEqual([]);
  });
});

it('a TA1 is a part of no set', () => {
  const parts = [...readEvents(bytes(goldenText('acknowledgement.ta1.edi')))].filter(({ kind }) => kind === 'part');
  expect(parts[0]).toMatchObject({ part: 'TA1', value: { code: 'A', noteCode: '000' } });
});
