import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { TSchema } from 'typebox';
import { isCalendarDate } from '@claimwright/kernel';
import type { DataOf, EventDefinition } from './define-event.js';

/** Where a value breaks its schema and by which keyword; never the value. */
export interface Violation {
  pointer: string;
  keyword: string;
}

/** An event that breaks its contract: a defect of the producer, or of whoever wrote into the topic. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(readonly type: string, readonly violations: readonly Violation[]) {
    super(`${type} breaks its contract: ${violations.map(({ pointer, keyword }) => `${pointer || '/'} (${keyword})`).join(', ')}`);
  }
}

const VIOLATIONS_MAX = 50;
const strict = createAjv({});
// Takes out the fields that a schema does not name, at every depth.
const tolerant = createAjv({ removeAdditional: true });

function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ allErrors: true, strict: true, verbose: false, ...options });
  formats.default(ajv, ['date-time']);
  ajv.addFormat('date', isCalendarDate);
  ajv.addVocabulary(['x-sealed', 'x-phi']);
  return ajv;
}

/** A compiled check of one schema: the violations, none for a value of its shape. */
export function compileShape(schema: TSchema): (value: unknown) => Violation[] {
  return compileWith(strict, schema);
}

function compileWith(ajv: Ajv2020, schema: TSchema): (value: unknown) => Violation[] {
  const check = ajv.compile(schema);
  return (value) => (check(value) ? [] : (check.errors ?? []).slice(0, VIOLATIONS_MAX).map(toViolation));
}

function toViolation({ instancePath, keyword, params }: ErrorObject): Violation {
  const field = fieldOf(keyword, params);
  return { pointer: field === undefined ? instancePath : `${instancePath}/${field}`, keyword };
}

/** The field that is missing or unknown; a name that no schema of ours could hold is a value of somebody's and is left out. */
function fieldOf(keyword: string, params: Record<string, unknown>): string | undefined {
  const name = keyword === 'required' ? params['missingProperty'] : keyword === 'additionalProperties' ? params['additionalProperty'] : undefined;
  return typeof name === 'string' && /^[a-z][A-Za-z0-9]{0,39}$/.test(name) ? name : undefined;
}

type Checks = WeakMap<EventDefinition, (value: unknown) => Violation[]>;
const writing: Checks = new WeakMap();
const reading: Checks = new WeakMap();

/** For writers: throws a ContractError unless the data has the event's shape and nothing besides. */
export function validateData<D extends EventDefinition>(definition: D, data: unknown): asserts data is DataOf<D> {
  check(definition, data, writing, strict);
}

/**
 * For readers: takes out of the data, in place, the fields that this version does not know, which a newer writer may have sent, and
 * throws a ContractError unless the rest has the event's shape. Were readers as strict as writers, no field could ever be added
 * while services are upgraded one after the other.
 */
export function readData<D extends EventDefinition>(definition: D, data: unknown): asserts data is DataOf<D> {
  check(definition, data, reading, tolerant);
}

function check(definition: EventDefinition, data: unknown, compiled: Checks, ajv: Ajv2020): void {
  let violationsIn = compiled.get(definition);
  if (!violationsIn) compiled.set(definition, (violationsIn = compileWith(ajv, definition.payload)));
  const violations = violationsIn(data);
  if (violations.length > 0) throw new ContractError(definition.type, violations);
}
