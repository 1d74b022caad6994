import type { EventDefinition } from './define-event.js';
import { SEALED_PATTERN } from './sealed-field.js';

type Node = Readonly<Record<string, unknown>>;

/** A place where an event would tell of a person, and why we think so. */
export interface Exposure {
  type: string;
  pointer: string;
  why: string;
}

// What HIPAA's list of identifiers (45 CFR 164.514(b)(2)) and the words of the trade call such fields, and fields of free text.
const PERSONAL = new RegExp([
  'name', 'birth', 'dob', 'death', 'deceased', 'sex', 'gender', '(?<!t)race', 'ethnic', 'patient', 'person', 'member', 'beneficiary', 'subscriber', 'insured', 'guarantor', 'spouse',
  'ssn', 'tax', 'mrn', 'medicalrecord', 'account', 'license', 'address', 'street', 'line[12]$', 'city', 'county', 'state$', 'postal', 'zip', 'geo', 'phone', 'fax', 'email',
  'url', 'contact', 'photo', 'device', 'diagnos', 'note', 'narrative', 'comment', 'freetext',
].join('|'), 'i');

/** Fields whose names sound like a person's and that tell of none, each with the reason. */
export const NOT_PERSONAL: Readonly<Record<string, string>> = {
  patientId: 'our own id, drawn at random; it leads to the person only through a service that asks for a permission',
  patientAccountId: 'our own id of the account, drawn at random',
  patientResponsibilityCents: 'an amount',
};

/** Every schema inside a schema, with the pointer to it and the name of the field it describes. */
export function* walkSchema(schema: unknown, pointer = '', name = ''): Generator<{ pointer: string; name: string; node: Node }> {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Node;
  yield { pointer, name, node };
  for (const [field, child] of Object.entries((node['properties'] ?? {}) as Node)) yield* walkSchema(child, `${pointer}/${field}`, field);
  if (node['items'] !== undefined) yield* walkSchema(node['items'], `${pointer}/*`, name);
}

/** Where an event tells of a person in the clear, or may: fields marked `x-phi` that are not sealed, and names that sound like it. */
export function exposuresIn({ type, payload }: Pick<EventDefinition, 'type' | 'payload'>): Exposure[] {
  return [...walkSchema(payload)].flatMap(({ pointer, name, node }) => {
    const why = exposure(pointer, name, node);
    return why === undefined ? [] : [{ type, pointer, why }];
  });
}

function exposure(pointer: string, name: string, node: Node): string | undefined {
  const isSealed = node['x-sealed'] === true;
  if (isSealed && (node['type'] !== 'string' || node['pattern'] !== SEALED_PATTERN)) return 'is marked as sealed and takes a value in the clear; declare it with SealedField';
  if (isSealed && pointer.lastIndexOf('/') > 0) return 'is sealed inside another field; sealed fields stand at the top, where readers look for them';
  if (node['x-phi'] === true && !isSealed) return 'holds patient data (x-phi) and is not sealed; declare it with SealedField';
  if (isSealed || !PERSONAL.test(name) || Object.hasOwn(NOT_PERSONAL, name)) return undefined;
  return 'has a name that sounds like patient data; seal it with SealedField, or say in NOT_PERSONAL why it tells of nobody';
}
