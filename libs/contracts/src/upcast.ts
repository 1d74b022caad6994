import { type EventDefinition } from './define-event.js';
import { readData, validateData } from './validate.js';

/** Data of an older version that could not be made into data of the newest: a defect of an upcaster. */
export class UpcastError extends Error {
  override readonly name = 'UpcastError';

  /** Never repeats what was thrown: an upcaster has the data in its hands. */
  constructor(readonly from: string, readonly to: string) {
    super(`${from} could not be read as ${to}`);
  }
}

/** Reads data that was written as this version of an event as data of its newest one. Throws a ContractError or an UpcastError. */
export function upcast(definition: EventDefinition, written: EventDefinition, data: unknown): Record<string, unknown> {
  if (written === definition) {
    readData(definition, data);
    return data;
  }
  const { before } = definition;
  if (!before) throw new RangeError(`${written.type} is no version of ${definition.type}`);
  const old = upcast(before.definition, written, data);
  try {
    const made: unknown = before.upcast(old);
    validateData(definition, made);
    return made;
  } catch {
    throw new UpcastError(before.definition.type, definition.type);
  }
}

/** An event's data in every version in which it is announced, the newest first: services that know it act on it, and drop the copies after it. */
export function announcedVersions(definition: EventDefinition, data: Record<string, unknown>): { definition: EventDefinition; data: Record<string, unknown> }[] {
  validateData(definition, data);
  const { before } = definition;
  return [{ definition, data }, ...(before?.downcast ? announcedVersions(before.definition, before.downcast(data)) : [])];
}
