import { X12Error } from '../error.js';
import type { Acknowledgement, Ack999, AckTA1, ClaimStatus277CA, StatusClaim, StatusPatient, StatusProvider, StatusReceiver, StatusSource, TransactionHeader } from '../model.js';
import { lacksInSet } from './element-values.js';
import type { InterchangeHeader, PartEvent, PartLevel, X12Event } from './events.js';
import type { AcknowledgedHeader, AcknowledgedSummary, InterchangeAnswer } from './tables/acknowledgement.js';
import { ACKNOWLEDGEMENT } from './tables/acknowledgement.js';
import { type AcknowledgementFront, CLAIM_ACKNOWLEDGEMENT, type PatientClaim, type PatientLevel } from './tables/claim-acknowledgement.js';
import { readWhole, type WholeSet } from './whole-file.js';
import { toInterchange, toText, writeFile } from './write-file.js';

/**
 * Reads TA1, 999 (005010X231) and 277CA (005010X214) in the order in which they stand in the file. The envelope of the whole file is
 * checked first. Throws `X12Error` where it or one of them cannot be read.
 */
export function* readAcknowledgements(bytes: Uint8Array): Generator<Acknowledgement> {
  const answers: AckTA1[] = [];
  for (const set of readWhole(bytes, ['999', '277CA'], ({ interchange, answer }) => answers.push(toTA1(interchange, answer)))) {
    yield* answers.splice(0);
    if (set.type === '999') yield to999(set);
    else yield* to277CA(set);
  }
  yield* answers;
}

function toTA1(interchange: InterchangeHeader, answer: InterchangeAnswer): AckTA1 {
  const { senderQualifier, senderId, receiverQualifier, receiverId, interchangeControlNumber, usage, acknowledgmentRequested, createdOn, createdTime } = interchange;
  const envelope = { senderQualifier, senderId, receiverQualifier, receiverId, interchangeControlNumber, usage, acknowledgmentRequested, createdOn, createdTime };
  return { type: 'TA1', envelope, ...answer };
}

function to999({ envelope, parts }: WholeSet): Ack999 {
  let header: AcknowledgedHeader | undefined;
  let summary: AcknowledgedSummary | undefined;
  const sets: Ack999['sets'] = [];
  for (const { part, value } of parts) {
    if (part === 'header') header = value as AcknowledgedHeader;
    else if (part === 'set') sets.push(value as Ack999['sets'][number]);
    else summary = value as AcknowledgedSummary;
  }
  if (header === undefined || summary === undefined) throw lacksInSet('AK9', envelope);
  const { other: before, ...group } = header;
  const { other: after, ...verdict } = summary;
  const other = [...(before ?? []), ...(after ?? [])];
  return { type: '999', envelope, group: { ...group, ...verdict }, sets, ...(other.length > 0 ? { other } : {}) };
}

/** One 277CA for each receiver in the set; there is only one where the guide is kept to. */
function* to277CA({ envelope, parts }: WholeSet): Generator<ClaimStatus277CA> {
  let header: TransactionHeader | undefined;
  const sources = new Map<string, StatusSource>();
  const receivers = new Map<string, ClaimStatus277CA>();
  const providers = new Map<string, StatusProvider>();
  for (const { part, value, level } of parts) {
    const { number, parent = '' } = level ?? { number: '' };
    if (part === 'header') ({ header } = value as AcknowledgementFront);
    else if (part === 'source') sources.set(number, value as StatusSource);
    else if (part === 'receiver') {
      const source = sources.get(parent);
      if (header && source) receivers.set(number, { type: '277CA', envelope, header, source, receiver: value as StatusReceiver, providers: [] });
    } else if (part === 'provider') {
      const provider = value as StatusProvider;
      provider.claims = [];
      providers.set(number, provider);
      receivers.get(parent)?.providers.push(provider);
    } else {
      const { patient, claims } = value as PatientLevel;
      for (const claim of claims) providers.get(parent)?.claims.push({ patient, ...claim });
    }
  }
  if (sources.size === 0) throw lacksInSet('NM1 (2100A)', envelope);
  if (receivers.size === 0) throw lacksInSet('NM1 (2100B)', envelope);
  yield* receivers.values();
}

/** Writes TA1s as one interchange without a group, under the envelope of the first. */
export function writeTA1(acknowledgements: readonly AckTA1[]): string {
  return toText(eventsOfTA1(acknowledgements));
}

function* eventsOfTA1(acknowledgements: readonly AckTA1[]): Generator<X12Event> {
  const [first] = acknowledgements;
  if (first === undefined) throw new X12Error('missing_segment', 'There is no TA1 to write', { segment: 'TA1' });
  yield { kind: 'interchange', interchange: toInterchange(first.envelope) };
  for (const value of acknowledgements) yield { kind: 'part', part: 'TA1', value };
  yield { kind: 'interchangeEnd' };
}

/** Writes 999s as one interchange with one group, a set for each group acknowledged. */
export function write999(acknowledgements: readonly Ack999[]): string {
  return writeFile(acknowledgements, { ...ACKNOWLEDGEMENT, parts: partsOf999 });
}

function* partsOf999({ group, sets, other }: Ack999): Generator<X12Event> {
  const late = other?.filter(({ loop }) => loop === 'summary');
  const header: AcknowledgedHeader = { ...group, other: other?.filter(({ loop }) => loop !== 'summary') };
  yield { kind: 'part', part: 'header', value: header };
  for (const value of sets) yield { kind: 'part', part: 'set', value };
  yield { kind: 'part', part: 'summary', value: { ...group, other: late } satisfies AcknowledgedSummary };
}

/** Writes claim acknowledgements as one interchange with one group, a set each. */
export function write277CA(acknowledgements: readonly ClaimStatus277CA[]): string {
  return writeFile(acknowledgements, { ...CLAIM_ACKNOWLEDGEMENT, parts: partsOf277CA });
}

/** Claims of one patient's object that stand together come under one HL. */
function* partsOf277CA({ header, source, receiver, providers, other }: ClaimStatus277CA): Generator<PartEvent> {
  let count = 0;
  const level = (parent: string | undefined, hasChild?: boolean): PartLevel => ({ number: String(++count), parent, hasChild });
  yield { kind: 'part', part: 'header', value: { header, other } };
  const top = level(undefined, true);
  yield { kind: 'part', part: 'source', value: source, level: top };
  const below = level(top.number, providers.length > 0);
  yield { kind: 'part', part: 'receiver', value: receiver, level: below };
  for (const provider of providers) {
    const above = level(below.number, provider.claims.length > 0);
    yield { kind: 'part', part: 'provider', value: provider, level: above };
    for (const value of patientsOf(provider.claims)) yield { kind: 'part', part: 'patient', value, level: level(above.number) };
  }
}

function patientsOf(claims: readonly StatusClaim[]): PatientLevel[] {
  const levels: PatientLevel[] = [];
  let before: StatusPatient | undefined;
  for (const claim of claims) {
    const { patient } = claim;
    if (patient !== before) levels.push({ patient, claims: [] });
    levels.at(-1)?.claims.push(claim satisfies PatientClaim);
    before = patient;
  }
  return levels;
}
