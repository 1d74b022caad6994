import { Type, type Static, type TProperties } from 'typebox';
import type * as kernel from '@claimwright/kernel';

// The pieces that events and bodies are made of. They hold shapes only; whether a value makes sense is a rule of the domain.

/** An object that refuses fields it does not know. One with a name is written once in the documents, under that name. */
export const closed = <P extends TProperties>(properties: P, name?: string) => Type.Object(properties, { ...(name && { title: name }), additionalProperties: false });

const id = <P extends string>(prefix: P, what: string) =>
  Type.Unsafe<kernel.Id<P>>(Type.String({ pattern: `^${prefix}_[0-9a-f]{32}$`, description: `Id of ${what}` }));

export const EncounterId = id('enc', 'an encounter');
export const PatientId = id('pat', 'a patient');
export const CoverageId = id('cov', "a patient's coverage by a payer");
export const EligibilityCheckId = id('elc', 'one question to a payer about a coverage');
export const ClaimId = id('clm', 'a claim');
export const SubmissionId = id('sub', 'a batch of claims sent to a payer');
export const RemittanceId = id('era', 'a remittance');
export const PaymentId = id('pmt', 'the payment of one claim in a remittance');
export const BankAccountId = id('bka', 'an account at a bank');
export const DepositId = id('dep', 'money that came to a bank account');
export const DenialId = id('dnl', 'a denial case');
export const AppealId = id('apl', 'an appeal');
export const StatementId = id('stm', 'a statement to a patient');
export const UserId = id('usr', 'somebody who signs in');
export const EmergencyId = id('emg', 'an emergency role that somebody took');
export const ShreddingId = id('shr', 'a request to destroy the keys of an organisation');
export const LegalHoldId = id('hld', 'a legal hold');
export const ReadingAlertId = id('ral', 'an alert that a caller read much');
export const PatientAccountId = id('pac', "a patient's account");
export const EventId = id('evt', 'an event');
export const EndpointId = id('whe', 'a webhook endpoint');

/** Who calls: an API key, a system client or somebody who signed in. */
export const Caller = Type.String({ pattern: '^(?:key|client|user):[a-z]{3}_[0-9a-f]{32}$', description: 'Who calls: an API key, a system client or a user' });

/** The type of an event, with its version. */
export const EventType = Type.String({ pattern: '^[a-z]+\\.[a-z]+(?:-[a-z]+)*\\.v[1-9][0-9]?$', description: 'Type of an event' });

const VISIBLE = '[^\\u0000-\\u0020\\u007f]';
const PRINTED = '[^\\u0000-\\u001f\\u007f]';

/** Text of at least one character, without control characters and without blanks around it. */
export const text = (maxLength: number, description?: string) =>
  Type.String({ minLength: 1, maxLength, pattern: `^${VISIBLE}(?:${PRINTED}*${VISIBLE})?$`, ...(description && { description }) });

export const Cents = Type.Integer({ minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER, description: 'Whole US cents' });
export const Charge = Type.Integer({ minimum: 0, maximum: 99_999_999_999, description: 'Whole US cents, up to $999,999,999.99' });
export const CalendarDate = Type.String({ format: 'date', description: 'A day of the calendar, YYYY-MM-DD' });
export const Moment = Type.String({ format: 'date-time', description: 'A moment in UTC (RFC 3339)' });
export const Decimal = Type.String({ pattern: '^-?(?:0|[1-9]\\d{0,11})(?:\\.\\d{1,9})?$', description: 'An exact decimal number as text' });
export const Count = Type.Integer({ minimum: 0, maximum: 1_000_000 });

/** NM109 of a payer: 2 to 80 characters in the guides. */
export const PayerId = text(80, "The payer's id at the trading partner");
/** REF*F8, CLP07. */
export const PayerClaimNumber = text(50, "The payer's own number of the claim");
/** A word of our own or of a code set: never free text. */
export const Code = Type.String({ pattern: '^[0-9A-Za-z][0-9A-Za-z_-]{0,63}$' });
/** RFC 6901. */
export const Pointer = Type.String({ pattern: '^(?:/[^/]*)*$', maxLength: 200, description: 'JSON pointer into the body of the encounter' });
export const Inquiry = Type.Integer({ minimum: 1, maximum: 1_000_000, description: "Which question about the encounter's coverage this is; a correction asks again" });
export const Turn = Type.Integer({ minimum: 1, maximum: 9, description: 'The payer billed: 1 primary, 2 secondary, 3 tertiary' });

export const Finding = closed({ code: Code, severity: Type.Enum(['error', 'warning']), pointer: Pointer });
export const Findings = Type.Array(Finding, { maxItems: 500 });

/** A code of X12 or of another code set it names, as short as they all are. */
const shortCode = (maxLength: number, description: string) => Type.String({ pattern: `^[0-9A-Z]{1,${maxLength}}$`, description });
export const AdjustmentGroup = shortCode(2, 'CAS01: CO contractual, PR patient, OA other, PI payer initiated');
export const AdjustmentReason = shortCode(5, 'Claim adjustment reason code (CARC)');
export const RemarkCode = shortCode(10, 'Remittance advice remark code (RARC)');
export const Remarks = Type.Array(RemarkCode, { maxItems: 100 });
export const ClaimStatusCode = shortCode(2, 'CLP02');
export const StatusCategory = shortCode(5, 'Claim status category code (277CA STC01-1)');
export const StatusCode = shortCode(5, 'Claim status code (277CA STC01-2)');
export const EntityCode = shortCode(3, 'Entity the status speaks of (277CA STC01-3)');
export const Frequency = Type.Enum(['1', '7', '8'], { description: 'CLM05-3: 1 original, 7 replacement, 8 void' });

export const Adjustment = closed({ group: AdjustmentGroup, reason: AdjustmentReason, cents: Cents, quantity: Type.Optional(Decimal) }, 'Adjustment');
export const Adjustments = Type.Array(Adjustment, { maxItems: 500 });

export const LineControlNumber = text(50, 'REF*6R: our number of the service line, returned by the payer');
export const ProcedureCode = text(48, 'CPT or HCPCS code');
export const Modifier = Type.String({ pattern: '^[0-9A-Z]{2}$' });

export const ClaimLine = closed({
  controlNumber: LineControlNumber,
  procedureCode: ProcedureCode,
  modifiers: Type.Array(Modifier, { maxItems: 4 }),
  chargedCents: Charge,
  units: Decimal,
  serviceDate: CalendarDate,
}, 'ClaimLine');
export type ClaimLine = Static<typeof ClaimLine>;

/** What claim.created says of a claim and claim.submitted repeats. */
export const claimFacts = {
  claimId: ClaimId,
  encounterId: EncounterId,
  patientId: Type.Optional(PatientId),
  claimNumber: text(38, 'CLM01: our number of the claim, returned by the payer'),
  payerId: PayerId,
  turn: Turn,
  frequency: Frequency,
  chargedCents: Charge,
  serviceDate: CalendarDate,
  replacesClaimId: Type.Optional(ClaimId),
  laterPayerIds: Type.Optional(Type.Array(PayerId, { maxItems: 8, description: 'The payers after this one, in their order; none when left out' })),
  lines: Type.Array(ClaimLine, { minItems: 1, maxItems: 50 }),
};

/** What every answer about a coverage says. */
export const coverageFacts = {
  encounterId: EncounterId,
  checkId: EligibilityCheckId,
  patientId: PatientId,
  coverageId: CoverageId,
  payerId: PayerId,
  serviceDate: CalendarDate,
  inquiry: Type.Optional(Inquiry),
  attempts: Type.Optional(Count),
  reasonCode: Type.Optional(Type.String({ pattern: '^[0-9A-Za-z_]{1,64}$', description: '271 AAA03 reject reason, or payer_unreachable' })),
  final: Type.Optional(Type.Boolean({ description: 'No further try will be made' })),
};
