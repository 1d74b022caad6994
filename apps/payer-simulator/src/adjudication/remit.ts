import { sum, type CalendarDate, type Cents } from '@claimwright/kernel';
import type { Adjustment, Claim837P, ClaimPayment, Envelope, LinePayment, ProviderAdjustment, Remittance835, RemittanceParty, RemittancePayee } from '@claimwright/x12';
import { patientResponsibility, type Decision, type LineDecision } from './adjudicate.js';
import { payerTaxNumber, type Numbers } from './numbers.js';
import { turnOf } from './prior-payers.js';

/** A claim and what the 835 says of it: its payment, after the reversal of an earlier one where it replaces one. */
export interface RemittedClaim {
  claim: Claim837P;
  payments: ClaimPayment[];
}

const REVERSAL = '22';
const DENIED = '4';
// CLP06 has fewer codes than SBR09: commercial and Blue Cross become indemnity, the rest is mutually defined.
const FILING_CODES = new Set(['12', '13', '14', '15', '16', '17', 'AM', 'CH', 'DS', 'HM', 'LM', 'MA', 'MB', 'MC', 'OF', 'TV', 'VA', 'WC', 'ZZ']);
const AS_INDEMNITY = new Set(['BL', 'CI']);
// MOA: the claim has also been forwarded to the patient's supplemental insurer.
const FORWARDED = 'MA18';
const MOA_REMARKS_MAX = 5;

/** Loop 2100 for a decided claim. */
export function toClaimPayment(claim: Claim837P, decision: Decision, payerClaimNumber: string): ClaimPayment {
  const { claim: detail, subscriber, patient } = claim;
  const forwarded = Number(decision.status) >= 19;
  const id = subscriber.memberId ? { qualifier: 'MI', value: subscriber.memberId } : undefined;
  const insured: RemittanceParty = { ...nameOf(subscriber), id };
  const remarks = [...(forwarded ? [FORWARDED] : []), ...decision.lines.flatMap((line) => line.remarks)];
  return {
    claimNumber: detail.number,
    status: decision.status,
    chargeCents: detail.chargeCents,
    paidCents: sum(decision.lines.map((line) => line.paidCents)),
    patientResponsibilityCents: patientResponsibility(decision) || undefined,
    filingCode: filingCode(subscriber.claimFilingCode),
    payerClaimNumber,
    facilityCode: detail.placeOfService,
    frequency: detail.frequency,
    patient: patient ? { kind: 'person', person: patient.person, id } : insured,
    subscriber: patient ? insured : undefined,
    renderingProvider: renderingProvider(claim),
    crossover: forwarded ? nextPayer(claim) : undefined,
    adjustments: [],
    dates: [{ qualifier: '050', date: claim.envelope.createdOn }],
    references: [],
    contacts: [],
    amounts: [],
    quantities: [],
    remarks: [...new Set(remarks)].slice(0, MOA_REMARKS_MAX),
    lines: decision.lines.map(toLinePayment),
  };
}

function toLinePayment({ line, paidCents, allowedCents, adjustments, remarks, denied }: LineDecision): LinePayment {
  const { qualifier, code, modifiers } = line.procedure;
  return {
    procedure: { qualifier, code, modifiers },
    chargeCents: line.chargeCents,
    paidCents,
    // SVC05 counts what was paid; SVC07 repeats what was sent where that differs.
    units: denied ? '0' : line.units,
    originalUnits: denied && line.units !== '0' ? line.units : undefined,
    serviceDate: line.serviceDate,
    controlNumber: line.controlNumber,
    adjustments,
    references: [],
    amounts: allowedCents ? [{ qualifier: 'B6', amountCents: allowedCents }] : [],
    quantities: [],
    remarks: [...remarks],
    drugRejections: [],
  };
}

/** Whether a payment must be taken back when its claim is replaced: a denial left nothing to take back. */
export function wasProcessed(payment: ClaimPayment): boolean {
  return payment.status !== DENIED;
}

/** Takes a payment back: everything negated, groups, reasons and the payer's number kept. */
export function reverse(payment: ClaimPayment): ClaimPayment {
  const { patientResponsibilityCents } = payment;
  return {
    ...payment,
    status: REVERSAL,
    chargeCents: negative(payment.chargeCents),
    paidCents: negative(payment.paidCents),
    patientResponsibilityCents: patientResponsibilityCents === undefined ? undefined : negative(patientResponsibilityCents),
    crossover: undefined,
    adjustments: payment.adjustments.map(negated),
    lines: payment.lines.map((line) => ({
      ...line,
      chargeCents: negative(line.chargeCents),
      paidCents: negative(line.paidCents),
      adjustments: line.adjustments.map(negated),
      amounts: [],
    })),
  };
}

function negated(adjustment: Adjustment): Adjustment {
  return { ...adjustment, amountCents: negative(adjustment.amountCents) };
}

/** Minus the amount, and zero for zero: there is no minus zero in a ledger. */
function negative(cents: Cents): Cents {
  return 0 - cents;
}

/** One ST of an 835: what one payer tells one payee about these claims. `of` are the numbers that make its trace its own. */
export function toRemittance(remitted: readonly [RemittedClaim, ...RemittedClaim[]], numbers: Numbers, of: readonly string[]): Remittance835 {
  const [{ claim: first }] = remitted;
  const payments = remitted.flatMap(({ payments }) => payments);
  const date = remitted.map(({ claim }) => claim.envelope.createdOn).reduce((latest, day) => (day > latest ? day : latest));
  const total = sum(payments.map(({ paidCents }) => paidCents));
  const trace = numbers.trace(...of, ...payments.map(({ payerClaimNumber, status }) => `${payerClaimNumber}:${status}`));
  const payee = toPayee(first);
  return {
    envelope: answerEnvelope(first.envelope, '005010X221A1', { control: numbers.control(trace), date }),
    payment: {
      handlingCode: total > 0 ? 'I' : 'H',
      amountCents: Math.max(total, 0),
      creditDebit: 'C',
      method: total > 0 ? 'ACH' : 'NON',
      date,
    },
    trace: { number: trace, payerId: payerTaxNumber(first.payer.id) },
    references: [],
    productionDate: date,
    payer: {
      name: first.payer.name,
      address: { line1: '1 SIMULATION WAY', city: 'HARTFORD', state: 'CT', postalCode: '06101' },
      references: [{ qualifier: '2U', value: first.payer.id }],
      contacts: [{ role: 'BL', name: 'PAYER SIMULATOR', numbers: [{ qualifier: 'TE', value: '8005550100' }] }],
    },
    payee,
    claims: payments.map((payment) => ({ ...payment, headerNumber: '1' })),
    providerAdjustments: total < 0 ? [forwardBalance(total, payments, { providerId: payee.npi ?? payee.taxId ?? 'UNKNOWN', date })] : [],
  };
}

/** A payment cannot be below zero: what is owed to the payer is carried forward, PLB*FB, in the amount that brings BPR02 to zero. */
function forwardBalance(total: Cents, payments: readonly ClaimPayment[], { providerId, date }: { providerId: string; date: CalendarDate }): ProviderAdjustment {
  const reference = payments.find(({ status }) => status === REVERSAL)?.payerClaimNumber;
  return { providerId, fiscalDate: `${date.slice(0, 4)}-12-31`, code: 'FB', reference, amountCents: total };
}

/** The envelope of an answer: the question's parties change places. */
export function answerEnvelope(asked: Envelope, guide: string, { control, date }: { control: string; date?: CalendarDate }): Envelope {
  return {
    senderQualifier: asked.receiverQualifier,
    senderId: asked.receiverId,
    receiverQualifier: asked.senderQualifier,
    receiverId: asked.senderId,
    applicationSender: asked.applicationReceiver,
    applicationReceiver: asked.applicationSender,
    interchangeControlNumber: control,
    groupControlNumber: String(Number(control)),
    setControlNumber: '0001',
    guide,
    usage: asked.usage,
    acknowledgmentRequested: false,
    createdOn: date ?? asked.createdOn,
    createdTime: asked.createdTime,
  };
}

/** Who is paid: tells the payees of one payer apart. */
export function payeeKey({ billingProvider }: Claim837P): string {
  return billingProvider.npi ?? billingProvider.taxId?.value ?? nameText(billingProvider);
}

function toPayee(claim: Claim837P): RemittancePayee {
  const { billingProvider: provider } = claim;
  return {
    name: nameText(provider),
    ...(provider.npi ? { npi: provider.npi } : { taxId: provider.taxId?.value }),
    references: provider.npi && provider.taxId ? [{ qualifier: 'TJ', value: provider.taxId.value }] : [],
  };
}

type AnyName = Claim837P['billingProvider'] | Claim837P['subscriber'];

function nameText(named: AnyName): string {
  return named.kind === 'organization' ? named.name : [named.person.firstName, named.person.lastName].filter(Boolean).join(' ');
}

function nameOf(named: AnyName): RemittanceParty {
  return named.kind === 'organization' ? { kind: 'organization', name: named.name } : { kind: 'person', person: named.person };
}

function renderingProvider({ claim }: Claim837P): RemittanceParty | undefined {
  const provider = claim.providers.find(({ role }) => role === 'rendering');
  if (!provider?.npi) return undefined;
  const id = { qualifier: 'XX', value: provider.npi };
  return provider.kind === 'organization' ? { kind: 'organization', name: provider.name, id } : { kind: 'person', person: provider.person, id };
}

function nextPayer({ claim, subscriber }: Claim837P): RemittanceParty {
  const next = claim.otherSubscribers
    .filter((other) => turnOf(other.payerResponsibility) > turnOf(subscriber.payerResponsibility))
    .sort((a, b) => turnOf(a.payerResponsibility) - turnOf(b.payerResponsibility))[0];
  return { kind: 'organization', name: next?.payer.name ?? 'SIMULATED SUPPLEMENT', id: { qualifier: 'PI', value: next?.payer.id ?? 'SIMSUPP' } };
}

function filingCode(code: string | undefined): string {
  if (code === undefined) return 'ZZ';
  return FILING_CODES.has(code) ? code : AS_INDEMNITY.has(code) ? '15' : 'ZZ';
}
