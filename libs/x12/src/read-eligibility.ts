import type {
  Eligibility270,
  Eligibility271,
  EligibilityDependent,
  EligibilityParty,
  EligibilityRejection,
  EligibilitySubscriber,
  EligibilityTrace,
  TransactionHeader,
} from './model.js';
import { BenefitReader } from './read-benefits.js';
import {
  readDate,
  readDtp,
  readIdentifier,
  readNamed,
  readPartySegment,
  readProcedure,
  keepUnreadName,
} from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';
import { readHeader, readSets, type TransactionSet } from './sets.js';

/** Reads eligibility questions (005010X279) one patient at a time. */
export function* read270(bytes: Uint8Array): Generator<Eligibility270> {
  for (const set of readSets(bytes, '270')) {
    for (const patient of new SetReader(set).patients()) yield toQuestion(patient, set);
  }
}

/** Reads eligibility answers (005010X279) one patient at a time. */
export function* read271(bytes: Uint8Array): Generator<Eligibility271> {
  for (const set of readSets(bytes, '271')) {
    for (const { questions: _questions, ...patient } of new SetReader(set).patients()) yield patient;
  }
}

/** A patient's level with all that stands above it; a question and an answer differ only in their 2110. */
interface PatientLevel extends Eligibility271 {
  questions: Segment[];
}

/** One HL. */
interface Level {
  code: string;
  parent?: Level;
  hasChild: boolean;
  party?: EligibilityParty;
  subscriber?: EligibilitySubscriber;
  dependent?: EligibilityDependent;
  traces: EligibilityTrace[];
  rejections: EligibilityRejection[];
  questions: Segment[];
  benefits?: BenefitReader;
}

const LOOPS: Readonly<Record<string, string>> = { '20': 'A', '21': 'B', '22': 'C', '23': 'D' };

class SetReader {
  private header: TransactionHeader | undefined;
  private readonly levels = new Map<string, Level>();
  private level: Level | undefined;

  constructor(private readonly set: TransactionSet) {}

  *patients(): Generator<PatientLevel> {
    for (const segment of this.set.segments) {
      if (segment.id === 'BHT') this.header = readHeader(segment);
      else if (segment.id === 'HL') {
        const before = this.level;
        this.open(segment);
        if (before) yield* this.close(before);
      } else if (this.level) readLevel(this.level, segment);
      else throw segment.fault('unexpected_segment', 'Before the first HL only BHT may stand');
    }
    if (this.level) yield* this.close(this.level);
  }

  private open(hl: Segment): void {
    const code = hl.required(3);
    if (LOOPS[code] === undefined) hl.invalid(3, '20, 21, 22 or 23');
    const parent = this.levels.get(hl.text(2) ?? '');
    if (code !== '20' && (parent === undefined || Number(parent.code) !== Number(code) - 1)) {
      throw hl.fault('invalid_element', 'HL02 does not name the level above', 2);
    }
    if (parent) parent.hasChild = true;
    this.level = { code, parent, hasChild: false, traces: [], rejections: [], questions: [] };
    this.levels.set(hl.required(1), this.level);
  }

  /** A level speaks of a patient if nothing is below it, or if a subscriber with dependents was asked about as well. */
  private *close(level: Level): Generator<PatientLevel> {
    const { header } = this;
    const benefits = level.benefits?.finish() ?? [];
    const says = level.traces.length + benefits.length + level.questions.length + level.rejections.length > 0;
    if (level.hasChild && !(says && level.code === '22')) return;
    const chain: Level[] = [];
    for (let at: Level | undefined = level; at; at = at.parent) chain.unshift(at);
    const [payerLevel, providerLevel, subscriberLevel] = chain;
    if (header === undefined) throw this.set.header.lacks('BHT');
    if (payerLevel?.party === undefined) throw this.set.header.lacks('NM1 (2100A)');
    yield {
      envelope: this.set.envelope,
      header,
      payer: payerLevel.party,
      provider: providerLevel?.party,
      subscriber: subscriberLevel?.subscriber,
      dependent: level.dependent,
      traces: level.traces,
      rejections: chain.flatMap(({ rejections }) => rejections),
      benefits,
      questions: level.questions,
    };
  }
}

function readLevel(level: Level, segment: Segment): void {
  const letter = LOOPS[level.code] ?? '';
  const loop = `2100${letter}`;
  if (segment.id === 'EB') level.benefits ??= new BenefitReader(`2110${letter}`, level.rejections);
  if (level.benefits) return level.benefits.read(segment);
  if (segment.id === 'EQ' || level.questions.length > 0) {
    level.questions.push(segment);
    return;
  }
  switch (segment.id) {
    case 'TRN':
      level.traces.push({ kind: segment.required(1), number: segment.required(2), originator: segment.text(3) ?? '', division: segment.text(4) });
      return;
    case 'AAA':
      level.rejections.push(readRejection(segment, namedLevel(level) ? loop : `2000${letter}`));
      return;
    case 'NM1':
      return openNamed(level, segment, loop);
  }
  if (level.party) return readParty(level.party, segment, loop);
  const person = level.dependent ?? level.subscriber;
  if (person) readPerson(person, segment, loop);
  else throw segment.fault('unexpected_segment', `${segment.id} stands before NM1 (${loop})`);
}

function namedLevel({ party, subscriber, dependent }: Level): boolean {
  return (party ?? subscriber ?? dependent) !== undefined;
}

export function readRejection(aaa: Segment, loop: string): EligibilityRejection {
  return { loop, requestValid: aaa.required(1) === 'Y', aaaCode: aaa.required(3), followUp: aaa.required(4) };
}

function openNamed(level: Level, nm1: Segment, loop: string): void {
  if (namedLevel(level)) throw nm1.fault('unexpected_segment', `${loop} has a second NM1`);
  const named = readNamed(nm1);
  if (level.code === '22') {
    level.subscriber = { ...named, idQualifier: nm1.text(8), memberId: nm1.text(9), references: [], dates: [] };
    keepUnreadName(level.subscriber, nm1, loop);
  } else if (level.code === '23') {
    if (named.kind !== 'person') return nm1.invalid(2, '1 (person)');
    level.dependent = { person: named.person, references: [], dates: [] };
    keepUnread(level.dependent, nm1, loop, [1, 2, 3, 4, 5, 6, 7]);
  } else {
    const id = readIdentifier(nm1) ?? nm1.missing(9);
    level.party = { ...named, entity: nm1.required(1), id, references: [], contacts: [] };
    keepUnreadName(level.party, nm1, loop);
  }
}

function readParty(party: EligibilityParty, segment: Segment, loop: string): void {
  if (segment.id === 'PRV' && segment.text(2) === 'PXC' && party.taxonomy === undefined) {
    party.providerCode = segment.required(1);
    party.taxonomy = segment.required(3);
    keepUnread(party, segment, loop, [1, 2, 3]);
  } else {
    readPartySegment(party, segment, loop);
  }
}

function readPerson(person: EligibilitySubscriber | EligibilityDependent, segment: Segment, loop: string): void {
  switch (segment.id) {
    case 'DMG':
      person.birthDate = segment.date(2);
      person.sex = segment.text(3);
      return keepUnread(person, segment, loop, [1, 2, 3]);
    case 'INS':
      if ('person' in person && !('kind' in person)) {
        person.relationship = segment.text(2);
        return keepUnread(person, segment, loop, [1, 2]);
      }
      return keep(person, segment, loop);
    case 'DTP':
      return readDate(person, person.dates, segment, loop);
    default:
      return readPartySegment(person, segment, loop);
  }
}

function toQuestion({ questions, ...patient }: PatientLevel, set: TransactionSet): Eligibility270 {
  const { envelope, header, payer, provider, subscriber, dependent, traces } = patient;
  if (provider === undefined) throw set.header.lacks('NM1 (2100B)');
  if (subscriber === undefined) throw set.header.lacks('NM1 (2100C)');
  const person = dependent ?? subscriber;
  const question: Eligibility270 = { envelope, header, payer, provider, subscriber, dependent, traces, serviceTypes: [] };
  const loop = dependent ? '2110D' : '2110C';
  const asked = person.dates.findIndex(({ qualifier }) => qualifier === '291');
  if (asked >= 0) {
    const [found] = person.dates.splice(asked, 1);
    if (found) question.serviceDate = { from: found.date, to: found.to };
  }
  for (const segment of questions) {
    if (segment.id === 'EQ') {
      question.serviceTypes.push(...segment.repetitions(1));
      question.procedure ??= readProcedure(segment, 2);
      keepUnread(person, segment, loop, [1, 2]);
    } else if (segment.id === 'DTP' && segment.text(1) === '291' && question.serviceDate === undefined) {
      const date = readDtp(segment);
      if (date) question.serviceDate = { from: date.date, to: date.to };
    } else {
      keep(person, segment, loop);
    }
  }
  return question;
}
