import { X12Error } from '../error.js';
import type { ClaimStatusRequest276, ClaimStatusResponse277, Envelope, ReportedClaim, RequestedClaim, StatusDependent, StatusPayer, StatusSubscriber, TransactionHeader } from '../model.js';
import { lacksInSet } from './element-values.js';
import type { PartEvent } from './events.js';
import { CLAIM_STATUS_REQUEST, CLAIM_STATUS_RESPONSE, type ReportedProviders, type ReportedReceiver } from './tables/claim-status.js';
import type { DependentClaims, StatusFront, SubscriberClaims } from './tables/claim-status-levels.js';
import { readWhole, type WholeSet } from './whole-file.js';
import { writeFile } from './write-file.js';

/**
 * Reads claim status requests (005010X212) claim by claim. The envelope of the whole file is checked first. Throws `X12Error` where it or
 * a request cannot be read.
 */
export function* read276(bytes: Uint8Array): Generator<ClaimStatusRequest276> {
  for (const set of readWhole(bytes, ['276'])) {
    for (const { claim, ...found } of itemsOf<RequestedClaim>(set)) {
      const { subscriber, payer, receiver, providers } = found;
      if (claim && subscriber && receiver) yield { ...common(set.envelope, found.header, payer), receiver: receiver.receiver, providers: providers?.providers ?? [], subscriber, dependent: found.dependent, claim };
    }
  }
}

/** Reads claim status responses (005010X212) claim by claim; one that ends above the claims is one as well. */
export function* read277(bytes: Uint8Array): Generator<ClaimStatusResponse277> {
  for (const set of readWhole(bytes, ['277'])) {
    for (const { header, payer, receiver, providers, subscriber, dependent, claim } of itemsOf<ReportedClaim>(set)) {
      if (receiver === undefined) throw lacksInSet('NM1*41 (2100B)', set.envelope);
      yield {
        ...common(set.envelope, header, payer),
        receiver: receiver.receiver,
        receiverStatus: receiver.status,
        providers: providers?.providers ?? [],
        providerStatus: providers?.status,
        subscriber,
        dependent,
        claim,
      };
    }
  }
}

function common(envelope: Envelope, header: TransactionHeader, payer: StatusPayer | undefined): { envelope: Envelope; header: TransactionHeader; payer: StatusPayer } {
  if (payer === undefined) throw lacksInSet('NM1*PR (2100A)', envelope);
  return { envelope, header, payer };
}

/** A level with all that stands above it, and one of its claims. */
interface Item<C> {
  header: TransactionHeader;
  payer?: StatusPayer;
  receiver?: ReportedReceiver;
  providers?: ReportedProviders;
  subscriber?: StatusSubscriber;
  dependent?: StatusDependent;
  claim?: C;
}
type Pending<C> = Item<C> & { isSpoken: boolean };

/** One item for each claim, and one for a level below which there is nothing. */
function* itemsOf<C>({ parts, envelope }: WholeSet): Generator<Item<C>> {
  const levels = new Map<string, Pending<C>>();
  let header: TransactionHeader | undefined;
  let before: Pending<C> | undefined;
  for (const event of parts) {
    if (event.part === 'header') {
      ({ header } = event.value as StatusFront);
      continue;
    }
    const above = levels.get(event.level?.parent ?? '');
    if (above) above.isSpoken = true;
    if (before?.isSpoken === false) yield before;
    const { claims = [] } = event.value as Partial<SubscriberClaims<C>>;
    before = { header: header as TransactionHeader, ...above, ...ownOf<C>(event), isSpoken: claims.length > 0 };
    levels.set(event.level?.number ?? '', before);
    for (const claim of claims) yield { ...before, claim };
  }
  if (before === undefined) throw lacksInSet('NM1*PR (2100A)', envelope);
  if (!before.isSpoken) yield before;
}

function ownOf<C>({ part, value }: PartEvent): Partial<Item<C>> {
  switch (part) {
    case 'payer':
      return { payer: value as StatusPayer };
    case 'receiver':
      return { receiver: value as ReportedReceiver };
    case 'provider':
      return { providers: value as ReportedProviders };
    case 'subscriber':
      return { subscriber: (value as SubscriberClaims<C>).subscriber };
    default:
      return { dependent: (value as DependentClaims<C>).dependent };
  }
}

/**
 * Writes claim status requests as one interchange with one group. Requests in a row with the same set control number come into one set,
 * and stand under one HL as far as their parties are equal.
 */
export function write276(requests: readonly ClaimStatusRequest276[]): string {
  const path = ({ payer, receiver, providers, subscriber, dependent }: ClaimStatusRequest276): Step[] => [
    { part: 'payer', value: payer },
    { part: 'receiver', value: { receiver } },
    { part: 'provider', value: { providers } },
    { part: 'subscriber', value: { subscriber } },
    ...(dependent ? [{ part: 'dependent', value: { dependent } }] : []),
  ];
  return writeFile(setsOf(requests), { ...CLAIM_STATUS_REQUEST, parts: (set) => partsOf(set, path) });
}

/** Writes claim status responses in the same way. */
export function write277(responses: readonly ClaimStatusResponse277[]): string {
  const path = ({ payer, receiver, receiverStatus, providers, providerStatus, subscriber, dependent }: ClaimStatusResponse277): Step[] => [
    { part: 'payer', value: payer },
    { part: 'receiver', value: { receiver, status: receiverStatus } satisfies ReportedReceiver },
    ...(providers.length > 0 || subscriber ? [{ part: 'provider', value: { providers, status: providerStatus } satisfies ReportedProviders }] : []),
    ...(subscriber ? [{ part: 'subscriber', value: { subscriber } }] : []),
    ...(subscriber && dependent ? [{ part: 'dependent', value: { dependent } }] : []),
  ];
  return writeFile(setsOf(responses), { ...CLAIM_STATUS_RESPONSE, parts: (set) => partsOf(set, path) });
}

/** One level on the way to a claim. */
interface Step {
  part: string;
  value: object;
}

interface Node extends Step {
  key: string;
  claims: object[];
  below: Node[];
}

interface StatusSet<T> {
  envelope: Envelope;
  header: TransactionHeader;
  items: T[];
}

/** Items in a row of one set control number. */
function setsOf<T extends { envelope: Envelope; header: TransactionHeader }>(items: readonly T[]): StatusSet<T>[] {
  const sets: StatusSet<T>[] = [];
  for (const item of items) {
    const last = sets.at(-1);
    if (last?.envelope.setControlNumber === item.envelope.setControlNumber) last.items.push(item);
    else sets.push({ envelope: item.envelope, header: item.header, items: [item] });
  }
  return sets;
}

function* partsOf<T extends { claim?: object | undefined }>({ header, items }: StatusSet<T>, path: (item: T) => Step[]): Generator<PartEvent> {
  const top: Node[] = [];
  for (const item of items) {
    let nodes = top;
    let node: Node | undefined;
    for (const step of path(item)) {
      node = place(step, nodes);
      nodes = node.below;
    }
    if (item.claim === undefined) continue;
    if (node?.part !== 'subscriber' && node?.part !== 'dependent') throw new X12Error('unwritable_value', 'A claim stands under a subscriber or dependent', { segment: 'TRN' });
    node.claims.push(item.claim);
  }
  yield { kind: 'part', part: 'header', value: { header } };
  let count = 0;
  const eventsOf = function* (nodes: readonly Node[], parent?: string): Generator<PartEvent> {
    for (const { part, value, claims, below } of nodes) {
      const number = String(++count);
      const hasClaims = part === 'subscriber' || part === 'dependent';
      const level = { number, ...(parent === undefined ? {} : { parent }), ...(part === 'dependent' ? {} : { hasChild: below.length > 0 }) };
      yield { kind: 'part', part, value: hasClaims ? { ...value, claims } : value, level };
      yield* eventsOf(below, number);
    }
  };
  yield* eventsOf(top);
}

/** The last of the nodes where it is the same level, or a new one. */
function place({ part, value }: Step, nodes: Node[]): Node {
  const key = part + JSON.stringify(value);
  const last = nodes.at(-1);
  if (last?.key === key) return last;
  const node: Node = { part, value, key, claims: [], below: [] };
  nodes.push(node);
  return node;
}
