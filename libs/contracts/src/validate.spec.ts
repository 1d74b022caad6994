import { describe, expect, it } from '@jest/globals';
import { newId } from '@claimwright/kernel';
import { ClaimClosed, ClaimSubmitted, compileShape, ContractError, EncounterCaptured, PaymentPosted, readData, sealContext, shapes, validateData, type DataOf, type EventOf } from './index.js';

const violationsOf = (act: () => void) => {
  try {
    act();
  } catch (error) {
    if (error instanceof ContractError) return error.violations;
    throw error;
  }
  return [];
};

describe('validateData', () => {
  it('names each place and rule that is broken and never a value', () => {
    const broken = { ...ClaimSubmitted.example, claimId: 'Ines Marlowe', chargedCents: 1.5, serviceDate: '2026-02-29', claimNumber: undefined, lines: [{ ...ClaimSubmitted.example.lines[0], units: 'one' }] };
    const act = () => validateData(ClaimSubmitted, broken);
    expect(violationsOf(act)).toEqual(expect.arrayContaining([
      { pointer: '/claimId', keyword: 'pattern' },
      { pointer: '/chargedCents', keyword: 'type' },
      { pointer: '/serviceDate', keyword: 'format' },
      { pointer: '/claimNumber', keyword: 'required' },
      { pointer: '/lines/0/units', keyword: 'pattern' },
    ]));
    expect(act).toThrow(/^claim\.submitted\.v1 breaks its contract: (?!.*(Marlowe|1\.5|2026|one))/);
  });

  it('does not repeat the name of an unknown field that could be a value', () => {
    expect(violationsOf(() => validateData(ClaimClosed, { ...ClaimClosed.example, 'Marlowe, Ines': 1 }))).toEqual([{ pointer: '', keyword: 'additionalProperties' }]);
  });

  it('refuses what is no object at all, an amount beyond the exact range, and an id of another kind', () => {
    for (const data of [null, undefined, 'x', []]) expect(() => validateData(ClaimClosed, data)).toThrow(ContractError);
    expect(() => validateData(PaymentPosted, { ...PaymentPosted.example, paidCents: 2 ** 53 })).toThrow('/paidCents (maximum)');
    expect(() => validateData(ClaimClosed, { ...ClaimClosed.example, claimId: newId('enc') })).toThrow('/claimId (pattern)');
    expect(() => validateData(ClaimClosed, { ...ClaimClosed.example, claimId: newId('clm') })).not.toThrow();
  });

  it('lists at most fifty violations', () => {
    const findings = Array.from({ length: 200 }, () => 7);
    expect(compileShape(shapes.Findings)(findings)).toHaveLength(50);
  });
});

describe('a sealed field', () => {
  it('refuses a value in the clear', () => {
    expect(() => validateData(EncounterCaptured, { ...EncounterCaptured.example, subject: '{"lastName":"Marlowe"}' })).toThrow('/subject (pattern)');
  });

  it('is bound to its event and its name', () => {
    expect(sealContext(EncounterCaptured, 'subject')).toBe('event:encounter.captured.v1:subject');
    expect(() => sealContext(EncounterCaptured, 'payerId')).toThrow('no sealed field');
  });
});

describe('the types', () => {
  it('tell a handler what it gets', () => {
    const chargedOf = (event: EventOf<typeof ClaimSubmitted>): number => event.data.chargedCents;
    const type: EventOf<typeof ClaimClosed>['type'] = 'claim.closed.v1';
    const data: DataOf<typeof ClaimClosed> = { ...ClaimClosed.example };
    // @ts-expect-error an encounter's id is not a claim's
    data.claimId = newId('enc');
    // @ts-expect-error a handler of one payload does not take another
    const wrong: (event: EventOf<typeof ClaimClosed>) => number = chargedOf;
    expect([type, typeof wrong]).toEqual(['claim.closed.v1', 'function']);
  });
});

describe('readData', () => {
  const [line] = ClaimSubmitted.example.lines;

  it('takes out what this version does not know, at every depth, where a writer is refused', () => {
    const newer = structuredClone({ ...ClaimSubmitted.example, route: 'EDI', lines: [{ ...line, rateCents: 7 }] });
    expect(() => validateData(ClaimSubmitted, newer)).toThrow('/route (additionalProperties)');
    readData(ClaimSubmitted, newer);
    expect(newer).toEqual({ ...ClaimSubmitted.example, lines: [line] });
  });

  it('is as strict as a writer about everything it knows', () => {
    expect(violationsOf(() => readData(ClaimSubmitted, { ...ClaimSubmitted.example, claimId: 7, route: 'EDI' }))).toEqual([{ pointer: '/claimId', keyword: 'type' }]);
    for (const data of [null, undefined, 'x', []]) expect(() => readData(ClaimClosed, data)).toThrow(ContractError);
  });
});
