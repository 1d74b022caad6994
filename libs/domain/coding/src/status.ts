import { type Finding } from '@claimwright/kernel';
import { error } from './finding.js';

/** Captured; then held until it is corrected and released, as often as it takes; then coded, which is final. */
export type EncounterStatus = 'captured' | 'held' | 'released' | 'coded' | 'cancelled';
export type EncounterAction = 'hold' | 'release' | 'code' | 'cancel';

/** The whole life of an encounter. What is not in the table is refused. */
export const ENCOUNTER_TRANSITIONS: Readonly<Record<EncounterStatus, Partial<Record<EncounterAction, EncounterStatus>>>> = {
  captured: { hold: 'held', code: 'coded', cancel: 'cancelled' },
  held: { hold: 'held', release: 'released', cancel: 'cancelled' },
  released: { hold: 'held', code: 'coded', cancel: 'cancelled' },
  coded: {},
  cancelled: {},
};

/** Where the action leads from here; undefined when it may not be done. */
export function nextEncounterStatus(status: EncounterStatus, action: EncounterAction): EncounterStatus | undefined {
  return ENCOUNTER_TRANSITIONS[status][action];
}

/** What is known of the primary coverage: not asked yet or being asked again, answered, or given up on. */
export type CoverageState = 'pending' | 'verified' | 'inactive' | 'unverified';

export type ReleaseDecision = { to: 'coded' } | { to: 'held'; findings: Finding[] } | { to: 'wait' };

/**
 * An encounter is coded when nothing is wrong with it and the payer confirmed the coverage. While the payer is still being asked it
 * waits; errors hold it at once, and so does a coverage that is not active or that nobody could verify.
 */
export function releaseDecision(findings: readonly Finding[], coverage: CoverageState): ReleaseDecision {
  const all = [...findings, ...coverageFindings(coverage)];
  if (all.some(({ severity }) => severity === 'error')) return { to: 'held', findings: all };
  return coverage === 'pending' ? { to: 'wait' } : { to: 'coded' };
}

/** What the state of the coverage adds to the findings. */
export function coverageFindings(coverage: CoverageState): Finding[] {
  switch (coverage) {
    case 'pending':
    case 'verified':
      return [];
    case 'inactive':
      return [error('coverage_inactive', '/coverages/0', 'The payer says that the patient was not covered on the day of service.', '271 EB01')];
    case 'unverified':
      return [error('coverage_unverified', '/coverages/0', 'The payer could not be asked, or refused to answer; check the coverage by other means.', '271 AAA')];
  }
}
