import { acknowledge, read837P, X12Error, type Ack999, type AcknowledgedSet, type AckTA1, type Claim837P, type SegmentError } from '@claimwright/x12';
import { groupBy } from './group-by.js';
import { scriptOf } from './magic.js';
import { rawSets } from './raw-sets.js';

/** An interchange as the clearinghouse took it in, with what the codec says of its envelope and its groups. */
export interface ReceivedInterchange {
  ta1: AckTA1;
  /** None where the interchange is rejected. */
  groups: ReceivedGroup[];
}

export interface ReceivedGroup {
  ack: Ack999;
  sets: ReceivedSet[];
}

/** A transaction set: a `muted` one gets no answer of any kind, one with faults is rejected in the 999. */
export interface ReceivedSet {
  ack: AcknowledgedSet;
  muted: boolean;
  /** Those that go on to their payers. */
  claims: Claim837P[];
}

/** Reads a file of professional claims; throws `X12Error` where it is no such file. `control` numbers the acknowledgements. */
export function takeIn(bytes: Uint8Array, control: string): ReceivedInterchange[] {
  const answers = acknowledge(bytes, { interchangeControlNumber: control, createdOn: '2000-01-01', createdTime: '00:00' });
  const sets = answers.flatMap(({ groups }) => groups).flatMap((group) => group.sets);
  const whole = answers.every(({ ta1 }) => ta1.code === 'A');
  if (sets.some(({ transactionType }) => transactionType !== '837') || (whole && sets.length === 0)) {
    throw new X12Error('unexpected_transaction', 'This clearinghouse takes professional claims (837P) only', { segment: 'ST', element: 1 });
  }
  const read = (whole && sets.every(({ code }) => code === 'A') && readTogether(bytes)) || readApart(bytes);
  return answers.map(({ ta1, groups }) => {
    // The answer is as old as its question: there is no clock here.
    const dated = { createdOn: ta1.interchangeDate, createdTime: ta1.interchangeTime };
    return {
      ta1: { ...ta1, envelope: { ...ta1.envelope, ...dated } },
      groups: groups.map((ack) => ({
        ack: { ...ack, envelope: { ...ack.envelope, ...dated } },
        sets: ack.sets.map((set) => receive(set, ack, read.take(setKey(ta1.interchangeControlNumber, ack.group.controlNumber, set.controlNumber)), bytes)),
      })),
    };
  });
}

/** What was read of one set: its claims, or why they cannot be. */
type ReadSet = Claim837P[] | SegmentError;

/** What was read, by the three control numbers of a set; sets that share all three come out in their order. */
class ReadSets {
  private readonly byKey = new Map<string, ReadSet[]>();

  constructor(private readonly missing: ReadSet = []) {}

  add(key: string, set: ReadSet): void {
    const same = this.byKey.get(key);
    if (same) same.push(set);
    else this.byKey.set(key, [set]);
  }

  take(key: string): ReadSet {
    return this.byKey.get(key)?.shift() ?? this.missing;
  }
}

// IK304 = 8: the segment has errors. For a set that the codec does not fault but that cannot be told from its neighbours.
const UNREADABLE: SegmentError = { segment: 'ST', position: 1, code: '8', businessUnits: [], elements: [] };

function setKey(interchange: string, group: string, set: string): string {
  return JSON.stringify([interchange, group, set]);
}

/** Reads all sets at once, the usual case; undefined where some set is faulty and each must be read alone. */
function readTogether(bytes: Uint8Array): ReadSets | undefined {
  try {
    const sets = new ReadSets();
    const claims = groupBy(read837P(bytes), (claim) => claim.envelope);   // the claims of a set share its envelope
    for (const [envelope, ofSet] of claims) sets.add(setKey(envelope.interchangeControlNumber, envelope.groupControlNumber, envelope.setControlNumber), ofSet);
    return sets;
  } catch (error) {
    if (error instanceof X12Error) return undefined;
    throw error;
  }
}

/** Reads each set alone, so that a bad one does not take its neighbours down. */
function readApart(bytes: Uint8Array): ReadSets {
  const sets = new ReadSets(UNREADABLE);
  for (const { alone, controlNumbers } of rawSets(bytes)) {
    const key = setKey(...controlNumbers);
    try {
      sets.add(key, [...read837P(alone)]);
    } catch (error) {
      if (!(error instanceof X12Error)) throw error;
      sets.add(key, UNREADABLE);
    }
  }
  return sets;
}

/** What becomes of a set by the codec's word and by the scripts of its members. */
function receive(ack: AcknowledgedSet, { group }: Ack999, read: ReadSet, bytes: Uint8Array): ReceivedSet {
  if (ack.code !== 'A') return { ack, muted: false, claims: [] };
  if (!Array.isArray(read)) return { ack: rejected(ack, read), muted: false, claims: [] };
  const ruleOf = (claim: Claim837P): string => scriptOf(claim.subscriber.memberId).claim.kind;
  if (read.some((claim) => ruleOf(claim) === 'mute-set')) return { ack, muted: true, claims: [] };
  const refused = read.find((claim) => ruleOf(claim) === 'reject-set');
  const fault = refused ? memberFault(refused, bytes) : read.length === 0 ? NO_CLAIM : undefined;
  if (fault) return { ack: rejected(ack, fault), muted: false, claims: [] };
  return { ack, muted: false, claims: group.errorCodes.length > 0 ? [] : read };
}

function rejected(ack: AcknowledgedSet, fault: SegmentError): AcknowledgedSet {
  // IK502 = 5: one or more segments in error.
  return { ...ack, code: 'R', errorCodes: ['5'], errors: [fault] };
}

// IK304 = 3: a required segment is missing.
const NO_CLAIM: SegmentError = { segment: 'CLM', position: 1, loop: '2300', code: '3', businessUnits: [], elements: [] };

/** IK3, CTX and IK4 that point at the claim and its member id, NM109 of 2010BA: data element 67 has an invalid value (IK403 = 7). */
function memberFault({ envelope, subscriber, claim }: Claim837P, bytes: Uint8Array): SegmentError {
  let position = 1;
  for (const { controlNumbers, segments, elementSeparator } of rawSets(bytes)) {
    if (controlNumbers[2] !== envelope.setControlNumber) continue;
    const index = segments.findIndex((segment) => {
      const elements = segment.split(elementSeparator);
      return elements[0] === 'NM1' && elements[1] === 'IL' && elements[9] === subscriber.memberId;
    });
    if (index >= 0) position = index + 1;
  }
  return { segment: 'NM1', position, loop: '2010BA', code: '8', businessUnits: [{ qualifier: 'CLM01', value: claim.number }], elements: [{ position: 9, dataElement: '67', code: '7' }] };
}
