import { describe, expect, it } from '@jest/globals';
import { CASE_RULES, groupDenials, nextAppeal, openCase, TARGET_DAYS, type DenialFact, type RejectionFact } from './index.js';

function aDenial(codes: string, parts: Partial<DenialFact> = {}): DenialFact {
  const [reason = '', ...remarks] = codes.split(' ');
  const [group = '', carc = ''] = reason.split('-');
  return { kind: 'denial', group, reason: carc, remarks, amountCents: 10_000, on: '2026-03-16', serviceDate: '2026-03-02', ...parts };
}

const opened = (codes: string, parts: Partial<DenialFact> = {}) => {
  const { category, action } = openCase(aDenial(codes, parts));
  return `${category} ${action}`;
};

describe('a case for a denial', () => {
  it.each([
    ['CO-50', 'medical_necessity appeal'],
    ['PR-50', 'medical_necessity bill_patient'],
    ['CO-16 N822', 'missing_information corrected_claim'],
    ['CO-16 M127', 'missing_information send_documents'],
    ['CO-16', 'missing_information call'],
    ['CO-16 N9999', 'missing_information call'],
    ['CO-16 MA130', 'unprocessable new_claim'],
    ['CO-50 MA130', 'unprocessable new_claim'],
    ['CO-16 MA04', 'coordination_of_benefits corrected_claim'],
    ['CO-22', 'coordination_of_benefits rebill_other_payer'],
    ['OA-109', 'coordination_of_benefits rebill_other_payer'],
    ['CO-24', 'coordination_of_benefits rebill_other_payer'],
    ['CO-31', 'eligibility verify_coverage'],
    ['PR-27', 'eligibility verify_coverage'],
    ['CO-140', 'eligibility corrected_claim'],
    ['CO-15', 'authorization corrected_claim'],
    ['CO-197', 'authorization appeal'],
    ['CO-4', 'coding corrected_claim'],
    ['CO-97', 'bundling review'],
    ['OA-18', 'duplicate close'],
    ['CO-29', 'timely_filing call'],
    ['CO-96', 'non_covered call'],
    ['CO-96 N115', 'medical_necessity appeal'],
    ['PR-204', 'non_covered bill_patient'],
    ['CO-45', 'contractual close'],
    ['OA-23', 'coordination_of_benefits close'],
    ['PR-1', 'patient_share close'],
    ['CO-9999', 'unknown call'],
  ])('%s is %s', (codes, expected) => {
    expect(opened(codes)).toBe(expected);
  });

  it.each(['CO-50 MA130', 'CO-50 N211', 'PR-1', 'PR-2', 'PR-3', 'CO-45', 'CO-253', 'OA-23'])('%s is never appealed', (codes) => {
    const found = openCase(aDenial(codes));
    expect(found.appealable).toBe(false);
    expect(found.action).not.toBe('appeal');
  });

  it('is closed where the payer gives no right of appeal and nothing else helps', () => {
    expect(opened('CO-50 N211')).toBe('medical_necessity close');
  });

  it('goes by the NCCI edit of the day: never with indicator 0, a modifier with 1', () => {
    expect(opened('CO-236', { ncciModifierIndicator: '0' })).toBe('bundling close');
    expect(opened('CO-236', { ncciModifierIndicator: '1' })).toBe('bundling corrected_claim');
    expect(opened('CO-236')).toBe('bundling review');
    expect(openCase(aDenial('CO-236', { ncciModifierIndicator: '0' })).appealable).toBe(false);
  });

  it('appeals late filing only with the payer’s own receipt', () => {
    expect(opened('CO-29', { receivedByPayerOn: '2026-03-04' })).toBe('timely_filing appeal');
  });

  it('never goes by the reason alone: every rule names its groups', () => {
    for (const { groups, reasons } of CASE_RULES) {
      expect(groups.length).toBeGreaterThan(0);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });
});

describe('the day a case is due', () => {
  it('is our target where the payer’s last day is later', () => {
    expect(openCase(aDenial('CO-16 N822'))).toMatchObject({ dueOn: '2026-04-15', lastDay: { on: '2026-06-14', verified: false } });
  });

  it('is the payer’s last day where that comes first', () => {
    expect(openCase(aDenial('CO-16 N822'), { correctedClaimDays: 10, source: 'contract 12' })).toMatchObject({ dueOn: '2026-03-26', lastDay: { on: '2026-03-26', source: 'contract 12', verified: true } });
  });

  it('follows the law for Medicare', () => {
    expect(openCase(aDenial('CO-50', { filingCode: 'MB' }))).toMatchObject({ lastDay: { on: '2026-07-14', source: '42 CFR 405.942: redetermination within 120 days of the notice', verified: true } });
    expect(openCase(aDenial('CO-16 N822', { filingCode: 'MB' }))).toMatchObject({ lastDay: { on: '2027-03-02', verified: true } });
  });

  it('has a target for every action', () => {
    for (const { action } of CASE_RULES) expect(TARGET_DAYS[action]).toBeGreaterThan(0);
  });
});

describe('a case for a claim that was never adjudicated', () => {
  const rejection = (parts: Partial<RejectionFact>): RejectionFact => ({ kind: 'rejection', stage: '277CA', statuses: [{ category: 'A7', status: '562', entity: '85' }], on: '2026-03-04', serviceDate: '2026-03-02', ...parts });

  it('sends it again as new after a correction', () => {
    expect(openCase(rejection({}))).toMatchObject({ category: 'rejected', action: 'new_claim', appealable: false, dueOn: '2026-03-18' });
  });

  it('calls where the whole file was turned away', () => {
    expect(openCase(rejection({ stage: '999', statuses: [] }))).toMatchObject({ category: 'rejected', action: 'call' });
  });

  it('calls where no answer came', () => {
    expect(openCase({ kind: 'overdue', waitedFor: 'payment', on: '2026-04-02', serviceDate: '2026-03-02' })).toMatchObject({ category: 'no_answer', action: 'call', dueOn: '2026-04-09', appealable: false });
  });
});

describe('the refused parts of a claim', () => {
  it('make one case for the lines refused alike, and another for another reason', () => {
    const part = (line: string | undefined, reason: string, ...remarks: string[]) => ({ ...(line ? { lineControlNumber: line } : {}), group: 'CO', reason, remarks, cents: 1_000 });
    expect(groupDenials([part('C1-1', '16', 'M51', 'N56'), part('C1-2', '16', 'N56', 'M51'), part('C1-3', '50'), part(undefined, '29')])).toEqual([
      { group: 'CO', reason: '16', remarks: ['M51', 'N56'], cents: 2_000, lineControlNumbers: ['C1-1', 'C1-2'] },
      { group: 'CO', reason: '50', remarks: [], cents: 1_000, lineControlNumbers: ['C1-3'] },
      { group: 'CO', reason: '29', remarks: [], cents: 1_000, lineControlNumbers: [] },
    ]);
  });
});

describe('the next appeal', () => {
  it('climbs the five levels of Medicare, each with its days', () => {
    const climb = [0, 1, 2, 3, 4].map((lost) => nextAppeal('MB', lost, '2026-03-16'));
    expect(climb.map((level) => level?.dueOn)).toEqual(['2026-07-14', '2026-09-12', '2026-05-15', '2026-05-15', '2026-05-15']);
    expect(climb.every((level) => level?.verified)).toBe(true);
    expect(nextAppeal('MB', 5, '2026-03-16')).toBeUndefined();
  });

  it('is marked unverified for other payers', () => {
    expect(nextAppeal('CI', 0, '2026-03-16')).toMatchObject({ level: 1, dueOn: '2026-06-14', verified: false });
    expect(nextAppeal('CI', 2, '2026-03-16')).toBeUndefined();
  });
});
