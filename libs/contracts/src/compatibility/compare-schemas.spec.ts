import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { compareSchemas, type Change, type Side } from './compare-schemas.js';

type Schema = Readonly<Record<string, unknown>>;

const object = (properties: Record<string, Schema>, required: string[] = [], more: Schema = {}): Schema => ({ type: 'object', properties, required, additionalProperties: false, ...more });
const text: Schema = { type: 'string', maxLength: 9 };
const both: readonly Side[] = ['today', 'before'];
const field = (before: Schema, today: Schema): [Schema, Schema] => [object({ a: before }), object({ a: today })];

describe('compareSchemas', () => {
  it.each<[string, Schema, Schema]>([
    ['nothing', object({ a: text }), object({ a: text })],
    ['an optional field that is new', object({ a: text }), object({ a: text, b: text })],
    ['an optional field that is gone', object({ a: text, b: text }), object({ a: text })],
    ['an optional field in the items of a list', object({ a: { type: 'array', items: object({}) } }), object({ a: { type: 'array', items: object({ b: text }) } })],
    ['texts for people', object({ a: { ...text, description: 'old', title: 'A', examples: ['x'] } }), object({ a: { ...text, description: 'new', default: 'x' } })],
    ['the order of fields and of values', object({ a: { enum: ['x', 'y'] }, b: text }, ['a', 'b']), object({ b: text, a: { enum: ['y', 'x'] } }, ['b', 'a'])],
    ['the order of keywords', object({ a: { type: 'string', const: { x: 1, y: 2 } } }), object({ a: { const: { y: 2, x: 1 }, type: 'string' } })],
  ])('lets pass: %s', (_, before, today) => {
    expect(compareSchemas(before, today)).toEqual([]);
  });

  it.each(([
    ['a required field that is new', [object({}), object({ a: text }, ['a'])], '/a', 'is a new field and required', ['today']],
    ['a required field that is gone', [object({ a: text }, ['a']), object({})], '/a', 'is gone and was required', ['before']],
    ['an optional field that becomes required', [object({ a: text }), object({ a: text }, ['a'])], '/a', 'was optional and is required', ['today']],
    ['a required field that becomes optional', [object({ a: text }, ['a']), object({ a: text })], '/a', 'was required and is optional', ['before']],
    ['a value less', field({ enum: ['x', 'y'] }, { enum: ['x'] }), '/a', 'no longer takes "y"', ['today']],
    ['a value more', field({ enum: ['x'] }, { enum: ['x', 'y'] }), '/a', 'now takes "y"', ['before']],
    ['any value where there were a few', field({ enum: ['x'] }, {}), '/a', 'enum ["x"] is gone', ['before']],
    ['a wider type', field({ type: 'integer' }, { type: 'number' }), '/a', 'type was "integer" and is "number"', ['before']],
    ['a narrower type', field({ type: 'number' }, { type: 'integer' }), '/a', 'type was "number" and is "integer"', ['today']],
    ['another type', field({ type: 'string' }, { type: 'integer' }), '/a', 'type was "string" and is "integer"', both],
    ['a nullable type', field({ type: 'string' }, { type: ['string', 'null'] }), '/a', 'type was "string" and is ["string","null"]', both],
    ['a lower maximum', field({ maximum: 9 }, { maximum: 8 }), '/a', 'maximum was 9 and is 8', ['today']],
    ['a higher maximum', field({ maximum: 9 }, { maximum: 10 }), '/a', 'maximum was 9 and is 10', ['before']],
    ['a higher minimum', field({ minimum: 0 }, { minimum: 1 }), '/a', 'minimum was 0 and is 1', ['today']],
    ['a lower minimum', field({ minLength: 2 }, { minLength: 1 }), '/a', 'minLength was 2 and is 1', ['before']],
    ['longer text', field(text, { ...text, maxLength: 10 }), '/a', 'maxLength was 9 and is 10', ['before']],
    ['a new bound', field({ type: 'string' }, text), '/a', 'maxLength 9 is new', ['today']],
    ['a bound that is gone', field(text, { type: 'string' }), '/a', 'maxLength 9 is gone', ['before']],
    ['a longer list', field({ type: 'array', maxItems: 1 }, { type: 'array', maxItems: 2 }), '/a', 'maxItems was 1 and is 2', ['before']],
    ['another pattern', field({ pattern: '^a' }, { pattern: '^b' }), '/a', 'pattern was "^a" and is "^b"', both],
    ['another format', field({ format: 'date' }, { format: 'date-time' }), '/a', 'format was "date" and is "date-time"', both],
    ['a new format', field({ type: 'string' }, { type: 'string', format: 'date' }), '/a', 'format "date" is new', ['today']],
    ['another constant', field({ const: 1 }, { const: 2 }), '/a', 'const was 1 and is 2', both],
    ['an object that opens', [object({}), object({}, [], { additionalProperties: true })], '', 'additionalProperties was false and is true', both],
    ['an object that closes', [{ type: 'object' }, { type: 'object', additionalProperties: false }], '', 'additionalProperties was true and is false', both],
    ['other items', field({ type: 'array', items: { type: 'string' } }, { type: 'array', items: { type: 'integer' } }), '/a/*', 'type was "string" and is "integer"', both],
    ['items of any kind', field({ type: 'array', items: text }, { type: 'array' }), '/a', 'items {"maxLength":9,"type":"string"} is gone', ['before']],
    ['a seal', field(text, { ...text, 'x-sealed': true }), '/a', 'x-sealed true is new', ['today']],
    ['a keyword it does not know', field({ anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'integer' }] }), '/a', 'anyOf was [{"type":"string"}] and is [{"type":"integer"}]', both],
  ] satisfies [string, [Schema, Schema], string, string, readonly Side[]][]).map(([name, schemas, pointer, what, refusedBy]): [string, [Schema, Schema], Change] => [name, schemas, { pointer, what, refusedBy }]))('tells of %s', (_, [before, today], change) => {
    expect(compareSchemas(before, today)).toEqual([change]);
  });

  it('finds a change however deep it lies', () => {
    const deep = (schema: Schema) => object({ lines: { type: 'array', items: object({ drug: object({ unit: schema }) }) } });
    expect(compareSchemas(deep({ enum: ['ML'] }), deep({ enum: ['GR'] })).map(({ pointer, what }) => `${pointer} ${what}`)).toEqual(['/lines/*/drug/unit no longer takes "ML"', '/lines/*/drug/unit now takes "GR"']);
  });

  it('says the truth about who refuses what, by the schemas themselves', () => {
    const values = ['x', 'y', '', 'a long text', 0, 1, 2, 1.5, null];
    const schemas: Schema[] = [text, { type: 'string', maxLength: 3 }, { type: 'string' }, { enum: ['x'] }, { enum: ['x', 'y'] }, { type: 'integer' }, { type: 'number' }, { type: 'integer', minimum: 1 }, { type: 'integer', maximum: 1 }];
    const ajv = new Ajv2020();
    const takes = (schema: Schema) => { const check = ajv.compile(object({ a: schema })); return (a: unknown) => check({ a }); };
    for (const before of schemas) {
      for (const today of schemas) {
        const told = new Set(compareSchemas(...field(before, today)).flatMap(({ refusedBy }) => refusedBy));
        const [was, is] = [takes(before), takes(today)];
        if (values.some((value) => was(value) && !is(value))) expect([before, today, told.has('today')]).toEqual([before, today, true]);
        if (values.some((value) => is(value) && !was(value))) expect([before, today, told.has('before')]).toEqual([before, today, true]);
      }
    }
  });
});
