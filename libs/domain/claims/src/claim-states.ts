/** Where a claim stands. A rejection (TA1, 999, 277CA) is not a denial (835): a rejected claim was never adjudicated. */
export type ClaimStatus =
  | 'draft'
  | 'held'
  | 'ready'
  | 'batched'
  | 'submitted'
  | 'acknowledged'
  | 'accepted'
  | 'rejected'
  | 'overdue'
  | 'paid'
  | 'denied'
  | 'replaced'
  | 'closed';

/** What we do with a claim. */
export type ClaimCommand = 'pass' | 'hold' | 'batch' | 'unbatch' | 'send' | 'replace' | 'close';
/** What we hear of it. `pay` is any adjudication that is no denial, also one that leaves all to the patient. */
export type ClaimNews = 'acknowledge' | 'accept' | 'reject' | 'overdue' | 'pay' | 'deny' | 'reverse';
export type ClaimStep = ClaimCommand | ClaimNews;

/** `to` moves the claim; `ignore` keeps it and says why; `refuse` is the answer to a command that makes no sense here. */
export type Outcome = { to: ClaimStatus } | { ignore: string } | { refuse: string };

const to = (status: ClaimStatus): Outcome => ({ to: status });
const AGAIN: Outcome = { ignore: 'the claim is there already' };
const LATE: Outcome = { ignore: 'the claim is further on' };
const UNSENT: Outcome = { ignore: 'the claim has not been sent' };
const NOT_WAITING: Outcome = { ignore: 'no answer is waited for' };
const NOTHING_TO_REVERSE: Outcome = { ignore: 'the payer has decided nothing yet' };
const OVER: Outcome = { ignore: 'another claim has taken its place, or it is closed' };
const WITH_PAYER: Outcome = { refuse: 'the claim is with the payer' };
const FIRST_SCRUB: Outcome = { refuse: 'the claim must pass its checks first' };
const UNDECIDED: Outcome = { refuse: 'the payer must answer first' };
const UNTOUCHED: Outcome = { refuse: 'a claim that was never sent is corrected, not replaced' };
const DONE: Outcome = { refuse: 'another claim has taken its place, or it is closed' };

const unsent = { acknowledge: UNSENT, accept: UNSENT, reject: UNSENT, overdue: UNSENT, pay: UNSENT, deny: UNSENT, reverse: UNSENT };
const withPayer = { pass: WITH_PAYER, hold: WITH_PAYER, batch: WITH_PAYER, unbatch: WITH_PAYER, send: AGAIN };
const done = { pass: DONE, hold: DONE, batch: DONE, unbatch: DONE, send: AGAIN };

/**
 * The whole life of a claim: every status, every step. Messages come late, twice and out of order; none of them takes a claim
 * back. Only the payer's own reversal reopens a decision.
 */
export const CLAIM_STEPS: Readonly<Record<ClaimStatus, Readonly<Record<ClaimStep, Outcome>>>> = {
  draft: { ...unsent, pass: to('ready'), hold: to('held'), batch: FIRST_SCRUB, unbatch: AGAIN, send: FIRST_SCRUB, replace: UNTOUCHED, close: to('closed') },
  held: { ...unsent, pass: to('ready'), hold: AGAIN, batch: FIRST_SCRUB, unbatch: AGAIN, send: FIRST_SCRUB, replace: UNTOUCHED, close: to('closed') },
  ready: { ...unsent, pass: AGAIN, hold: to('held'), batch: to('batched'), unbatch: AGAIN, send: { refuse: 'the claim is in no file' }, replace: UNTOUCHED, close: to('closed') },
  // An answer can be read before the receipt of the file is: whoever answers has the claim.
  batched: {
    pass: AGAIN, hold: WITH_PAYER, batch: AGAIN, unbatch: to('ready'), send: to('submitted'), replace: UNTOUCHED, close: UNDECIDED,
    acknowledge: to('acknowledged'), accept: to('accepted'), reject: to('rejected'), overdue: UNSENT, pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  // The set it was in was turned away for a fault of another claim: nobody has this one, and it goes out again.
  submitted: {
    ...withPayer, unbatch: to('ready'), replace: UNDECIDED, close: UNDECIDED,
    acknowledge: to('acknowledged'), accept: to('accepted'), reject: to('rejected'), overdue: to('overdue'), pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  acknowledged: {
    ...withPayer, replace: UNDECIDED, close: UNDECIDED,
    acknowledge: AGAIN, accept: to('accepted'), reject: to('rejected'), overdue: to('overdue'), pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  // A second 277CA may turn away what a first one took in (clearinghouse, then payer).
  accepted: {
    ...withPayer, replace: UNDECIDED, close: UNDECIDED,
    acknowledge: LATE, accept: AGAIN, reject: to('rejected'), overdue: to('overdue'), pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  // An 835 shows that the payer adjudicated after all.
  rejected: {
    ...withPayer, replace: to('replaced'), close: to('closed'),
    acknowledge: LATE, accept: LATE, reject: AGAIN, overdue: NOT_WAITING, pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  overdue: {
    ...withPayer, unbatch: to('ready'), replace: to('replaced'), close: to('closed'),
    acknowledge: { ignore: 'the file was read, but the payer has still not answered' },
    accept: to('accepted'), reject: to('rejected'), overdue: AGAIN, pay: to('paid'), deny: to('denied'), reverse: NOTHING_TO_REVERSE,
  },
  paid: {
    ...withPayer, replace: to('replaced'), close: to('closed'),
    acknowledge: LATE, accept: LATE, reject: LATE, overdue: NOT_WAITING, pay: AGAIN, deny: { ignore: 'the claim is paid; a payer that takes it back reverses first' }, reverse: to('accepted'),
  },
  denied: {
    ...withPayer, replace: to('replaced'), close: to('closed'),
    acknowledge: LATE, accept: LATE, reject: LATE, overdue: NOT_WAITING, pay: to('paid'), deny: AGAIN, reverse: to('accepted'),
  },
  replaced: { ...done, replace: AGAIN, close: OVER, acknowledge: OVER, accept: OVER, reject: OVER, overdue: OVER, pay: OVER, deny: OVER, reverse: OVER },
  closed: { ...done, replace: to('replaced'), close: AGAIN, acknowledge: OVER, accept: OVER, reject: OVER, overdue: OVER, pay: OVER, deny: OVER, reverse: to('accepted') },
};

/** What a step does to a claim that stands here. */
export function step(status: ClaimStatus, taken: ClaimStep): Outcome {
  return CLAIM_STEPS[status][taken];
}

/** Whether a claim is with a payer of whose decision nothing is known here yet. */
export const awaitsDecision = (status: ClaimStatus): boolean => step(status, 'replace') === UNDECIDED;
