import { ClaimAccepted, ClaimAcknowledged, ClaimRejected, type DataOf } from '@claimwright/contracts';
import { verdictOf999, verdictOfTA1, verdictsOf277CA, type Verdict, type VerdictReason } from '@claimwright/domain-claims';
import { announce, enqueueJobs } from '@claimwright/platform-messaging';
import type { Tx } from '@claimwright/platform-persistence';
import type { Acknowledgement } from '@claimwright/x12';
import { chaseAt } from '../claims/chase-date.js';
import { BATCH_QUEUE } from '../claims/claim-opening.js';
import { lockAcknowledged, Steps, type ClaimState } from '../claims/claims.store.js';
import type { Settings } from '../settings.js';
import { lockByControlNumber, markAcknowledged, type SubmissionState } from '../submissions/submissions.store.js';
import type { FileResult } from './file-result.js';

type Stage = DataOf<typeof ClaimRejected>['stage'];

/** One thing a file says, and about which claims: of a whole file of ours, of one set in it, or of one claim number. */
export interface Saying {
  stage: Stage;
  about: { controlNumber: number; setControlNumber?: string; exceptSets?: readonly string[] } | { claimNumber: string };
  verdict: Verdict | undefined;
  reasons: VerdictReason[];
  /** 999 IK501. */
  code?: string;
  /** The claims whose faults a set was rejected for; none where that is not told of every fault. */
  faultyClaims?: readonly string[];
  payerClaimNumber?: string;
}

interface Outcome {
  result: FileResult;
  announce(): Promise<void>;
}

const REASONS_MAX = 100;
const CLAIMS = 'HC'; // AK101

/** Everything the acknowledgements say, in their order. */
export function sayingsOf(acknowledgements: readonly Acknowledgement[]): Saying[] {
  return acknowledgements.flatMap((answer): Saying[] => {
    switch (answer.type) {
      case 'TA1': {
        const { interchangeControlNumber, verdict, reasons } = verdictOfTA1(answer);
        return [{ stage: 'TA1', about: { controlNumber: Number(interchangeControlNumber) }, verdict, reasons }];
      }
      case '999': {
        if (answer.group.functionalCode !== CLAIMS) return [];   // of an eligibility inquiry, say, whose numbers are not ours
        const { groupControlNumber, others, sets } = verdictOf999(answer);
        const controlNumber = Number(groupControlNumber);
        const named = sets.map((set): Saying => ({ stage: '999', about: { controlNumber, setControlNumber: set.setControlNumber }, verdict: set.verdict, reasons: set.reasons, code: set.code, faultyClaims: set.faultyClaims }));
        const exceptSets = sets.map(({ setControlNumber }) => setControlNumber);
        return [...named, { stage: '999', about: { controlNumber, exceptSets }, verdict: others, reasons: [], code: answer.group.code }];
      }
      case '277CA': {
        const { fileReference, file, claims } = verdictsOf277CA(answer);
        const whole: Saying[] = file ? [{ stage: '277CA', about: { controlNumber: Number(fileReference) }, ...file }] : [];
        return [...whole, ...claims.map(({ claimNumber, ...rest }): Saying => ({ stage: '277CA', about: { claimNumber }, ...rest }))];
      }
    }
  });
}

/** Moves the claims a file of acknowledgements speaks of; `unsent` while a file of ours that it answers is not recorded as sent. */
export async function applyAcknowledgements(tx: Tx, acknowledgements: readonly Acknowledgement[], settings: Settings): Promise<Outcome | 'unsent'> {
  const sayings = sayingsOf(acknowledgements);
  const numbers = [...new Set(sayings.flatMap(({ about }) => ('controlNumber' in about && Number.isSafeInteger(about.controlNumber) ? [about.controlNumber] : [])))];
  const submissions = await lockByControlNumber(tx, numbers);
  const claims = new Claims(await lockAcknowledged(tx, claimNumbersOf(sayings), [...submissions.values()].map(({ id }) => id)), submissions);
  if ([...submissions.values()].some(({ status }) => status === 'built') || claims.all.some(({ status }) => status === 'batched')) return 'unsent';
  const teller = new Teller(tx, settings, { acknowledgements: acknowledgements.length, moved: {}, ignored: 0, unknownControlNumbers: [], unknownClaims: [] });
  for (const saying of sayings) teller.tell(saying, claims.of(saying));
  await teller.steps.save();
  if (teller.sentAgain) await enqueueJobs(tx, BATCH_QUEUE, [{ ref: 'sent-again' }]);
  await markAcknowledged(tx, [...submissions.values()].map(({ id }) => id));
  return { result: teller.result, announce: () => teller.announce() };
}

function claimNumbersOf(sayings: readonly Saying[]): string[] {
  return [...new Set(sayings.flatMap(({ about }) => ('claimNumber' in about ? [about.claimNumber] : [])))];
}

/** The claims a saying is about, found without looking through all of them. */
class Claims {
  private readonly byNumber: ReadonlyMap<string, ClaimState>;
  private readonly bySubmission = new Map<string, ClaimState[]>();

  constructor(readonly all: readonly ClaimState[], private readonly submissions: ReadonlyMap<number, SubmissionState>) {
    this.byNumber = new Map(all.map((claim) => [claim.claimNumber, claim]));
    for (const claim of all) {
      const same = this.bySubmission.get(claim.submissionId ?? '');
      if (same) same.push(claim);
      else this.bySubmission.set(claim.submissionId ?? '', [claim]);
    }
  }

  /** Undefined when the saying is about nothing we sent. */
  of({ about }: Saying): ClaimState[] | undefined {
    if ('claimNumber' in about) {
      const claim = this.byNumber.get(about.claimNumber);
      return claim && [claim];
    }
    const submission = this.submissions.get(about.controlNumber);
    if (!submission) return undefined;
    const claims = this.bySubmission.get(submission.id) ?? [];
    const { setControlNumber, exceptSets } = about;
    if (setControlNumber !== undefined) return claims.filter((claim) => claim.setControlNumber === setControlNumber);
    return exceptSets ? claims.filter((claim) => !exceptSets.includes(claim.setControlNumber ?? '')) : claims;
  }
}

/** Tells claims what was said of them, and keeps what is to be announced and what is to be shown. */
class Teller {
  readonly steps: Steps;
  /** Whether claims are ready for another file. */
  sentAgain = false;
  private readonly acknowledged: DataOf<typeof ClaimAcknowledged>[] = [];
  private readonly accepted: DataOf<typeof ClaimAccepted>[] = [];
  private readonly rejected: DataOf<typeof ClaimRejected>[] = [];

  constructor(private readonly tx: Tx, private readonly settings: Settings, readonly result: FileResult) {
    this.steps = new Steps(tx);
  }

  tell(saying: Saying, claims: readonly ClaimState[] | undefined): void {
    if (!claims) return this.unknown(saying);
    const faulty = new Set(saying.verdict === 'reject' ? saying.faultyClaims : []);
    // A fault of no claim that we know to be in the set is everybody's.
    const isNamed = claims.some(({ claimNumber }) => faulty.has(claimNumber));
    for (const claim of claims) {
      if (!isNamed || faulty.has(claim.claimNumber) || !this.sendAgain(saying, claim)) this.tellOne(saying, claim);
    }
  }

  async announce(): Promise<void> {
    await announce(this.tx, ClaimAcknowledged, this.acknowledged);
    await announce(this.tx, ClaimAccepted, this.accepted);
    await announce(this.tx, ClaimRejected, this.rejected);
  }

  /** Nobody has a claim whose set was rejected for another's fault. It goes into the next file; each time fewer claims are in it, so this ends. */
  private sendAgain({ stage }: Saying, claim: ClaimState): boolean {
    if (claim.status !== 'submitted' && claim.status !== 'overdue') return false;
    this.sentAgain = true;
    return this.steps.take(claim, 'unbatch', { stage, because: 'its set was rejected for the fault of another claim' }, { submissionId: null, setControlNumber: null, chaseAt: null });
  }

  private tellOne(saying: Saying, claim: ClaimState): void {
    const { verdict, stage, payerClaimNumber } = saying;
    if (payerClaimNumber !== undefined && claim.payerClaimNumber === null) this.steps.change(claim, { payerClaimNumber });
    if (verdict === undefined) return;
    const now = this.tx.now();
    const detail = { stage, ...(saying.reasons.length > 0 ? { reasons: saying.reasons.slice(0, REASONS_MAX) } : {}) };
    const change = {
      acknowledge: { chaseAt: chaseAt('acknowledged', now, this.settings) },
      accept: { acceptedAt: now, chaseAt: chaseAt('accepted', now, this.settings) },
      reject: { chaseAt: null },
    }[verdict];
    if (!this.steps.take(claim, verdict, detail, change)) {
      this.result.ignored += 1;
      return;
    }
    this.result.moved[verdict] = (this.result.moved[verdict] ?? 0) + 1;
    this.remember(saying, verdict, claim);
  }

  private remember({ stage, reasons, code }: Saying, verdict: Verdict, claim: ClaimState): void {
    const { id: claimId, encounterId, submissionId } = claim;
    const [first] = reasons;
    switch (verdict) {
      case 'acknowledge':
        if (submissionId) this.acknowledged.push({ claimId, encounterId, submissionId, verdict: code === undefined || code === 'A' ? 'A' : 'E' });
        return;
      case 'accept':
        this.accepted.push({ claimId, encounterId, category: first?.category ?? 'A2', statusCode: first?.status ?? '20', ...(claim.payerClaimNumber ? { payerClaimNumber: claim.payerClaimNumber } : {}) });
        return;
      case 'reject':
        this.rejected.push({ claimId, encounterId, stage, statuses: reasons.slice(0, REASONS_MAX), chargedCents: claim.chargedCents, payerId: claim.payerId, serviceDate: claim.serviceDate });
    }
  }

  private unknown({ about, reasons }: Saying): void {
    if ('claimNumber' in about) this.result.unknownClaims.push({ claimNumber: about.claimNumber, statuses: reasons });
    else if (!this.result.unknownControlNumbers.includes(String(about.controlNumber))) this.result.unknownControlNumbers.push(String(about.controlNumber));
  }
}
