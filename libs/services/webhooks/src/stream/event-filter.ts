import { ALL_EVENTS } from '@claimwright/contracts';

/** A type of event as it is asked for: with its version, or `claim.*`, `claim.denied.*`, `*` for all that begin so. */
export const EVENT_TYPE_PATTERN = /^(?:\*|[a-z]+\.\*|[a-z]+\.[a-z]+(?:-[a-z]+)*\.(?:\*|v[1-9][0-9]?))$/;

/** Whether a type is among those asked for. */
export function isWanted(type: string, wanted: readonly string[]): boolean {
  return wanted.some((one) => (one.endsWith('*') ? type.startsWith(one.slice(0, -1)) : type === one));
}

/** Those asked for that stand for no event there is. */
export function unknownTypes(wanted: readonly string[]): string[] {
  return wanted.filter((one) => !ALL_EVENTS.some(({ type }) => isWanted(type, [one])));
}

/** The types there are that are asked for. */
export function typesWanted(wanted: readonly string[]): string[] {
  return ALL_EVENTS.map(({ type }) => type).filter((type) => isWanted(type, wanted));
}
