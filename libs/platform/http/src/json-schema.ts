import { type Finding } from '@claimwright/kernel';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Record<string, unknown>;

/** As many as anybody reads. Each row of a stream can have as many errors as it has bytes, and all rows of a chunk are answered together. */
export const FINDINGS_MAX = 100;

// All errors at once are what a caller wants.
const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictTuples: false, allowUnionTypes: true, strictRequired: false, coerceTypes: false, useDefaults: false, removeAdditional: false });
addFormats.default(ajv, ['date', 'date-time', 'email', 'uri', 'uuid']);
ajv.addKeyword('example').addKeyword('x-sealed').addKeyword('x-phi');

export interface BodyCheck {
  (body: unknown): Finding[];
  /** The schema as it is checked and shown. */
  schema: Json;
}

/** Compiles a TypeBox or plain JSON schema. Objects that do not say otherwise refuse unknown fields. */
export function compileBody(schema: object): BodyCheck {
  const closed = closeObjects(JSON.parse(JSON.stringify(schema))) as Json;
  let validate: ValidateFunction | undefined;
  const check = (body: unknown): Finding[] => {
    validate ??= ajv.compile(closed);
    return validate(body) ? [] : findingsOf(validate.errors ?? []);
  };
  return Object.assign(check, { schema: closed });
}

function closeObjects(node: unknown, merged = false): unknown {
  if (Array.isArray(node)) return node.map((item) => closeObjects(item, merged));
  if (typeof node !== 'object' || node === null) return node;
  const closed: Json = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties' || key === 'patternProperties' || key === '$defs') closed[key] = mapValues(value as Json, (inner) => closeObjects(inner));
    // The parts of an intersection each see the other's fields; closing them would refuse everything.
    else if (key === 'enum' || key === 'const' || key === 'default' || key === 'examples' || key === 'example' || key === 'required') closed[key] = value;
    else closed[key] = closeObjects(value, key === 'allOf');
  }
  if (closed.properties && !merged && !('additionalProperties' in closed) && !('unevaluatedProperties' in closed)) closed.additionalProperties = false;
  if (closed.allOf && !('unevaluatedProperties' in closed)) closed.unevaluatedProperties = false;
  return closed;
}

function mapValues(record: Json, change: (value: unknown) => unknown): Json {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

const CODES: Record<string, string> = {
  required: 'required', additionalProperties: 'unknown_field', unevaluatedProperties: 'unknown_field', type: 'wrong_type',
  pattern: 'wrong_format', format: 'wrong_format', enum: 'not_one_of', const: 'not_one_of',
  minimum: 'out_of_range', maximum: 'out_of_range', exclusiveMinimum: 'out_of_range', exclusiveMaximum: 'out_of_range', multipleOf: 'out_of_range',
  minLength: 'wrong_length', maxLength: 'wrong_length', minItems: 'wrong_count', maxItems: 'wrong_count', minProperties: 'wrong_count', maxProperties: 'wrong_count',
  uniqueItems: 'duplicate', anyOf: 'no_variant_fits', oneOf: 'no_variant_fits',
};

function findingsOf(errors: readonly ErrorObject[]): Finding[] {
  return errors.slice(0, FINDINGS_MAX).map((error) => {
    const code = CODES[error.keyword] ?? 'invalid';
    return { code, severity: 'error', pointer: pointerOf(error), message: messageOf(error, code) };
  });
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, unevaluatedProperty } = params as Record<string, string | undefined>;
  const inner = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return inner === undefined ? instancePath : `${instancePath}/${pointerPart(inner)}`;
}

/** Says the rule and never the value; a list of allowed values is short enough to show or is left to the documentation. */
function messageOf(error: ErrorObject, code: string): string {
  if (code === 'required') return 'is required';
  if (code === 'unknown_field') return 'is not a field here';
  if (error.keyword === 'enum') {
    const { allowedValues } = error.params as { allowedValues: unknown[] };
    return allowedValues.length <= 20 ? `must be one of ${allowedValues.map(String).join(', ')}` : 'must be one of the listed values';
  }
  return error.message ?? 'is not valid';
}

export function pointerPart(name: string): string {
  return name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
