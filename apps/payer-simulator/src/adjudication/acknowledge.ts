import { sum } from '@claimwright/kernel';
import type { Ack999, Claim837P, ClaimStatus, ClaimStatus277CA, Envelope, StatusClaim, StatusCode, StatusProvider, StatusTotals } from '@claimwright/x12';
import { groupBy } from './group-by.js';
import type { ReceivedGroup } from './intake.js';
import type { Numbers } from './numbers.js';
import { answerEnvelope } from './remit.js';

/** Whether a payer takes a claim on: with its number for it, or refused with the 277CA's codes. */
export type ClaimVerdict = { claim: Claim837P; payerClaimNumber: string } | { claim: Claim837P; refused: StatusCode };

/** The 999 of a group, which leaves muted sets out; undefined where nothing is left. */
export function acknowledgeGroup({ ack, sets }: ReceivedGroup): Ack999 | undefined {
  const heard = sets.filter((set) => !set.muted).map((set) => set.ack);
  if (heard.length === 0) return undefined;
  const accepted = ack.group.errorCodes.length > 0 ? 0 : heard.filter(({ code }) => code === 'A').length;
  const code = accepted === 0 ? 'R' : accepted < heard.length ? 'P' : 'A';
  return { ...ack, group: { ...ack.group, code, setsReceived: heard.length, setsAccepted: accepted }, sets: heard };
}

/** Answers that go into one interchange: its numbers are those of the first, and its sets are counted from 0001. */
export function inOneInterchange<T extends { envelope: Envelope }>(answers: readonly T[]): T[] {
  return answers.map((answer, index) => ({ ...answer, envelope: { ...(answers[0] ?? answer).envelope, setControlNumber: String(index + 1).padStart(4, '0') } }));
}

/** What each payer says, claim by claim, to the claims of one set. */
export function acknowledgeClaims(verdicts: readonly ClaimVerdict[], numbers: Numbers, of: readonly string[]): ClaimStatus277CA[] {
  return [...groupBy(verdicts, ({ claim }) => claim.payer.id).values()].map((ofPayer) => claimStatus(ofPayer, numbers, of));
}

function claimStatus(verdicts: readonly [ClaimVerdict, ...ClaimVerdict[]], numbers: Numbers, of: readonly string[]): ClaimStatus277CA {
  const [{ claim: first }] = verdicts;
  const { envelope, header, payer, submitter } = first;
  const control = numbers.control('277CA', ...of, envelope.interchangeControlNumber, envelope.groupControlNumber, envelope.setControlNumber, payer.id);
  const date = envelope.createdOn;
  const name = submitter.kind === 'organization' ? { kind: submitter.kind, name: submitter.name } : { kind: submitter.kind, person: submitter.person };
  return {
    type: '277CA',
    envelope: answerEnvelope(envelope, '005010X214', { control }),
    header: { purpose: '08', reference: control, createdOn: date, createdTime: envelope.createdTime, kind: 'TH' },
    source: { kind: 'organization', name: payer.name, entity: 'PR', id: { qualifier: 'PI', value: payer.id }, trace: control, receivedOn: date, processedOn: date },
    receiver: {
      ...name,
      id: { qualifier: '46', value: submitter.id },
      // 2200B TRN02 echoes BHT03 of the 837.
      trace: header.reference ?? envelope.interchangeControlNumber,
      statuses: [{ codes: [{ category: 'A1', status: '20' }], date, action: 'WQ', chargeCents: sum(verdicts.map(({ claim }) => claim.claim.chargeCents)) }],
      totals: totals(verdicts),
    },
    providers: [...groupBy(verdicts, ({ claim }) => providerId(claim).value).values()].map(statusProvider),
  };
}

function totals(verdicts: readonly ClaimVerdict[]): StatusTotals {
  const accepted = verdicts.filter((verdict) => !('refused' in verdict));
  const rejected = verdicts.filter((verdict) => 'refused' in verdict);
  const charges = (list: readonly ClaimVerdict[]): number => sum(list.map(({ claim }) => claim.claim.chargeCents));
  return {
    ...(accepted.length > 0 ? { acceptedCount: accepted.length, acceptedCents: charges(accepted) } : {}),
    ...(rejected.length > 0 ? { rejectedCount: rejected.length, rejectedCents: charges(rejected) } : {}),
  };
}

function statusProvider(verdicts: readonly [ClaimVerdict, ...ClaimVerdict[]]): StatusProvider {
  const [{ claim }] = verdicts;
  const { billingProvider: provider } = claim;
  const name = provider.kind === 'organization' ? { kind: provider.kind, name: provider.name } : { kind: provider.kind, person: provider.person };
  return { ...name, id: providerId(claim), statuses: [], references: [], totals: {}, claims: verdicts.map(statusClaim) };
}

function providerId({ billingProvider, submitter }: Claim837P): { qualifier: string; value: string } {
  if (billingProvider.npi) return { qualifier: 'XX', value: billingProvider.npi };
  return { qualifier: 'FI', value: billingProvider.taxId?.value ?? submitter.id };
}

function statusClaim(verdict: ClaimVerdict): StatusClaim {
  const { claim: detail, patient, subscriber, envelope } = verdict.claim;
  const named = patient ?? subscriber;
  const name = 'kind' in named && named.kind === 'organization' ? { kind: named.kind, name: named.name } : { kind: 'person' as const, person: named.person };
  const from = detail.lines.map(({ serviceDate }) => serviceDate.from).sort()[0];
  const to = detail.lines.map(({ serviceDate }) => serviceDate.to ?? serviceDate.from).sort().at(-1);
  return {
    patient: { ...name, ...(subscriber.memberId ? { id: { qualifier: 'MI', value: subscriber.memberId } } : {}) },
    claimNumber: detail.number,
    statuses: [{ ...claimStatusCode(verdict), date: envelope.createdOn, chargeCents: detail.chargeCents }],
    payerClaimNumber: 'refused' in verdict ? undefined : verdict.payerClaimNumber,
    references: detail.references.filter(({ qualifier }) => qualifier === 'D9').map(({ qualifier, value }) => ({ qualifier, value })),
    serviceDate: from ? { from, ...(to && to !== from ? { to } : {}) } : undefined,
    lines: [],
  };
}

// A2:20 accepted into the adjudication system; STC03 WQ accept, U reject.
function claimStatusCode(verdict: ClaimVerdict): Pick<ClaimStatus, 'codes' | 'action'> {
  return 'refused' in verdict ? { codes: [verdict.refused], action: 'U' } : { codes: [{ category: 'A2', status: '20' }], action: 'WQ' };
}
