// Values for what a schema of our OpenAPI describes: mostly ones that fit, and at times ones that do not.
import fc from 'fast-check';

const EDGES = ['', ' ', '\0', '\u{1f9ea}', "'; drop table claim; --", '../../etc/passwd', '%00', '\ud800', 'null', '-1', '1e309', '0000-00-00', '9999-99-99', '*', 'a'.repeat(300), '{}', '[]', '<b>', '\u202e'];

/** Anything that JSON can say. */
export const junk = fc.oneof(fc.constantFrom(...EDGES), fc.jsonValue({ maxDepth: 2 }), fc.string({ maxLength: 40 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, true, 0, -1, 2 ** 53, 1e308, [], {}));

/** A value for a schema; `ids` are ids of things that are there, by their prefix. */
export function valueOf(schema, context) {
  const node = context.resolve(schema);
  const good = fitting(node, context);
  return fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: junk });
}

function fitting(node, context) {
  if (node.const !== undefined) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  const variants = node.anyOf ?? node.oneOf;
  if (variants) return fc.oneof(...variants.map((one) => valueOf(one, context)));
  if (node.allOf) return fc.tuple(...node.allOf.map((one) => fitting(context.resolve(one), context))).map((parts) => Object.assign({}, ...parts));
  switch (Array.isArray(node.type) ? node.type[0] : node.type) {
    case 'object': return objectOf(node, context);
    case 'array': return fc.array(valueOf(node.items ?? {}, context), { minLength: node.minItems ?? 0, maxLength: Math.min(node.maxItems ?? 3, (node.minItems ?? 0) + 3) });
    case 'integer': return integerOf(node);
    case 'number': return fc.double({ min: node.minimum ?? -1e6, max: node.maximum ?? 1e6, noNaN: true });
    case 'boolean': return fc.boolean();
    case 'string': return textOf(node, context);
    default: return junk;
  }
}

function integerOf({ minimum = -1_000_000, maximum = 1_000_000 }) {
  const middle = fc.integer({ min: Math.max(minimum, -1_000_000), max: Math.min(maximum, 1_000_000) });
  return fc.oneof({ weight: 5, arbitrary: middle }, { weight: 1, arbitrary: fc.constantFrom(minimum, maximum, 0) });
}

function objectOf({ properties = {}, required = [] }, context) {
  const keys = Object.keys(properties);
  const model = Object.fromEntries(keys.map((key) => [key, valueOf(properties[key], context)]));
  return fc.tuple(fc.record(model, { requiredKeys: keys.filter((key) => required.includes(key)) }), fc.nat({ max: 40 })).map(([value, odd]) => {
    if (odd === 0) return { ...value, surplus: 1 };
    if (odd === 1 && keys.length > 0) return Object.fromEntries(Object.entries(value).slice(1));
    return value;
  });
}

const PREFIX = /^\^([a-z]{3})_\[0-9a-f\]\{32\}\$$/;

function textOf({ pattern, format, minLength = 0, maxLength = 60 }, context) {
  const [, prefix] = PREFIX.exec(pattern ?? '') ?? [];
  if (prefix) return fc.oneof({ weight: 4, arbitrary: known(context.ids.get(prefix), prefix) }, { weight: 1, arbitrary: madeUp(prefix) });
  if (format === 'date') return fc.oneof(fc.date({ min: new Date('1890-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)), fc.constantFrom('0001-01-01', '9999-12-31', '2024-02-29'));
  if (format === 'date-time') return fc.date({ noInvalidDate: true }).map((moment) => moment.toISOString());
  if (pattern !== undefined) return matching(pattern);
  return fc.string({ minLength, maxLength: Math.min(maxLength, 60), unit: 'grapheme' });
}

function matching(pattern) {
  // fast-check makes no text for a look-around; such patterns only forbid a beginning.
  const plain = pattern.replaceAll(/\(\?[!=][^)]*\)/g, '');
  return plain === '^' || plain === '' ? fc.string({ maxLength: 20 }) : fc.stringMatching(new RegExp(plain)).map((text) => text.slice(0, 300));
}

const known = (ids, prefix) => (ids?.length ? fc.constantFrom(...ids) : madeUp(prefix));
const madeUp = (prefix) => fc.stringMatching(/^[0-9a-f]{32}$/).map((hex) => `${prefix}_${hex}`);
