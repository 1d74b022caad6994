import type {
  Benefit,
  BenefitEntity,
  Eligibility270,
  Eligibility271,
  EligibilityDependent,
  EligibilityParty,
  EligibilityRejection,
  EligibilitySubscriber,
  EligibilityTrace,
} from './model.js';
import { X12Error } from './error.js';
import { addAddress, addContacts, addDtp, addName, addReferences, procedureParts, rangeText, writeSets } from './write-parts.js';
import { dateText, decimalText, type InterchangeWriter, LoopWriter, money, refuseOtherLoops } from './writer.js';

const GUIDE = '005010X279';
const PARTY = 'NM1 REF N3 N4 PER AAA PRV DMG INS HI DTP MPI';

/** Writes eligibility questions as one interchange with one group, a set each. */
export function write270(questions: readonly Eligibility270[]): string {
  return writeSets(questions, { functionalCode: 'HS', code: '270', guide: GUIDE, namesGuide: true, write: writeQuestion });
}

/** Writes eligibility answers as one interchange with one group, a set each. */
export function write271(answers: readonly Eligibility271[]): string {
  return writeSets(answers, { functionalCode: 'HB', code: '271', guide: GUIDE, namesGuide: true, write: writeAnswer });
}

/** The parts of a level that 270 and 271 write alike. */
interface LevelContext {
  writer: InterchangeWriter;
  /** A, B, C or D: the last letter of the loop's number. */
  letter: string;
  rejections: readonly EligibilityRejection[];
  traces: readonly EligibilityTrace[];
}

function writeQuestion(writer: InterchangeWriter, question: Eligibility270): void {
  const { payer, provider, subscriber, dependent, traces } = question;
  writer.header('0022', question.header);
  const context = (letter: string): LevelContext => ({ writer, letter, rejections: [], traces: [] });
  const source = writer.level(undefined, '20', true);
  writeParty(context('A'), payer);
  const receiver = writer.level(source, '21', true);
  writeParty(context('B'), provider);
  const holder = writer.level(receiver, '22', dependent !== undefined);
  writeSubscriber({ ...context('C'), traces: dependent ? [] : traces }, subscriber);
  if (dependent) {
    writer.level(holder, '23', false);
    writeDependent({ ...context('D'), traces }, dependent);
  }
  const loopName = dependent ? '2110D' : '2110C';
  const loop = new LoopWriter(writer, loopName, 'EQ AMT III REF DTP');
  const { procedure, serviceTypes, serviceDate } = question;
  const types = serviceTypes.length > 1 ? serviceTypes.map((type) => [type]) : serviceTypes[0];
  if (serviceTypes.length > 0 || procedure) loop.add('EQ', types, procedure && procedureParts(procedure));
  if (serviceDate) loop.add('DTP', '291', ...rangeText(serviceDate, 'DTP', 3));
  loop.end(dependent ?? subscriber);
}

function writeAnswer(writer: InterchangeWriter, answer: Eligibility271): void {
  const { payer, provider, subscriber, dependent, traces, benefits } = answer;
  writer.header('0022', answer.header);
  const context = (letter: string): LevelContext => ({
    writer,
    letter,
    rejections: answer.rejections.filter(({ loop }) => loop.endsWith(letter)),
    traces: [],
  });
  const source = writer.level(undefined, '20', provider !== undefined);
  writeParty(context('A'), payer);
  if (provider === undefined) return;
  const receiver = writer.level(source, '21', subscriber !== undefined);
  writeParty(context('B'), provider);
  if (subscriber === undefined) return;
  const holder = writer.level(receiver, '22', dependent !== undefined);
  writeSubscriber({ ...context('C'), traces: dependent ? [] : traces }, subscriber);
  if (!dependent) return writeBenefits(context('C'), benefits);
  writer.level(holder, '23', false);
  writeDependent({ ...context('D'), traces }, dependent);
  writeBenefits(context('D'), benefits);
}

function addRejections(loop: LoopWriter, rejections: readonly EligibilityRejection[], name: string): void {
  for (const { loop: place, requestValid, aaaCode, followUp } of rejections) {
    if (place === name) loop.add('AAA', requestValid ? 'Y' : 'N', undefined, aaaCode, followUp);
  }
}

function writeParty({ writer, letter, rejections }: LevelContext, party: EligibilityParty): void {
  const name = `2100${letter}`;
  refuseOtherLoops(party, name);
  const level = new LoopWriter(writer, `2000${letter}`, 'AAA');
  addRejections(level, rejections, `2000${letter}`);
  level.end();
  const loop = new LoopWriter(writer, name, PARTY);
  addName(loop, party.entity, party, party.id);
  addReferences(loop, party.references);
  addAddress(loop, party.address);
  addContacts(loop, party.contacts);
  addRejections(loop, rejections, name);
  if (party.taxonomy !== undefined) loop.add('PRV', party.providerCode ?? 'PE', 'PXC', party.taxonomy);
  loop.end(party);
}

function writeTraces(writer: InterchangeWriter, traces: readonly EligibilityTrace[]): void {
  for (const { kind, number, originator, division } of traces) writer.segment('TRN', kind, number, originator, division);
}

function writeSubscriber(context: LevelContext, subscriber: EligibilitySubscriber): void {
  const { writer, letter } = context;
  refuseOtherLoops(subscriber, `2100${letter}`, `2110${letter}`);
  writeTraces(writer, context.traces);
  const loop = new LoopWriter(writer, `2100${letter}`, PARTY);
  addName(loop, 'IL', subscriber, { qualifier: subscriber.idQualifier ?? 'MI', value: subscriber.memberId });
  addPerson(loop, subscriber, context);
  for (const date of subscriber.dates) addDtp(loop, date);
  loop.end(subscriber);
}

function writeDependent(context: LevelContext, dependent: EligibilityDependent): void {
  const { writer, letter } = context;
  refuseOtherLoops(dependent, `2100${letter}`, `2110${letter}`);
  writeTraces(writer, context.traces);
  const loop = new LoopWriter(writer, `2100${letter}`, PARTY);
  addName(loop, '03', { kind: 'person', person: dependent.person });
  addPerson(loop, dependent, context);
  if (dependent.relationship !== undefined) loop.add('INS', 'N', dependent.relationship);
  for (const date of dependent.dates) addDtp(loop, date);
  loop.end(dependent);
}

function addPerson(loop: LoopWriter, person: EligibilitySubscriber | EligibilityDependent, { letter, rejections }: LevelContext): void {
  addReferences(loop, person.references);
  addAddress(loop, person.address);
  addRejections(loop, rejections, `2100${letter}`);
  const { birthDate, sex } = person;
  if (birthDate !== undefined) loop.add('DMG', 'D8', dateText(birthDate, 'DMG', 2), sex);
}

function writeBenefits({ writer, letter, rejections }: LevelContext, benefits: readonly Benefit[]): void {
  const name = `2110${letter}`;
  const below = rejections.filter(({ loop }) => loop === name);
  if (below.length > 0 && benefits.length === 0) {
    throw new X12Error('unwritable_value', `A rejection in ${name} needs a benefit to stand under`, { segment: 'AAA' });
  }
  benefits.forEach((benefit, index) => writeBenefit(writer, benefit, name, index === 0 ? below : []));
}

function writeBenefit(writer: InterchangeWriter, benefit: Benefit, name: string, rejections: readonly EligibilityRejection[]): void {
  refuseOtherLoops(benefit, name);
  const loop = new LoopWriter(writer, name, 'EB HSD REF DTP AAA MSG III');
  const { serviceTypes, quantity, procedure } = benefit;
  loop.add(
    'EB',
    benefit.code,
    benefit.coverageLevel,
    serviceTypes.length > 1 ? serviceTypes.map((type) => [type]) : serviceTypes[0],
    benefit.insuranceType,
    benefit.plan,
    benefit.period,
    money(benefit.amountCents, 'EB', 7),
    decimalText(benefit.percent, 'EB', 8),
    quantity?.qualifier,
    decimalText(quantity?.value, 'EB', 10),
    benefit.authorizationRequired,
    benefit.inNetwork,
    procedure && procedureParts(procedure),
  );
  addReferences(loop, benefit.references);
  for (const date of benefit.dates) addDtp(loop, date);
  addRejections(loop, rejections, name);
  for (const message of benefit.messages) loop.add('MSG', message);
  loop.end(benefit);
  if (benefit.relatedEntities.length === 0) return;
  writer.segment('LS', '2120');
  for (const entity of benefit.relatedEntities) writeEntity(writer, entity, `2120${name.slice(4)}`);
  writer.segment('LE', '2120');
}

function writeEntity(writer: InterchangeWriter, entity: BenefitEntity, name: string): void {
  refuseOtherLoops(entity, name);
  const loop = new LoopWriter(writer, name, 'NM1 N3 N4 PER PRV');
  addName(loop, entity.entity, entity, entity.id);
  addAddress(loop, entity.address);
  addContacts(loop, entity.contacts);
  if (entity.taxonomy !== undefined) loop.add('PRV', entity.providerCode ?? 'PE', 'PXC', entity.taxonomy);
  loop.end(entity);
}
