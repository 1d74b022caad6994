import { Type, type TUnsafe } from 'typebox';
import type { Sealed } from '@claimwright/kernel';
import type { EventDefinition } from './define-event.js';

/** A field whose value travels encrypted under the organisation's key; the purpose says what is inside and who needs it. */
export function SealedField<T>(purpose: string): TUnsafe<Sealed<T>> {
  // The shape of a token (28 bytes of nonce and tag at least), so that a value in the clear is refused.
  return Type.Unsafe<Sealed<T>>(Type.String({ pattern: '^v1\\.[0-9A-Za-z]+\\.[0-9A-Za-z_-]{38,}$', description: `Sealed: ${purpose}`, 'x-sealed': true }));
}

/** The names of an event's sealed fields. */
export function sealedFields(definition: EventDefinition): string[] {
  return Object.entries(definition.payload.properties)
    .filter(([, schema]) => 'x-sealed' in schema)
    .map(([name]) => name);
}

/** What a sealed field's token is bound to, so that it opens only as this field of this event. */
export function sealContext<D extends EventDefinition>(definition: D, field: keyof D['payload']['properties'] & string): string {
  if (!sealedFields(definition).includes(field)) throw new Error(`${definition.type} has no sealed field ${field}`);
  return `event:${definition.type}:${field}`;
}
