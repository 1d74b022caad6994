import { exampleHeaders } from '../cloud-event.js';
import { nextVersion, versionsOf, type EventDefinition } from '../define-event.js';
import { sealContext, sealedFields } from '../sealed-field.js';
import { compareSchemas, type Side } from './compare-schemas.js';

/** What others rely on of an event, as one release had it. */
export interface Contract {
  type: string;
  topic: string;
  key: string;
  /** Each sealed field, and what its tokens are bound to. */
  sealed: Readonly<Record<string, string>>;
  payload: Readonly<Record<string, unknown>>;
}

/** A contract that went out; releases of an event are counted from 1. */
export interface Release {
  release: number;
  contract: Contract;
}

/** A record as a release wrote it; every later one must be able to read it. */
export interface GoldenRecord {
  topic: string;
  key: string;
  headers: Readonly<Record<string, string>>;
  data: unknown;
}

/** The contract of an event as it stands today. */
export function contractOf(definition: EventDefinition): Contract {
  const { type, topic, key, payload } = definition;
  const sealed = Object.fromEntries(sealedFields(definition).map((field) => [field, sealContext(definition, field)]));
  // As JSON, which is what is kept: schemas carry marks of their library that are no part of them.
  return JSON.parse(JSON.stringify({ type, topic, key, sealed, payload })) as Contract;
}

/** The event's example as a record on its topic. */
export function goldenRecord({ type, topic, key, example }: EventDefinition): GoldenRecord {
  const data: Readonly<Record<string, unknown>> = { ...example };
  const subject = String(data[key]);
  return { topic, key: subject, headers: exampleHeaders(type, topic, subject), data };
}

/** Every event in every version that is read. */
export function everyVersion(events: readonly EventDefinition[]): EventDefinition[] {
  return [...new Map(events.flatMap(versionsOf).map((definition) => [definition.type, definition])).values()];
}

/** Everything in which today's events break with what was released, each as a message that says how to go on; none when all is well. */
export function breaches(events: readonly EventDefinition[], releases: readonly Release[]): string[] {
  const today = new Map(everyVersion(events).map((definition) => [definition.type, contractOf(definition)]));
  return releases.flatMap((release) => {
    const contract = today.get(release.contract.type);
    return contract ? compare(release, contract) : [`${release.contract.type}: was released and is not declared any more. Its records stay readable: let ${nextVersion(release.contract.type)} name it in \`before\`.`];
  });
}

function compare({ release, contract: before }: Release, today: Contract): string[] {
  const tell = (pointer: string, what: string, harm: string) => (
    `${today.type} ${pointer || '/'}: ${what}, compared with release ${release}. ${harm} Instead, leave ${today.type} as it was and declare ${nextVersion(today.type)} beside it, with ${today.type} in \`before\`.`
  );
  const contexts = Object.keys(before.sealed).filter((field) => field in today.sealed && before.sealed[field] !== today.sealed[field]);
  return [
    ...(before.topic === today.topic ? [] : [tell('', `the topic was ${before.topic} and is ${today.topic}`, 'Services that are not upgraded yet listen where nothing comes any more, and two topics have no common order.')]),
    ...(before.key === today.key ? [] : [tell('', `the key was ${before.key} and is ${today.key}`, 'Events of one aggregate lose their order.')]),
    ...contexts.map((field) => tell(`/${field}`, `the seal was bound to ${before.sealed[field]} and is to ${today.sealed[field]}`, 'Values sealed before cannot be opened.')),
    ...compareSchemas(before.payload, today.payload).map(({ pointer, what, refusedBy }) => tell(pointer, what, refusedBy.map((side) => harmOf(side, release)).join(' '))),
  ];
}

function harmOf(side: Side, release: number): string {
  return side === 'today' ? `Services of today refuse records that release ${release} wrote.` : `Services of release ${release} refuse records that are written today.`;
}

/** Whether two contracts are the same for a machine; texts for people may differ. */
export function isSameContract(one: Contract, other: Contract): boolean {
  const bare = (contract: Contract) => JSON.stringify(contract, (name, value: unknown) => (['title', 'description'].includes(name) && typeof value === 'string' ? undefined : value));
  return bare(one) === bare(other);
}
