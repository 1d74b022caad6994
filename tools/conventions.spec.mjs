// Every route of every service against every convention of the API, from the description that its own declarations make.
import { beforeAll, describe, expect, it } from '@jest/globals';
import spectral from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';
import { renderOpenApi } from './openapi.mjs';

const { Spectral } = spectral;

/** Answers that are short by their nature: counts, and one claim's own story. */
const SHORT = new Set(['GET /v1/claims/{claimId}/timeline', 'GET /v1/events/types']);

/** It never ends: its cursor is where to ask next, also where nothing more is there yet. */
const FEEDS = new Set(['GET /v1/events']);

/** Changes of nothing that has a version: they make something, or ask for it again. */
const UNVERSIONED = new Set([
  'POST /v1/eligibility-checks/{checkId}/attempts', 'POST /v1/webhook-endpoints/{endpointId}/keys', 'POST /v1/webhook-endpoints/{endpointId}/tests', 'POST /v1/webhook-endpoints/{endpointId}/replays',
]);

/** What RFC 6749 prescribes the form of. */
const OAUTH = ['POST /v1/oauth/token', 'POST /v1/oauth/revoke'];

/** @type {{ name: string, method: string, path: string, operation: any }[]} */
let routes;
let merged;
beforeAll(async () => {
  const documents = await renderOpenApi();
  merged = JSON.parse(documents.find(({ path }) => path === 'docs/api/claimwright.openapi.json').text);
  routes = Object.entries(merged.paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, method, path, operation })));
});

const resolved = (node) => (node.$ref ? node.$ref.slice(2).split('/').reduce((at, part) => at?.[part], merged) : node);
const parametersOf = ({ operation }) => operation.parameters.map(resolved);
const named = (route, where) => parametersOf(route).filter((one) => one.in === where).map(({ name }) => name);
const good = ({ operation }) => Object.entries(operation.responses).filter(([status]) => status < '300').map(([, answer]) => resolved(answer));
const shapesOf = (route) => good(route).map(({ content }) => content?.['application/json']?.schema).filter(Boolean).map(resolved);
const isList = (route) => route.method === 'get' && shapesOf(route).some(({ properties }) => properties?.items) && !SHORT.has(route.name) && !FEEDS.has(route.name);
const isFree = ({ operation }) => operation['x-public'] !== undefined;
const breaking = (applies, holds) => routes.filter(applies).filter((route) => !holds(route)).map(({ name }) => name);

describe('every route', () => {
  it('stands under a version, in words of small letters', () => {
    expect(breaking(() => true, ({ path }) => /^\/v1(?:\/(?:[a-z]+(?:-[a-z]+)*(?::[a-z]+)?|\{[a-z][A-Za-z]*\}))+$/.test(path))).toEqual([]);
  });

  it('says who may use it, and tells what is left of the limit', () => {
    expect(breaking((route) => !isFree(route), ({ operation }) => /^[a-z-]+:[a-z-]+$/.test(operation['x-permission'] ?? ''))).toEqual([]);
    expect(breaking((route) => !isFree(route), (route) => '429' in route.operation.responses && good(route).every(({ headers }) => headers?.RateLimit && headers['RateLimit-Policy']))).toEqual([]);
  });

  it('refuses in problem+json', () => {
    const refusals = ({ operation }) => Object.entries(operation.responses).filter(([status]) => status >= '400').map(([, answer]) => resolved(answer));
    expect(breaking(() => true, (route) => refusals(route).every(({ content }) => Object.keys(content).join() === 'application/problem+json'))).toEqual(OAUTH);
    expect(Object.keys(resolved(merged.paths['/v1/oauth/token'].post.responses[400]).content)).toEqual(['application/problem+json', 'application/json']);
    expect(breaking(() => true, ({ operation }) => ['400', '406', '500', '503'].every((status) => status in operation.responses))).toEqual([]);
  });

  it('has no parameter without a bound: a pattern, a list of values, a length or a range', () => {
    const bounded = ({ schema }) => { const one = schema.items ?? schema; return one.enum || one.pattern || one.maxLength !== undefined || one.maximum !== undefined || one.format; };
    expect(breaking(() => true, (route) => parametersOf(route).filter((one) => one.in !== 'header').every(bounded))).toEqual([]);
  });
});

describe('every read', () => {
  it('has an ETag, and answers 304 to who has it already', () => {
    expect(breaking((route) => route.method === 'get' && shapesOf(route).length > 0, (route) => good(route).every(({ headers }) => headers?.ETag) && '304' in route.operation.responses)).toEqual([]);
  });
});

describe('every list', () => {
  it('has an order, a place in it, fields to choose from, and only filters of its own list', () => {
    expect(routes.filter(isList).length).toBeGreaterThan(10);
    expect(breaking(isList, (route) => ['sort', 'fields', 'limit', 'cursor'].every((name) => named(route, 'query').includes(name)))).toEqual([]);
    expect(breaking(isList, (route) => ['items', 'nextCursor'].every((name) => shapesOf(route).every(({ properties }) => name in properties)))).toEqual([]);
  });

  it('comes as NDJSON and as CSV too', () => {
    expect(breaking(isList, (route) => good(route).every(({ content }) => ['application/json', 'application/x-ndjson', 'text/csv'].every((type) => type in content)))).toEqual([]);
  });

  it('offers no parameters of a list anywhere else', () => {
    expect(breaking((route) => !isList(route) && !FEEDS.has(route.name), (route) => ['sort', 'fields', 'limit', 'cursor'].every((name) => !named(route, 'query').includes(name)))).toEqual([]);
  });
});

describe('every change', () => {
  it('by POST takes an Idempotency-Key', () => {
    expect(breaking(({ method }) => method === 'post', (route) => named(route, 'header').includes('Idempotency-Key'))).toEqual([]);
  });

  it('of a resource there is takes If-Match, and needs it where it replaces or patches', () => {
    const changes = ({ method, path, name }) => method !== 'get' && path.includes('{') && !UNVERSIONED.has(name);
    expect(breaking(changes, (route) => named(route, 'header').includes('If-Match') && '412' in route.operation.responses)).toEqual([]);
    expect(breaking(({ method }) => ['put', 'patch'].includes(method), (route) => parametersOf(route).some(({ name, required }) => name === 'If-Match' && required) && '428' in route.operation.responses)).toEqual([]);
  });
});

describe('the description', () => {
  it('gives Spectral nothing to say', async () => {
    const linter = new Spectral();
    // Resources stand in the order in which a claim meets them; the description names no person to write to.
    linter.setRuleset({ extends: [[rulesets.oas, 'all']], rules: { 'openapi-tags-alphabetical': 'off', 'info-contact': 'off' } });
    // What an example holds is not the description's own: one of them shows a schema with an example beside it.
    const found = (await linter.run(merged)).filter(({ path }) => !path.slice(0, -1).includes('example'));
    expect(found.map(({ code, path, message }) => `${code} at ${path.join('/')}: ${message}`)).toEqual([]);
  });
});
