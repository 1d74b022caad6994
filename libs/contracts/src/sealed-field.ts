import { Type, type TUnsafe } from 'typebox';
import type { Sealed } from '@claimwright/kernel';
import { versionsOf, type EventDefinition } from './define-event.js';

/** The shape of a sealed value's token: 28 bytes of nonce and tag at least, so that a value in the clear is refused. */
export const SEALED_PATTERN = '^v1\\.[0-9A-Za-z]+\\.[0-9A-Za-z_-]{38,}$';

/** A field whose value travels encrypted under the organisation's key; the purpose says what is inside and who needs it. */
export function SealedField<T>(purpose: string): TUnsafe<Sealed<T>> {
  return Type.Unsafe<Sealed<T>>(Type.String({ pattern: SEALED_PATTERN, description: `Sealed: ${purpose}`, 'x-sealed': true, 'x-phi': true }));
}

/** The names of an event's sealed fields. */
export function sealedFields(definition: EventDefinition): string[] {
  return Object.entries(definition.payload.properties)
    .filter(([, schema]) => 'x-sealed' in schema)
    .map(([name]) => name);
}

/**
 * What a sealed field's token is bound to, so that it opens only as this field of this event. A field that an earlier version had
 * keeps the binding of the first one that did: a token passes from version to version without being opened.
 */
export function sealContext<D extends EventDefinition>(definition: D, field: keyof D['payload']['properties'] & string): string {
  const sealing = versionsOf(definition).filter((version) => sealedFields(version).includes(field));
  if (sealing[0] !== definition) throw new Error(`${definition.type} has no sealed field ${field}`);
  return `event:${sealing.at(-1)?.type}:${field}`;
}
