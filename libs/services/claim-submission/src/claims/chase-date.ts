import { answerDue, type ClaimStatus } from '@claimwright/domain-claims';
import { patienceOf, type Settings } from '../settings.js';

/** When somebody asks what became of a claim that enters this status now; null where nothing is due. */
export function chaseAt(status: ClaimStatus, since: Date, settings: Settings): Date | null {
  return answerDue(status, since, patienceOf(settings))?.dueAt ?? null;
}
