import { describe, expect, it } from '@jest/globals';
import { type Ack999, type AckTA1, type ClaimStatus, type ClaimStatus277CA, type Envelope } from '@claimwright/x12';
import { answerDue, isOverdue, toBatch837P, USUAL_PATIENCE, verdictOf999, verdictOfTA1, verdictsOf277CA } from './index.js';
import { SENDING } from './testing/a-billable-encounter.js';

const envelope: Envelope = toBatch837P([], SENDING).envelope;
const header = { purpose: '08', createdOn: '2026-03-04', createdTime: '08:00' };

function a277CA(entity: string, statuses: ClaimStatus[], parts: { receiver?: ClaimStatus[]; provider?: ClaimStatus[]; claims?: boolean } = {}): ClaimStatus277CA {
  const party = { kind: 'organization', name: 'X', id: { qualifier: 'PI', value: '1' } } as const;
  const claim = { patient: { kind: 'person' as const, person: { lastName: 'Marsh' } }, claimNumber: 'C1', statuses, payerClaimNumber: 'H1', references: [], lines: [] };
  return {
    type: '277CA', envelope, header, source: { ...party, entity, trace: 'T' }, receiver: { ...party, trace: 'F7', statuses: parts.receiver ?? [], totals: {} },
    providers: [{ ...party, statuses: parts.provider ?? [], references: [], totals: {}, claims: parts.claims === false ? [] : [claim] }],
  };
}

function aStatus(category: string, action = 'WQ'): ClaimStatus {
  return { codes: [{ category, status: '20', entity: 'PR' }], action };
}

describe('a 277CA', () => {
  it.each([
    ['PR', 'A2', 'accept'],
    ['PR', 'A1', 'acknowledge'],
    ['AY', 'A2', 'acknowledge'],
    ['PR', 'A0', 'acknowledge'],
    ['PR', 'A5', 'accept'],
    ['PR', 'A3', 'reject'],
    ['AY', 'A7', 'reject'],
    ['PR', 'A6', 'reject'],
    ['PR', 'A8', 'reject'],
    ['PR', 'P1', undefined],
  ] as const)('from %s with category %s means %s', (entity, category, verdict) => {
    expect(verdictsOf277CA(a277CA(entity, [aStatus(category)])).claims).toMatchObject([{ claimNumber: 'C1', verdict, payerClaimNumber: 'H1' }]);
  });

  it('turns a claim away when one of its statuses does', () => {
    expect(verdictsOf277CA(a277CA('PR', [aStatus('A2'), aStatus('A7')])).claims).toMatchObject([{ verdict: 'reject' }]);
    expect(verdictsOf277CA(a277CA('PR', [aStatus('A1', 'U')])).claims).toMatchObject([{ verdict: 'reject' }]);
  });

  it('tells why in codes and not in words', () => {
    const [claim] = verdictsOf277CA(a277CA('PR', [{ ...aStatus('A7', 'U'), message: 'ADA MARSH NOT FOUND' }])).claims;
    expect(claim?.reasons).toEqual([{ category: 'A7', status: '20', entity: 'PR' }]);
  });

  it('turns the whole file away when it names no claim', () => {
    expect(verdictsOf277CA(a277CA('PR', [], { receiver: [aStatus('A8', 'U')], claims: false })).file).toMatchObject({ verdict: 'reject' });
    expect(verdictsOf277CA(a277CA('PR', [], { provider: [aStatus('A3', 'U')], claims: false })).file).toMatchObject({ verdict: 'reject' });
  });
});

describe('a TA1', () => {
  const ta1 = (code: AckTA1['code']): AckTA1 => ({ type: 'TA1', envelope, interchangeControlNumber: '000000007', interchangeDate: '2026-03-03', interchangeTime: '06:00', code, noteCode: code === 'A' ? '000' : '020' });

  it('turns the file away only when it rejects', () => {
    expect(verdictOfTA1(ta1('R'))).toMatchObject({ verdict: 'reject', interchangeControlNumber: '000000007', reasons: [{ status: '020' }] });
    expect(verdictOfTA1(ta1('E')).verdict).toBeUndefined();
  });
});

describe('a 999', () => {
  const ack = (groupCode: string, ...codes: string[]): Ack999 => ({
    type: '999', envelope, group: { functionalCode: 'HC', controlNumber: '7', code: groupCode, setsIncluded: 2, setsReceived: 2, setsAccepted: groupCode === 'A' ? 2 : 1, errorCodes: [] },
    sets: codes.map((code, index) => ({ transactionType: '837', controlNumber: `000${index + 1}`, code, errorCodes: code === 'R' ? ['5'] : [], errors: [] })),
  });

  it('speaks of each set by itself', () => {
    expect(verdictOf999(ack('P', 'E', 'R'))).toMatchObject({ groupControlNumber: '7', sets: [{ setControlNumber: '0001', verdict: 'acknowledge', code: 'E' }, { setControlNumber: '0002', verdict: 'reject', reasons: [{ status: '5' }] }] });
  });

  it('names the claims with the faults only where it does so for every fault', () => {
    const fault = (...numbers: string[]) => ({ segment: 'CLM', position: 7, code: '8', elements: [], businessUnits: numbers.map((value) => ({ qualifier: 'CLM01', value })) });
    const named = (...errors: ReturnType<typeof fault>[]) => verdictOf999({ ...ack('R', 'R'), sets: [{ ...ack('R', 'R').sets[0]!, errors }] }).sets[0]?.faultyClaims;
    expect([named(fault('A'), fault('B'), fault('A')), named(fault('A'), fault()), named()]).toEqual([['A', 'B'], [], []]);
  });

  it('speaks of the sets it does not name through the group', () => {
    expect(verdictOf999(ack('R')).others).toBe('reject');
    expect(verdictOf999(ack('A')).others).toBe('acknowledge');
  });

  it('leaves open what became of a set that it neither names nor counts', () => {
    expect(verdictOf999(ack('P', 'A')).others).toBeUndefined();
    expect(verdictOf999({ ...ack('A', 'A'), group: { ...ack('A').group, setsReceived: 1, setsAccepted: 1 } }).others).toBeUndefined();
  });
});

describe('waiting for an answer', () => {
  const since = new Date('2026-03-03T06:00:00Z');

  it.each([['submitted', 'acknowledgement'], ['acknowledged', 'acceptance'], ['accepted', 'payment']] as const)('a claim that is %s waits for its %s', (status, waitsFor) => {
    const deadline = answerDue(status, since);
    expect(deadline).toEqual({ waitsFor, dueAt: new Date(since.getTime() + USUAL_PATIENCE[`${waitsFor}Ms`]) });
    expect(isOverdue(deadline, new Date(deadline!.dueAt.getTime() - 1))).toBe(false);
    expect(isOverdue(deadline, deadline!.dueAt)).toBe(true);
  });

  it('ends with a decision', () => {
    expect(isOverdue(answerDue('paid', since), new Date('2099-01-01'))).toBe(false);
  });
});
