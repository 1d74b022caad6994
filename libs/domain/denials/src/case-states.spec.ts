import { describe, expect, it } from '@jest/globals';
import { CASE_STEPS, caseStep, resolution, type CaseStatus, type CaseStep } from './index.js';

describe('a case’s life', () => {
  it('opens again when the payer stays with its decision', () => {
    for (const step of ['correct', 'appeal', 'rebill'] as const) {
      const worked = caseStep('open', step);
      expect('to' in worked && caseStep(worked.to, 'uphold')).toEqual({ to: 'open' });
    }
  });

  it('does not file twice, nor in two ways at once', () => {
    expect(caseStep('appealed', 'appeal')).toHaveProperty('ignore');
    expect(caseStep('appealed', 'correct')).toHaveProperty('refuse');
  });

  it('is over once resolved, unless the payer takes the money back', () => {
    expect(caseStep('resolved', 'appeal')).toHaveProperty('refuse');
    expect(caseStep('resolved', 'uphold')).toHaveProperty('ignore');
    expect(caseStep('resolved', 'reverse')).toEqual({ to: 'open' });
  });

  it('answers every step from every status', () => {
    const steps: CaseStep[] = ['correct', 'appeal', 'rebill', 'resolve', 'uphold', 'reverse'];
    for (const status of Object.keys(CASE_STEPS) as CaseStatus[]) expect(Object.keys(CASE_STEPS[status]).sort()).toEqual([...steps].sort());
  });
});

describe('a later decision', () => {
  const later = { paidCents: 0, paidBeforeCents: 0, patientResponsibilityCents: 0, openCents: 0 };

  it('resolves a case that it pays', () => {
    expect(resolution(2_500, { ...later, paidCents: 9_500, paidBeforeCents: 7_000 })).toEqual({ resolved: true, outcome: 'recovered', recoveredCents: 2_500 });
  });

  it('resolves a case by leaving it to the patient, or by the contract', () => {
    expect(resolution(2_500, { ...later, patientResponsibilityCents: 2_500 })).toMatchObject({ resolved: true, outcome: 'patient_responsible' });
    expect(resolution(2_500, later)).toMatchObject({ resolved: true, outcome: 'adjusted', recoveredCents: 0 });
  });

  it('leaves a case open that it refuses again, and says how much', () => {
    expect(resolution(2_500, { ...later, openCents: 2_500 })).toEqual({ resolved: false, outcome: 'upheld', recoveredCents: 0, openCents: 2_500 });
    expect(resolution(2_500, { ...later, paidCents: 1_000, openCents: 1_500 })).toMatchObject({ resolved: false, outcome: 'partly_recovered', recoveredCents: 1_000 });
  });
});
