// Requests for one operation of our OpenAPI, from what it says it takes.
import fc from 'fast-check';
import { junk, valueOf } from './values.mjs';

const HEADER_TEXT = fc.stringMatching(/^[\x21-\x7e]{1,40}$/);

/** @returns an arbitrary of `{ path, method, headers, body? }` */
export function requestsOf({ path, method, operation }, context) {
  const parameters = (operation.parameters ?? []).map(context.resolve);
  const inPath = parameters.filter((one) => one.in === 'path');
  const query = parameters.filter((one) => one.in === 'query');
  return fc.record({
    inPath: fc.tuple(...inPath.map(({ schema }) => valueOf(schema, context))),
    query: fc.tuple(...query.map((one) => queryOf(one, context))),
    surplus: fc.oneof({ weight: 20, arbitrary: fc.constant('') }, { weight: 1, arbitrary: fc.tuple(fc.string({ minLength: 1, maxLength: 10 }), junk).map(([name, value]) => `${text(name)}=${text(value)}`) }),
    headers: headersOf(parameters.filter((one) => one.in === 'header'), operation),
    body: bodyOf(operation.requestBody, context),
  }).map(({ inPath: values, query: parts, surplus, headers, body }) => {
    const at = inPath.reduce((one, { name }, i) => one.replace(`{${name}}`, text(values[i]) || '-'), path);
    const search = [...parts, surplus].filter(Boolean).join('&');
    return { method: method.toUpperCase(), path: search ? `${at}?${search}` : at, headers: { ...headers, ...body.headers }, ...(body.content !== undefined && { body: body.content }) };
  });
}

/** As it stands in an address; half of a surrogate pair cannot. */
const text = (value) => encodeURIComponent((typeof value === 'string' ? value : JSON.stringify(value) ?? '').toWellFormed());

function queryOf({ name, schema, style }, context) {
  const one = valueOf(schema, context);
  const written = one.map((values) => (style === 'form' && Array.isArray(values) ? values : [values]).map((value) => `${name}=${text(value)}`).join('&'));
  return fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: 1, arbitrary: written });
}

function headersOf(parameters, operation) {
  const answers = Object.values(operation.responses).flatMap(({ content }) => Object.keys(content ?? {}));
  const accept = fc.oneof({ weight: 8, arbitrary: fc.constant('*/*') }, { weight: 2, arbitrary: fc.constantFrom(...answers, 'application/json') }, { weight: 1, arbitrary: fc.oneof(fc.constant('text/html'), HEADER_TEXT) });
  const model = { accept };
  for (const { name, schema } of parameters) {
    if (schema?.enum) model[name.toLowerCase()] = fc.constantFrom(...schema.enum);
    if (name === 'Idempotency-Key') model[name.toLowerCase()] = HEADER_TEXT;
    if (name === 'If-Match') model[name.toLowerCase()] = fc.oneof(fc.integer({ min: 0, max: 4 }).map((version) => `"v${version}"`), fc.constant('*'), HEADER_TEXT);
  }
  model['if-none-match'] = fc.oneof({ weight: 1, arbitrary: fc.constant('*') }, { weight: 6, arbitrary: HEADER_TEXT });
  return fc.record(model, { requiredKeys: ['accept'] });
}

function bodyOf(requestBody, context) {
  if (!requestBody) return fc.oneof({ weight: 9, arbitrary: fc.constant({ headers: {} }) }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((content) => ({ headers: { 'content-type': 'application/json' }, content })) });
  const kinds = Object.entries(requestBody.content).map(([type, media]) => contentOf(type, media, context).map((content) => ({ headers: { 'content-type': type }, content })));
  const odd = fc.record({ headers: fc.record({ 'content-type': fc.constantFrom('text/plain', 'application/json', 'application/json; charset=latin1', 'application/x-ndjson', 'application/edi-x12', 'multipart/form-data') }), content: fc.string({ maxLength: 80 }) });
  return fc.oneof({ weight: 8, arbitrary: fc.oneof(...kinds) }, { weight: 1, arbitrary: odd }, { weight: 1, arbitrary: fc.constant({ headers: {} }) });
}

function contentOf(type, media, context) {
  if (type === 'application/json') {
    const fromSchema = valueOf(media.schema, context).map((value) => JSON.stringify(value) ?? '');
    return media.example === undefined ? fromSchema : fc.oneof({ weight: 3, arbitrary: fromSchema }, { weight: 2, arbitrary: spoilt(media.example).map((value) => JSON.stringify(value)) }, { weight: 1, arbitrary: cut(JSON.stringify(media.example)) });
  }
  const samples = type === 'application/edi-x12' ? context.edi : [media.example];
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...samples).chain(cut) }, { weight: 1, arbitrary: fc.string({ maxLength: 200 }) });
}

/** An example with one of its parts taken out or put wrong. */
function spoilt(example) {
  const places = [...placesIn(example, [])];
  return fc.tuple(fc.constantFrom(...places), junk, fc.boolean()).map(([place, value, remove]) => {
    const copy = structuredClone(example);
    const last = place.at(-1);
    const holder = place.slice(0, -1).reduce((at, key) => at[key], copy);
    if (remove) delete holder[last];
    else holder[last] = value;
    return copy;
  });
}

function* placesIn(node, above) {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    yield [...above, key];
    yield* placesIn(value, [...above, key]);
  }
}

/** A text with a stretch of it cut out or put over by another. */
function cut(whole) {
  return fc.tuple(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 10 }), fc.nat(3)).map(([at, length, other, kind]) => (kind === 0 ? whole : whole.slice(0, at) + (kind === 1 ? '' : other) + whole.slice(at + length)));
}
