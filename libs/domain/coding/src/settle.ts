import { type Finding } from '@claimwright/kernel';
import { coverageFindings, releaseDecision, type CoverageState, type EncounterAction, type EncounterStatus } from './status.js';

/** What decides an encounter's next status: the findings are those of its content alone. */
export interface EncounterFacts {
  status: EncounterStatus;
  findings: readonly Finding[];
  coverage: CoverageState;
}

/** Everything found: in the content, and by asking the payer. */
export function allFindings({ findings, coverage }: Pick<EncounterFacts, 'findings' | 'coverage'>): Finding[] {
  return [...findings, ...coverageFindings(coverage)];
}

/** The actions that bring an encounter to where its facts say, in their order; none where it stands there already. */
export function actionsToSettle(facts: EncounterFacts): EncounterAction[] {
  const { status } = facts;
  if (status === 'coded' || status === 'cancelled') return [];
  const decision = releaseDecision(facts.findings, facts.coverage);
  const release: EncounterAction[] = status === 'held' ? ['release'] : [];
  switch (decision.to) {
    case 'held':
      return ['hold'];
    case 'wait':
      return release;
    case 'coded':
      return [...release, 'code'];
  }
}

/** True where the payer's answer changed what keeps the encounter held. */
export function isHeldForMore(before: CoverageState, after: CoverageState): boolean {
  const codes = (coverage: CoverageState): string => coverageFindings(coverage).map(({ code }) => code).join();
  return codes(after) !== '' && codes(after) !== codes(before);
}
