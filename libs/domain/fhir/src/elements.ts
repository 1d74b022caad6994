import { type Cents, formatDollars, type Id, parseDollars } from '@claimwright/kernel';
import type { CodeableConcept, Extension, Identifier, Money, Reference } from 'fhir/r4.js';
import { ABSENT_URL, OURS, SYSTEMS } from './systems.js';

// R4 Datatypes: an id is of letters, digits, `-` and `.`; ours have a `_` after their kind.
export const fhirId = (id: Id<string>): string => id.replace('_', '-');

/** Exact: a decimal of two places is the nearest double to itself, and is written as it was. */
export const money = (amount: Cents): Money => ({ value: Number(formatDollars(amount)), currency: 'USD' });

/** Undefined for parts of a cent, other currencies and numbers past the exact range. */
export function centsOf(amount: Money | undefined): Cents | undefined {
  if (amount?.value === undefined || (amount.currency !== undefined && amount.currency !== 'USD')) return undefined;
  return parseDollars(String(amount.value));
}

export const concept = (system: string, code: string, text?: string): CodeableConcept => ({ coding: [{ system, code }], ...(text === undefined ? {} : { text }) });

/** The code that a concept has in one of these systems; in any where the coding names none. */
export function codeIn(concept: CodeableConcept | undefined, ...systems: readonly string[]): string | undefined {
  return concept?.coding?.find(({ system, code }) => code !== undefined && (system === undefined || systems.includes(system)))?.code;
}

export const absent = (reason: 'unknown' | 'not-applicable'): Extension[] => [{ url: ABSENT_URL, valueCode: reason }];

export const toResource = (type: string, id: Id<string>): Reference => ({ reference: `${type}/${fhirId(id)}` });
export const toContained = (id: string): Reference => ({ reference: `#${id}` });

/** Somebody who is no resource here, known by a number. */
export const byIdentifier = (type: string, identifier: Identifier, display?: string): Reference => ({ type, identifier, ...(display === undefined ? {} : { display }) });
export const payerReference = (payerId: string, name?: string): Reference => byIdentifier('Organization', { type: concept(SYSTEMS.carinIdentifierType, 'payerid'), system: OURS.payer, value: payerId }, name);

/** The fields that have a value: optional elements are left out, never null. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))) as never;
}
