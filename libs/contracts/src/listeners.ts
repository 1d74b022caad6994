import { ALL_EVENTS } from './all-events.js';
import { versionsOf, type EventDefinition } from './define-event.js';
import { BalanceTransferred } from './events/balance-transferred.js';
import { ClaimDenied } from './events/claim-denied.js';
import { ClaimOverdue } from './events/claim-overdue.js';
import { ClaimRejected } from './events/claim-rejected.js';
import { ClaimReplaced } from './events/claim-replaced.js';
import { ClaimSubmitted } from './events/claim-submitted.js';
import { CorrectionRequested } from './events/correction-requested.js';
import { CoverageInactive } from './events/coverage-inactive.js';
import { CoverageUnverified } from './events/coverage-unverified.js';
import { CoverageVerified } from './events/coverage-verified.js';
import { EncounterCaptured } from './events/encounter-captured.js';
import { EncounterCoded } from './events/encounter-coded.js';
import { PaymentPosted } from './events/payment-posted.js';
import { PaymentReversed } from './events/payment-reversed.js';

/** A consumer group, by the name of its service, and what it listens to. */
export interface Listener {
  group: string;
  /** Those it acts on. */
  actsOn: readonly EventDefinition[];
  /** Those it only keeps, to show them. */
  keeps: readonly EventDefinition[];
}

const ACTED_ON: Readonly<Record<string, readonly EventDefinition[]>> = {
  coding: [CoverageVerified, CoverageInactive, CoverageUnverified],
  eligibility: [EncounterCaptured],
  'claim-submission': [EncounterCoded, PaymentPosted, PaymentReversed, ClaimDenied, BalanceTransferred, CorrectionRequested],
  remittance: [ClaimSubmitted, ClaimReplaced],
  'denial-management': [ClaimDenied, ClaimRejected, ClaimOverdue, ClaimReplaced, PaymentPosted, PaymentReversed],
  webhooks: ALL_EVENTS,
};

// The timeline of an encounter shows everything that happened to it.
const KEEPS_ALL: ReadonlySet<string> = new Set(['claim-submission']);

/** Every consumer group. Topics, dead letters and documents follow from it; a spec holds it to the handlers that the services declare. */
export const LISTENERS: readonly Listener[] = Object.entries(ACTED_ON).map(([group, actsOn]) => (
  { group, actsOn, keeps: KEEPS_ALL.has(group) ? ALL_EVENTS.filter((event) => !actsOn.includes(event)) : [] }
));

/** The groups that listen to a topic, in a fixed order; an event that has moved is still read where its older versions are. */
export function groupsOf(topic: string, listeners: readonly Listener[] = LISTENERS): string[] {
  return listeners.filter(({ actsOn, keeps }) => [...actsOn, ...keeps].flatMap(versionsOf).some((event) => event.topic === topic)).map(({ group }) => group);
}
