import type { Static, TObject, TProperties } from 'typebox';
import type { EventId, OrgId } from '@claimwright/kernel';

export interface EventDefinition<T extends string = string, S extends TObject = TObject> {
  /** Noun, past-tense verb, version; the header `ce_type`. */
  readonly type: T;
  readonly topic: string;
  /** The field of the payload that keys the record, so that events of one aggregate stay in order. */
  readonly key: string;
  readonly summary: string;
  readonly payload: S;
  readonly example: Static<S>;
  /** The version before this one; its records are read as this one for as long as there may be any. */
  readonly before?: Predecessor;
}

/** How data of one version becomes data of the next: pure, and for every value the older schema allows. */
export interface Predecessor<B extends EventDefinition = EventDefinition, S extends TObject = TObject> {
  readonly definition: B;
  upcast(old: DataOf<B>): Static<S>;
  /** While this is here, each event is announced in the older version too, for services that do not know the newer one yet. */
  downcast?(data: Static<S>): DataOf<B>;
}

export interface EventDeclaration<T extends string, P extends TProperties, B extends EventDefinition> extends EventDefinition<T, TObject<P>> {
  readonly key: keyof Static<TObject<P>> & string;
  readonly before?: Predecessor<B, TObject<P>>;
}

/** Declares an event once: its type, topic, key, schema and example, and for a later version how to read the one before. */
export function defineEvent<const T extends string, P extends TProperties, B extends EventDefinition = EventDefinition>(
  declaration: EventDeclaration<T, P, B>,
): EventDefinition<T, TObject<P>> {
  const older = declaration.before?.definition.type;
  if (older !== undefined && declaration.type !== nextVersion(older)) throw new RangeError(`${declaration.type} does not follow ${older}: the version after it is ${nextVersion(older)}`);
  return Object.freeze(declaration);
}

/** The type of the version after this one. */
export function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

/** All versions of an event that are still read, the newest first. */
export function versionsOf(definition: EventDefinition): EventDefinition[] {
  return [definition, ...(definition.before ? versionsOf(definition.before.definition) : [])];
}

/** The payload of an event as a handler sees it. */
export type DataOf<D extends EventDefinition> = Static<D['payload']>;

/** An event as a handler receives it. */
export interface EventOf<D extends EventDefinition> {
  id: EventId;
  type: D['type'];
  orgId: OrgId;
  key: string;
  occurredAt: Date;
  sequence: number;
  correlationId?: string;
  causationId?: string;
  /** Who had asked for what began it. */
  actor?: string;
  data: DataOf<D>;
}
