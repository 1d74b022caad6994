import type { EventDefinition } from './define-event.js';
import { EmergencyOpened } from './events/emergency-opened.js';
import { EncounterCaptured } from './events/encounter-captured.js';
import { EncounterCoded } from './events/encounter-coded.js';
import { EncounterHeld } from './events/encounter-held.js';
import { EncounterReleased } from './events/encounter-released.js';
import { CoverageVerified } from './events/coverage-verified.js';
import { CoverageInactive } from './events/coverage-inactive.js';
import { CoverageUnverified } from './events/coverage-unverified.js';
import { ClaimCreated } from './events/claim-created.js';
import { ClaimHeld } from './events/claim-held.js';
import { ClaimSubmitted } from './events/claim-submitted.js';
import { ClaimAcknowledged } from './events/claim-acknowledged.js';
import { ClaimAccepted } from './events/claim-accepted.js';
import { ClaimRejected } from './events/claim-rejected.js';
import { ClaimOverdue } from './events/claim-overdue.js';
import { ClaimReplaced } from './events/claim-replaced.js';
import { ClaimClosed } from './events/claim-closed.js';
import { PaymentPosted } from './events/payment-posted.js';
import { PaymentReversed } from './events/payment-reversed.js';
import { ClaimDenied } from './events/claim-denied.js';
import { BalanceTransferred } from './events/balance-transferred.js';
import { RemittanceReceived } from './events/remittance-received.js';
import { ReadingExceeded } from './events/reading-exceeded.js';
import { RemittanceHeld } from './events/remittance-held.js';
import { StatementIssued } from './events/statement-issued.js';
import { DenialOpened } from './events/denial-opened.js';
import { CorrectionRequested } from './events/correction-requested.js';
import { AppealFiled } from './events/appeal-filed.js';
import { DenialResolved } from './events/denial-resolved.js';
import { DeliveryExhausted } from './events/delivery-exhausted.js';
import { EndpointFailing } from './events/endpoint-failing.js';
import { EndpointDisabled } from './events/endpoint-disabled.js';

/** Every event there is, in the order a claim meets them; last, what becomes of telling others. */
export const ALL_EVENTS: readonly EventDefinition[] = [
  EncounterCaptured,
  EncounterCoded,
  EncounterHeld,
  EncounterReleased,
  CoverageVerified,
  CoverageInactive,
  CoverageUnverified,
  ClaimCreated,
  ClaimHeld,
  ClaimSubmitted,
  ClaimAcknowledged,
  ClaimAccepted,
  ClaimRejected,
  ClaimOverdue,
  ClaimReplaced,
  ClaimClosed,
  PaymentPosted,
  PaymentReversed,
  ClaimDenied,
  BalanceTransferred,
  RemittanceReceived,
  RemittanceHeld,
  StatementIssued,
  DenialOpened,
  CorrectionRequested,
  AppealFiled,
  DenialResolved,
  DeliveryExhausted,
  EndpointFailing,
  EndpointDisabled,
  EmergencyOpened,
  ReadingExceeded,
];
