import { describe, expect, it } from '@jest/globals';
import { checkEncounter, nextEncounterStatus, releaseDecision } from './index.js';
import { anEncounter, TODAY } from './testing/an-encounter.js';

const errors = checkEncounter(anEncounter({ totalChargeCents: 1 }), { today: TODAY });

describe('an encounter’s release', () => {
  it('is coded when nothing is wrong and the coverage is verified', () => {
    expect(releaseDecision([], 'verified')).toEqual({ to: 'coded' });
  });

  it('waits while the payer is being asked', () => {
    expect(releaseDecision([], 'pending')).toEqual({ to: 'wait' });
  });

  it('is held for an error without waiting for the payer', () => {
    expect(releaseDecision(errors, 'pending')).toEqual({ to: 'held', findings: errors });
  });

  it.each([['inactive', 'coverage_inactive'], ['unverified', 'coverage_unverified']] as const)('is held when the coverage is %s', (coverage, code) => {
    expect(releaseDecision([], coverage)).toMatchObject({ to: 'held', findings: [{ code, severity: 'error', pointer: '/coverages/0' }] });
  });

  it('is not held by a warning', () => {
    const warnings = checkEncounter(anEncounter({ patientPaidCents: 99_999 }), { today: TODAY });
    expect(releaseDecision(warnings, 'verified')).toEqual({ to: 'coded' });
  });
});

describe('an encounter’s life', () => {
  it('may be held and released as often as it takes', () => {
    expect(nextEncounterStatus('captured', 'hold')).toBe('held');
    expect(nextEncounterStatus('held', 'release')).toBe('released');
    expect(nextEncounterStatus('released', 'hold')).toBe('held');
  });

  it('is coded only when nothing holds it', () => {
    expect(nextEncounterStatus('held', 'code')).toBeUndefined();
    expect(nextEncounterStatus('released', 'code')).toBe('coded');
  });

  it.each(['hold', 'release', 'code', 'cancel'] as const)('ends with coding: %s is refused after it', (action) => {
    expect(nextEncounterStatus('coded', action)).toBeUndefined();
  });
});
