import { sum } from '@claimwright/kernel';
import type { Claim837P, ClaimPayment, StatusCode } from '@claimwright/x12';
import { write277CA, write835, write999, writeTA1 } from '@claimwright/x12';
import { acknowledgeClaims, acknowledgeGroup, inOneInterchange, type ClaimVerdict } from './acknowledge.js';
import { adjudicate } from './adjudicate.js';
import { groupBy } from './group-by.js';
import type { ReceivedInterchange } from './intake.js';
import { scriptOf } from './magic.js';
import type { PayerMemory, Release, RememberedClaim } from './memory.js';
import type { Numbers } from './numbers.js';
import { payeeKey, reverse, toClaimPayment, toRemittance, wasProcessed, type RemittedClaim } from './remit.js';
import { writeEcho } from './writable.js';

/** A file for the submitter's mailbox. */
export interface Answer {
  type: 'TA1' | '999' | '277CA' | '835';
  release: Exclude<Release, 'never'>;
  text: string;
}

export interface ClearinghouseOptions {
  submitterId: string;
  numbers: Numbers;
  /** Answer every interchange with a TA1, also where ISA14 does not ask for it. */
  alwaysTA1: boolean;
  /** Identifies the file: the same bytes have the same fingerprint. */
  fingerprint: string;
}

interface Remitted extends RemittedClaim {
  release: 'payment' | 'late';
}

/** Everything the clearinghouse and its payers answer to a file. What they learn is added to `memory`; nothing else is looked at. */
export function answerFile(file: readonly ReceivedInterchange[], memory: PayerMemory, options: ClearinghouseOptions): Answer[] {
  const acknowledgements: Answer[] = [];
  const remitted: Remitted[] = [];
  for (const { ta1, groups } of file) {
    const sets = groups.flatMap((group) => group.sets);
    if (sets.length > 0 && sets.every((set) => set.muted)) continue;
    // ISA14 = 1 asks for a TA1; a rejected interchange gets nothing else.
    const asked = sets.some(({ claims }) => claims[0]?.envelope.acknowledgmentRequested);
    if (ta1.code !== 'A' || options.alwaysTA1 || asked) acknowledgements.push(now('TA1', writeTA1([ta1])));
    const acks = groups.map(acknowledgeGroup).filter((ack) => ack !== undefined);
    if (acks.length > 0) acknowledgements.push(now('999', writeEcho(write999, inOneInterchange(acks))));
    for (const { claims } of sets) {
      if (claims.length === 0) continue;
      const verdicts = claims.map((claim) => decide(claim, { memory, options, remitted }));
      const statuses = acknowledgeClaims(verdicts, options.numbers, [options.submitterId, options.fingerprint]);
      acknowledgements.push(now('277CA', writeEcho(write277CA, inOneInterchange(statuses))));
    }
  }
  return [...acknowledgements, ...remittances(remitted, options)];
}

function now(type: Answer['type'], text: string): Answer {
  return { type, release: 'now', text };
}

interface Work {
  memory: PayerMemory;
  options: ClearinghouseOptions;
  remitted: Remitted[];
}

/** The payer's turn at one claim: refuse it, or take it on, decide it, remember it and say in an 835 what became of it. */
function decide(claim: Claim837P, { memory, options, remitted }: Work): ClaimVerdict {
  const original = replacedClaim(claim, memory);
  const refused = refusal(claim, original);
  if (refused) return { claim, refused };
  const { claim: detail, payer, envelope } = claim;
  const { number, frequency } = detail;
  const payerClaimNumber = options.numbers.payerClaim({ submitterId: options.submitterId, payerId: payer.id, number, frequency, attempt: memory.attempts(claim) });
  const release = releaseOf(claim, original);
  const decided = frequency !== '8' && release !== 'never';
  const payment = decided ? toClaimPayment(claim, adjudicate(claim, memory.isDuplicate(claim)), payerClaimNumber) : undefined;
  const reversed = original?.payment && wasProcessed(original.payment) ? [reverse(original.payment)] : [];
  const remembered: RememberedClaim = { payerId: payer.id, payerClaimNumber, claimNumber: number, frequency, receivedOn: envelope.createdOn, chargeCents: detail.chargeCents, release, payment };
  memory.add(remembered, original);
  const payments: ClaimPayment[] = [...reversed, ...(payment ? [payment] : [])];
  if (payments.length > 0 && release !== 'never') remitted.push({ claim, payments, release });
  return { claim, payerClaimNumber };
}

function replacedClaim({ claim, payer }: Claim837P, memory: PayerMemory): RememberedClaim | undefined {
  const number = isChange(claim.frequency) ? payerNumber(claim) : undefined;
  return number === undefined ? undefined : memory.find(payer.id, number);
}

function payerNumber({ references }: Claim837P['claim']): string | undefined {
  return references.find(({ qualifier }) => qualifier === 'F8')?.value;
}

/** CLM05-3: 7 replaces and 8 voids the claim that REF*F8 names. */
function isChange(frequency: string): boolean {
  return frequency === '7' || frequency === '8';
}

// Status codes: 164 member number, 178 submitted charges, 464 payer assigned claim control number, 35 claim not found.
function refusal(claim: Claim837P, original: RememberedClaim | undefined): StatusCode | undefined {
  const rule = scriptOf(claim.subscriber.memberId).claim;
  if (rule.kind === 'reject-claim') return { category: rule.category, status: rule.status, entity: rule.entity };
  const { chargeCents, lines, frequency } = claim.claim;
  const unbalanced = chargeCents < 0 || lines.some((line) => line.chargeCents < 0) || sum(lines.map((line) => line.chargeCents)) !== chargeCents;
  if (unbalanced) return { category: 'A7', status: '178' };
  if (!isChange(frequency)) return undefined;
  if (payerNumber(claim.claim) === undefined) return { category: 'A6', status: '464' };
  if (!original) return { category: 'A4', status: '35' };
  return original.replacedBy === undefined ? undefined : { category: 'A7', status: '464' };
}

/** A correction never overtakes what it corrects: that of a late claim is late. */
function releaseOf(claim: Claim837P, original: RememberedClaim | undefined): RememberedClaim['release'] {
  const rule = scriptOf(claim.subscriber.memberId).claim;
  if (rule.kind === 'accept-and-forget') return 'never';
  return (rule.kind === 'pay' && rule.late) || original?.release === 'late' ? 'late' : 'payment';
}

/** One 835 for each payer of the file, with a transaction set for each payee; the late claims of a payer come in one of their own. */
function remittances(remitted: readonly Remitted[], { numbers, submitterId }: ClearinghouseOptions): Answer[] {
  const files = groupBy(remitted, ({ claim, release }) => JSON.stringify([claim.payer.id, release]));
  return [...files.values()].map((ofPayer) => {
    const [{ claim, release }] = ofPayer;
    const sets = [...groupBy(ofPayer, (one) => payeeKey(one.claim)).entries()];
    const list = sets.map(([payee, paid]) => toRemittance(paid, numbers, [submitterId, claim.payer.id, payee, release]));
    return { type: '835', release, text: writeEcho(write835, inOneInterchange(list)) };
  });
}
