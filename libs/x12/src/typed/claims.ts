import { X12Error } from '../error.js';
import type { BillingProvider, ClaimBatch, ClaimOrigin, Envelope, Patient, PlacedClaim } from '../model.js';
import { isDigits } from '../values.js';
import type { PartEvent, PartLevel, X12Event } from './events.js';
import { withIdQualifier } from './member-id.js';
import type { ClaimFront, SubscriberLevel } from './tables/claim-parties.js';
import { requireCount, splitClaims, type SplittableClaim } from './split-claim.js';
import { requireGuide, toGroup, toInterchange } from './write-file.js';

const CLAIMS_PER_SET = 5_000;
/** Loop 2300 repeats at most a hundred times under one subscriber or patient. */
const CLAIMS_PER_LEVEL = 100;

/** The claims of one transaction set, each with the parties whose levels it stands under. */
export function* claimsOf<C extends object>(envelope: Envelope, parts: Iterable<PartEvent>): Generator<ClaimOrigin & PlacedClaim<C>> {
  const levels = new Levels();
  let front: ClaimFront | undefined;
  for (const event of parts) {
    if (event.part === 'front') front = event.value as ClaimFront;
    else if (event.part !== 'claim') levels.enter(event);
    else if (front) yield { envelope, ...front, ...levels.above(), claim: event.value as C };
  }
}

type Above = Omit<PlacedClaim<never>, 'claim'>;

/** The levels of a set by their numbers: HL02 names the parent, not the order. */
class Levels {
  private readonly providers = new Map<string, BillingProvider>();
  private readonly subscribers = new Map<string, Above>();
  private current: Above | undefined;

  enter({ part, value, level }: PartEvent): void {
    const { number, parent = '' } = level ?? { number: '' };
    if (part === 'billingProvider') {
      this.providers.set(number, value as BillingProvider);
      this.current = undefined;
    } else if (part === 'subscriber') {
      const billingProvider = this.providers.get(parent);
      this.current = billingProvider && { billingProvider, ...(value as SubscriberLevel) };
      if (this.current) this.subscribers.set(number, this.current);
    } else {
      const above = this.subscribers.get(parent);
      this.current = above && { ...above, patient: value as Patient };
    }
  }

  above(): Above {
    if (this.current === undefined) throw new X12Error('missing_segment', 'NM1*IL (2010BA) is missing above CLM', { segment: 'NM1' });
    return this.current;
  }
}

/** Which claims a set holds: the type of the transaction, and how GS08 begins. */
interface ClaimKind {
  type: string;
  guide: string;
  /** Most lines of one claim. */
  lines: number;
}

/**
 * Claims as one interchange with one group. Those of equal billing providers, subscribers and patients come under one HL each, in the
 * order in which these first appear. One of more lines than the guide allows, or `linesPerClaim` says, is split by `splitClaim`.
 */
export function* eventsOfClaims<C extends SplittableClaim>(batch: ClaimBatch<C>, { type, guide, lines }: ClaimKind): Generator<X12Event> {
  const { envelope, claimsPerSet = CLAIMS_PER_SET, linesPerClaim = lines, claimNumber } = batch;
  requireGuide(envelope, guide);
  requireCount(claimsPerSet, 'claimsPerSet');
  if (linesPerClaim > lines) throw new X12Error('unwritable_value', `linesPerClaim is more than the ${lines} that the guide allows`, { segment: 'LX' });
  const claims = splitClaims(batch.claims, { linesPerClaim, claimNumber });
  if (claims.length === 0) throw new X12Error('missing_segment', 'There is no claim to write', { segment: 'CLM' });
  yield { kind: 'interchange', interchange: toInterchange(envelope) };
  yield { kind: 'group', group: toGroup(envelope, 'HC') };
  let controlNumber = envelope.setControlNumber;
  for (let from = 0; from < claims.length; from += claimsPerSet) {
    if (from > 0) controlNumber = following(controlNumber);
    yield { kind: 'set', set: { type, code: '837', controlNumber, guide: envelope.guide }, typed: true };
    const { header, submitter, receiver } = batch;
    yield { kind: 'part', part: 'front', value: { header, submitter, receiver } };
    yield* levelsOf(claims.slice(from, from + claimsPerSet));
    yield { kind: 'setEnd' };
  }
  yield { kind: 'groupEnd' };
  yield { kind: 'interchangeEnd' };
}

/** The control number after this one, as wide. */
function following(controlNumber: string): string {
  if (!isDigits(controlNumber)) throw new X12Error('unwritable_value', 'ST02 must be a number when a batch needs several sets', { segment: 'ST', element: 2 });
  return String(Number(controlNumber) + 1).padStart(controlNumber.length, '0');
}

type Placed = PlacedClaim<object>;
type Key = (claim: Placed) => readonly object[];
const providerOf: Key = ({ billingProvider }) => [billingProvider];
const subscriberOf: Key = ({ subscriber, payer }) => [subscriber, payer];
const patientOf: Key = ({ patient }) => (patient ? [patient] : []);

/** Claims whose key is equal, in the order of first appearance. */
function group(claims: readonly Placed[], keyOf: Key): Placed[][] {
  const groups = new Map<string, Placed[]>();
  const known = new Map<object, string>();
  for (const claim of claims) {
    let key = '';
    for (const part of keyOf(claim)) {
      const text = known.get(part) ?? JSON.stringify(part);
      known.set(part, text);
      key += text;
    }
    const found = groups.get(key);
    if (found) found.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

function* levelsOf(claims: readonly Placed[]): Generator<PartEvent> {
  let count = 0;
  const level = (parent: string | undefined, hasChild: boolean): PartLevel => ({ number: String(++count), parent, hasChild });
  for (const ofProvider of group(claims, providerOf)) {
    const [first] = ofProvider;
    if (first === undefined) continue;
    const provider = level(undefined, true);
    yield { kind: 'part', part: 'billingProvider', value: first.billingProvider, level: provider };
    for (const ofSubscriber of group(ofProvider, subscriberOf)) {
      for (let from = 0; from < ofSubscriber.length; from += CLAIMS_PER_LEVEL) {
        yield* subscriberLevel(ofSubscriber.slice(from, from + CLAIMS_PER_LEVEL), provider.number, level);
      }
    }
  }
}

function* subscriberLevel(claims: readonly Placed[], provider: string, level: (parent: string, hasChild: boolean) => PartLevel): Generator<PartEvent> {
  const [first] = claims;
  if (first === undefined) return;
  const own = claims.filter(({ patient }) => patient === undefined);
  const others = claims.filter(({ patient }) => patient !== undefined);
  const above = level(provider, others.length > 0);
  yield { kind: 'part', part: 'subscriber', value: { subscriber: withIdQualifier(first.subscriber), payer: first.payer } satisfies SubscriberLevel, level: above };
  for (const { claim } of own) yield { kind: 'part', part: 'claim', value: claim };
  for (const ofPatient of group(others, patientOf)) {
    const patient = ofPatient[0]?.patient;
    if (patient) yield { kind: 'part', part: 'patient', value: patient, level: level(above.number, false) };
    for (const { claim } of ofPatient) yield { kind: 'part', part: 'claim', value: claim };
  }
}
