import { type Ack999, type AckTA1, type AcknowledgedSet, type ClaimStatus as Status, type ClaimStatus277CA, type StatusClaim } from '@claimwright/x12';

/** What an acknowledgement does to the claims it speaks of; none when it decides nothing. */
export type Verdict = 'acknowledge' | 'accept' | 'reject';

/** Why, in codes only: the texts beside them may hold patient data. */
export interface VerdictReason {
  /** 277CA category; `R` and its like for TA1 and 999. */
  category: string;
  status: string;
  entity?: string;
}

/** TA1: only a rejection decides anything, and no 999 will follow it. */
export interface InterchangeVerdict {
  interchangeControlNumber: string;
  verdict: 'reject' | undefined;
  reasons: VerdictReason[];
}

export function verdictOfTA1(answer: AckTA1): InterchangeVerdict {
  const rejected = answer.code === 'R';
  return {
    interchangeControlNumber: answer.interchangeControlNumber,
    verdict: rejected ? 'reject' : undefined,
    reasons: rejected ? [{ category: answer.code, status: answer.noteCode }] : [],
  };
}

/** 999: whether the sets of a group could be read. It never speaks of single claims. */
export interface GroupVerdict {
  groupControlNumber: string;
  /** For every set that `sets` does not name; undefined when the counts leave open what became of them. */
  others: 'acknowledge' | 'reject' | undefined;
  sets: {
    setControlNumber: string;
    verdict: 'acknowledge' | 'reject';
    code: string;
    reasons: VerdictReason[];
    /** The claims that CTX names as those with the faults (CLM01); none where a fault is told without its claim. */
    faultyClaims: string[];
  }[];
}

const READ = new Set(['A', 'E', 'P']); // IK501 and AK901: accepted, accepted with errors, partially accepted; the rest are kinds of rejection

export function verdictOf999({ group, sets }: Ack999): GroupVerdict {
  return {
    groupControlNumber: group.controlNumber,
    others: othersOf({ group, sets }),
    sets: sets.map((set) => ({ setControlNumber: set.controlNumber, verdict: READ.has(set.code) ? 'acknowledge' : 'reject', code: set.code, reasons: faultsOf(set), faultyClaims: faultyClaims(set) })),
  };
}

/** AK2 may be left out for accepted sets; then AK904 counts them. A set that is neither named nor counted has not been heard. */
function othersOf({ group, sets }: Pick<Ack999, 'group' | 'sets'>): GroupVerdict['others'] {
  if (!READ.has(group.code)) return 'reject';
  const unnamed = group.setsIncluded - sets.length;
  const accepted = group.setsAccepted - sets.filter(({ code }) => READ.has(code)).length;
  return accepted >= unnamed ? 'acknowledge' : undefined;
}

function faultyClaims({ errors }: AcknowledgedSet): string[] {
  const named = errors.map(({ businessUnits }) => businessUnits.find(({ qualifier }) => qualifier === 'CLM01')?.value);
  return named.includes(undefined) ? [] : [...new Set(named.flatMap((number) => number ?? []))];
}

function faultsOf({ code, errorCodes, errors }: AcknowledgedSet): VerdictReason[] {
  return [...errorCodes.map((status) => ({ category: code, status })), ...errors.map((fault) => ({ category: code, status: fault.code, entity: fault.segment }))];
}

/** 277CA: what became of one claim at the clearinghouse or the payer. */
export interface ClaimVerdict {
  claimNumber: string;
  verdict: Verdict | undefined;
  by: 'payer' | 'clearinghouse';
  reasons: VerdictReason[];
  payerClaimNumber?: string;
}

/** The verdicts of a 277CA, and one on the whole file where it is turned away above the claims. */
export interface StatusVerdicts {
  /** BHT03 of the 837. */
  fileReference: string;
  file: { verdict: 'reject'; reasons: VerdictReason[] } | undefined;
  claims: ClaimVerdict[];
}

/** Only the payer's own word is acceptance: a clearinghouse that accepts has received and will pass on. */
export function verdictsOf277CA({ source, receiver, providers }: ClaimStatus277CA): StatusVerdicts {
  const by = source.entity === 'PR' ? 'payer' : 'clearinghouse';
  const claims = providers.flatMap((provider) => {
    const above = verdictOf(provider.statuses, by) === 'reject' ? provider.statuses : [];
    return provider.claims.map((claim) => claimVerdict(claim, above, by));
  });
  const levels = [receiver.statuses, ...providers.map(({ statuses }) => statuses)].filter((statuses) => verdictOf(statuses, by) === 'reject');
  const whole = claims.length === 0 && (verdictOf(receiver.statuses, by) === 'reject' || (providers.length > 0 && levels.length === providers.length));
  return { fileReference: receiver.trace, file: whole ? { verdict: 'reject', reasons: reasonsOf(levels.flat()) } : undefined, claims };
}

function claimVerdict(claim: StatusClaim, above: readonly Status[], by: ClaimVerdict['by']): ClaimVerdict {
  const statuses = claim.statuses.length > 0 ? claim.statuses : above;
  return {
    claimNumber: claim.claimNumber,
    verdict: verdictOf(statuses, by),
    by,
    reasons: reasonsOf([...statuses, ...claim.lines.flatMap((line) => line.statuses)]),
    ...(claim.payerClaimNumber === undefined ? {} : { payerClaimNumber: claim.payerClaimNumber }),
  };
}

/** STC01-1 (element 1271). A0 forwarded and A1 received are no acceptance; A5 was split and goes on in parts. */
const BY_CATEGORY: Readonly<Record<string, Verdict>> = {
  A0: 'acknowledge', A1: 'acknowledge', A2: 'accept', A3: 'reject', A4: 'reject', A5: 'accept', A6: 'reject', A7: 'reject', A8: 'reject',
};

/** One rejecting status turns the claim away whatever the others say; STC03 U says so too. */
export function verdictOf(statuses: readonly Status[], by: ClaimVerdict['by']): Verdict | undefined {
  const verdicts = statuses.flatMap(({ codes, action }) => (action === 'U' ? (['reject'] as const) : codes.map(({ category }) => BY_CATEGORY[category])));
  if (verdicts.includes('reject')) return 'reject';
  if (verdicts.includes('accept')) return by === 'payer' ? 'accept' : 'acknowledge';
  return verdicts.includes('acknowledge') ? 'acknowledge' : undefined;
}

function reasonsOf(statuses: readonly Status[]): VerdictReason[] {
  return statuses.flatMap(({ codes }) => codes.map(({ category, status, entity }) => ({ category, status, ...(entity === undefined ? {} : { entity }) })));
}
