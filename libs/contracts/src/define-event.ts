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
}

export interface EventDeclaration<T extends string, P extends TProperties> extends EventDefinition<T, TObject<P>> {
  readonly key: keyof Static<TObject<P>> & string;
}

/** Declares an event once: its type, topic, key, schema and example. */
export function defineEvent<const T extends string, P extends TProperties>(declaration: EventDeclaration<T, P>): EventDefinition<T, TObject<P>> {
  return Object.freeze(declaration);
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
  data: DataOf<D>;
}
