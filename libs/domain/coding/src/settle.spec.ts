import { describe, expect, it } from '@jest/globals';
import { type Finding } from '@claimwright/kernel';
import { actionsToSettle, allFindings, isHeldForMore } from './index.js';

const ERROR: Finding = { code: 'total_differs', severity: 'error', pointer: '/totalChargeCents', message: 'The total is not the sum of the lines.' };

describe('settling an encounter', () => {
  it('waits for the payer when nothing else keeps it', () => {
    expect(actionsToSettle({ status: 'captured', findings: [], coverage: 'pending' })).toEqual([]);
  });

  it('holds it for an error, whatever the payer says', () => {
    expect(actionsToSettle({ status: 'captured', findings: [ERROR], coverage: 'pending' })).toEqual(['hold']);
    expect(actionsToSettle({ status: 'released', findings: [ERROR], coverage: 'verified' })).toEqual(['hold']);
  });

  it('codes it once the coverage is verified', () => {
    expect(actionsToSettle({ status: 'captured', findings: [], coverage: 'verified' })).toEqual(['code']);
    expect(actionsToSettle({ status: 'released', findings: [], coverage: 'verified' })).toEqual(['code']);
  });

  it('releases a held one before it is coded', () => {
    expect(actionsToSettle({ status: 'held', findings: [], coverage: 'verified' })).toEqual(['release', 'code']);
    expect(actionsToSettle({ status: 'held', findings: [], coverage: 'pending' })).toEqual(['release']);
  });

  it.each(['coded', 'cancelled'] as const)('leaves one that is %s alone', (status) => {
    expect(actionsToSettle({ status, findings: [ERROR], coverage: 'inactive' })).toEqual([]);
  });

  it('adds what the payer said to what was found', () => {
    expect(allFindings({ findings: [ERROR], coverage: 'inactive' }).map(({ code }) => code)).toEqual(['total_differs', 'coverage_inactive']);
  });

  it('tells a further reason from one that is known', () => {
    expect(isHeldForMore('pending', 'unverified')).toBe(true);
    expect(isHeldForMore('unverified', 'unverified')).toBe(false);
    expect(isHeldForMore('unverified', 'inactive')).toBe(true);
    expect(isHeldForMore('unverified', 'verified')).toBe(false);
  });
});
