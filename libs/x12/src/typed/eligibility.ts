import { X12Error } from '../error.js';
import type {
  Benefit,
  Eligibility270,
  Eligibility271,
  EligibilityDependent,
  EligibilityInquiry,
  EligibilityParty,
  EligibilityRejection,
  EligibilitySubscriber,
  EligibilityTrace,
  Envelope,
  QualifiedDate,
  TransactionHeader,
} from '../model.js';
import { lacksInSet } from './element-values.js';
import type { PartEvent, PartLevel } from './events.js';
import { withIdQualifier } from './member-id.js';
import { type AnsweredDependent, type AnsweredSubscriber, ELIGIBILITY_ANSWER, type StatedBenefit } from './tables/eligibility-answer.js';
import type { EligibilityFront, PayerLevel, ProviderLevel } from './tables/eligibility-parties.js';
import { type AskedDependent, type AskedSubscriber, ELIGIBILITY_QUESTION } from './tables/eligibility-question.js';
import { readWhole, type WholeSet } from './whole-file.js';
import { writeFile } from './write-file.js';

/**
 * Reads eligibility questions (005010X279) one patient at a time. The envelope of the whole file is checked first. Throws `X12Error`
 * where it or a question cannot be read.
 */
export function* read270(bytes: Uint8Array): Generator<Eligibility270> {
  for (const set of readWhole(bytes, ['270'])) for (const patient of patientsOf(set)) yield toQuestion(patient, set.envelope);
}

/** Reads eligibility answers (005010X279) one patient at a time; an answer that fails above the patient is one as well. */
export function* read271(bytes: Uint8Array): Generator<Eligibility271> {
  for (const set of readWhole(bytes, ['271'])) for (const patient of patientsOf(set)) yield toAnswer(patient, set.envelope);
}

/** Everything that the level of a patient, or the lowest level there is, may hold. */
interface Level {
  header: TransactionHeader;
  part: string;
  above: Level | undefined;
  hasChild: boolean;
  payer?: EligibilityParty;
  provider?: EligibilityParty;
  subscriber?: EligibilitySubscriber;
  dependent?: EligibilityDependent;
  traces?: EligibilityTrace[];
  rejections: EligibilityRejection[];
  inquiries?: EligibilityInquiry[];
  benefits?: StatedBenefit[];
}

/** A level speaks of a patient if nothing is below it, or if a subscriber with dependents was asked about as well. */
function speaks({ hasChild, part, traces = [], inquiries = [], benefits = [], rejections }: Level): boolean {
  return !hasChild || (part === 'subscriber' && traces.length + inquiries.length + benefits.length + rejections.length > 0);
}

function* patientsOf({ parts, envelope }: WholeSet): Generator<Level> {
  const levels = new Map<string, Level>();
  let header: TransactionHeader | undefined;
  let before: Level | undefined;
  for (const { part, value, level } of parts) {
    if (part === 'header') {
      ({ header } = value as EligibilityFront);
      continue;
    }
    const above = levels.get(level?.parent ?? '');
    if (above) above.hasChild = true;
    if (before && speaks(before)) yield before;
    before = { ...(value as PayerLevel | ProviderLevel | AskedSubscriber | AnsweredDependent), header: header as TransactionHeader, part, above, hasChild: false };
    levels.set(level?.number ?? '', before);
  }
  if (before === undefined) throw lacksInSet('NM1 (2100A)', envelope);
  if (speaks(before)) yield before;
}

function chainOf(level: Level): Level[] {
  const chain: Level[] = [];
  for (let at: Level | undefined = level; at; at = at.above) chain.unshift(at);
  return chain;
}

function toAnswer(level: Level, envelope: Envelope): Eligibility271 {
  const chain = chainOf(level);
  const [payerLevel, providerLevel, subscriberLevel] = chain;
  if (payerLevel?.payer === undefined) throw lacksInSet('NM1 (2100A)', envelope);
  const stated = level.benefits ?? [];
  const below = stated.flatMap(({ rejections = [] }, index) => rejections.map((rejection) => (index === 0 ? rejection : { ...rejection, benefit: index })));
  return {
    envelope,
    header: level.header,
    payer: payerLevel.payer,
    provider: providerLevel?.provider,
    subscriber: subscriberLevel?.subscriber,
    dependent: level.dependent,
    traces: level.traces ?? [],
    rejections: [...chain.flatMap(({ rejections }) => rejections), ...below],
    benefits: stated.map(({ rejections: _rejections, ...benefit }): Benefit => benefit),
  };
}

/** Some askers put the day of service at the name of the patient and not at what is asked. */
function toQuestion(level: Level, envelope: Envelope): Eligibility270 {
  const [payerLevel, providerLevel, subscriberLevel] = chainOf(level);
  const { dependent } = level;
  if (payerLevel?.payer === undefined) throw lacksInSet('NM1 (2100A)', envelope);
  if (providerLevel?.provider === undefined) throw lacksInSet('NM1 (2100B)', envelope);
  if (subscriberLevel?.subscriber === undefined) throw lacksInSet('NM1 (2100C)', envelope);
  const { payer } = payerLevel;
  const { provider } = providerLevel;
  const { subscriber } = subscriberLevel;
  const [first = { serviceTypes: [] }, ...further] = level.inquiries ?? [];
  const asked = first.serviceDate === undefined ? (dependent ?? subscriber).dates.find(({ qualifier }) => qualifier === '291') : undefined;
  return {
    envelope,
    header: level.header,
    payer,
    provider,
    subscriber: asked && !dependent ? { ...subscriber, dates: without(subscriber.dates, asked) } : subscriber,
    dependent: asked && dependent ? { ...dependent, dates: without(dependent.dates, asked) } : dependent,
    traces: level.traces ?? [],
    ...first,
    ...(asked ? { serviceDate: { from: asked.date, to: asked.to } } : {}),
    ...(further.length > 0 ? { furtherInquiries: further } : {}),
  };
}

function without(dates: readonly QualifiedDate[], one: QualifiedDate): QualifiedDate[] {
  return dates.filter((date) => date !== one);
}

/** Writes eligibility questions as one interchange with one group, a set each. */
export function write270(questions: readonly Eligibility270[]): string {
  return writeFile(questions, { ...ELIGIBILITY_QUESTION, parts: partsOf270 });
}

/** Writes eligibility answers as one interchange with one group, a set each. */
export function write271(answers: readonly Eligibility271[]): string {
  return writeFile(answers, { ...ELIGIBILITY_ANSWER, parts: partsOf271 });
}

const at = (number: number, hasChild: boolean): PartLevel => ({ number: String(number), ...(number > 1 ? { parent: String(number - 1) } : {}), hasChild });

function* partsOf270(question: Eligibility270): Generator<PartEvent> {
  const { header, payer, provider, subscriber, dependent, traces, furtherInquiries = [] } = question;
  const { serviceTypes, procedure, coverageLevel, diagnosisPointers, amounts, facility, references, serviceDate, other } = question;
  const first: EligibilityInquiry = { serviceTypes, procedure, coverageLevel, diagnosisPointers, amounts, facility, references, serviceDate, other };
  const inquiries = [first, ...furtherInquiries].filter(asksSomething);
  yield { kind: 'part', part: 'header', value: { header } };
  yield { kind: 'part', part: 'payer', value: { payer: playing(payer), rejections: [] } satisfies PayerLevel, level: at(1, true) };
  yield { kind: 'part', part: 'provider', value: { provider: playing(provider), rejections: [] } satisfies ProviderLevel, level: at(2, true) };
  const own = { subscriber: withIdQualifier(subscriber), traces: dependent ? [] : traces, rejections: [], inquiries: dependent ? [] : inquiries };
  yield { kind: 'part', part: 'subscriber', value: own satisfies AskedSubscriber, level: at(3, dependent !== undefined) };
  if (dependent) yield { kind: 'part', part: 'dependent', value: { dependent, traces, rejections: [], inquiries } satisfies AskedDependent, level: at(4, false) };
}

function asksSomething(inquiry: EligibilityInquiry): boolean {
  return Object.values(inquiry).some((value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== undefined));
}

function* partsOf271(answer: Eligibility271): Generator<PartEvent> {
  const { header, payer, provider, subscriber, dependent, traces } = answer;
  refuseUnplaced(answer);
  const rejectionsAt = (letter: string): EligibilityRejection[] => answer.rejections.filter(({ loop }) => loop.endsWith(letter) && !loop.startsWith('2110'));
  yield { kind: 'part', part: 'header', value: { header } };
  yield { kind: 'part', part: 'payer', value: { payer: playing(payer), rejections: rejectionsAt('A') } satisfies PayerLevel, level: at(1, provider !== undefined) };
  if (provider === undefined) return;
  const asker: ProviderLevel = { provider: playing(provider), rejections: rejectionsAt('B') };
  yield { kind: 'part', part: 'provider', value: asker, level: at(2, subscriber !== undefined) };
  if (subscriber === undefined) return;
  const benefits = statedBy(answer, dependent ? '2110D' : '2110C');
  const own = { subscriber: withIdQualifier(subscriber), traces: dependent ? [] : traces, rejections: rejectionsAt('C'), benefits: dependent ? [] : benefits };
  yield { kind: 'part', part: 'subscriber', value: own satisfies AnsweredSubscriber, level: at(3, dependent !== undefined) };
  if (dependent) yield { kind: 'part', part: 'dependent', value: { dependent, traces, rejections: rejectionsAt('D'), benefits } satisfies AnsweredDependent, level: at(4, false) };
}

/** Refuses what would stand at a level that the answer does not have, rather than lose it. */
function refuseUnplaced({ provider, subscriber, dependent, traces, benefits, rejections }: Eligibility271): void {
  const levels = ['A', ...(provider ? ['B'] : []), ...(provider && subscriber ? ['C'] : []), ...(provider && subscriber && dependent ? ['D'] : [])];
  const lowest = levels.at(-1) ?? 'A';
  const isPlaced = (loop: string): boolean => (loop.startsWith('2110') ? loop === `2110${lowest}` : ['2000', '2100'].includes(loop.slice(0, 4)) && levels.includes(loop.slice(4)));
  const needed = dependent ? 'D' : subscriber || traces.length + benefits.length > 0 ? 'C' : 'A';
  if (needed > lowest) throw new X12Error('unwritable_value', `There is no level above loop 2000${needed} to stand under`, { segment: 'HL' });
  const lost = rejections.find(({ loop }) => !isPlaced(loop));
  if (lost) throw new X12Error('unwritable_value', `A rejection in ${lost.loop} has no place in this answer`, { segment: 'AAA' });
}

/** The benefits with the rejections that stand under them. */
function statedBy({ benefits, rejections }: Eligibility271, loop: string): StatedBenefit[] {
  const stated = benefits.map((benefit): StatedBenefit => ({ ...benefit, relatedEntities: benefit.relatedEntities.map(playing) }));
  for (const rejection of rejections) {
    if (rejection.loop !== loop) continue;
    const under = stated[rejection.benefit ?? 0];
    if (under === undefined) throw new X12Error('unwritable_value', `A rejection in ${loop} needs a benefit to stand under`, { segment: 'AAA' });
    (under.rejections ??= []).push(rejection);
  }
  return stated;
}

/** PRV01 says that he performs where nothing else is said. */
function playing<T extends { taxonomy?: string; providerCode?: string }>(party: T): T {
  return party.taxonomy !== undefined && party.providerCode === undefined ? { ...party, providerCode: 'PE' } : party;
}
