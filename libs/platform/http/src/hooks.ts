import { newId } from '@claimwright/kernel';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { checkAccept } from './accept.js';
import { type Authenticator } from './authenticate.js';
import { checkBodyHeaders } from './body.js';
import { idempotencyKeyOf } from './idempotency.js';
import { type HttpOptions, JSON_BYTES_MAX } from './options.js';
import { HttpProblem } from './problem.js';
import { type CountRequest } from './rate-limit.js';
import { purposeOf } from './purpose-of-use.js';
import { stateOf } from './request-state.js';
import { factsOfRoute, type Deprecation } from './route-facts.js';

// What machines draw at random: a UUID, a trace id of 32 digits (W3C), a ULID, one of ours. A word or a number could be a patient's.
const RANDOM_ID = /^(?:req[_-])?(?:[0-9a-f]{32}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-HJKMNP-TV-Z]{26})$/i;

/** The caller's X-Request-Id if it can tell of nobody, else one of our own: it stands in logs and on the record of who did what. */
export function requestIdOf(raw: { headers: Record<string, string | string[] | undefined> }): string {
  const given = raw.headers['x-request-id'];
  return typeof given === 'string' && RANDOM_ID.test(given) ? given : newId('req');
}

/** On every answer, whatever it is. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'content-security-policy': "default-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'cache-control': 'no-store',
};

export function setCommonHeaders(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
}

/** Everything that is decided before a byte of the body is read, in this order: is there such a route, who calls, how often, does it answer what is accepted, does it take such a body. */
export function addRequestHooks(fastify: FastifyInstance, { authenticator, count }: { authenticator: Authenticator; count: CountRequest }, options: HttpOptions): void {
  const methods = new RouteMethods();
  fastify.addHook('onRoute', (route) => methods.add(route.url, route.method));
  fastify.addHook('onRequest', async (request, reply) => {
    setCommonHeaders(request, reply);
    if (request.is404) throw methods.refusal(request);
    const facts = factsOfRoute(request.routeOptions);
    if (!facts.access) throw new HttpProblem(403, 'not_permitted', 'This address is not open to anybody');
    if (facts.deprecation) reply.headers(deprecationHeaders(facts.deprecation));
    if ('permission' in facts.access) {
      stateOf(request).principal = await authenticator.principalOf(request);
      await count(request, reply);
    } else if (facts.perAddress !== undefined) await count(request, reply);
    checkAccept(request, facts);
    stateOf(request).idempotencyKey = idempotencyKeyOf(request);
    stateOf(request).purpose = purposeOf(request);
    checkBodyHeaders(request, facts, options.jsonBytesMax ?? JSON_BYTES_MAX);
  });
  // A connection kept alive after the last answer would hold the shutdown up until it times out.
  let closing = false;
  fastify.addHook('preClose', async () => { closing = true; });
  fastify.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  fastify.addHook('onResponse', async (request, reply) => {
    options.onAnswered?.({ method: request.method, route: request.routeOptions.url?.replaceAll('::', ':') ?? 'none', status: reply.statusCode, durationMs: reply.elapsedTime, requestId: request.id });
  });
}

/** RFC 9745 and RFC 8594. */
function deprecationHeaders({ since, sunset, link }: Deprecation): Record<string, string> {
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    ...(sunset !== undefined && { sunset: new Date(sunset).toUTCString() }),
    ...(link !== undefined && { link: `<${link}>; rel="deprecation"` }),
  };
}

/** Remembers the patterns of all routes, to tell an unknown address from a known one with another method. */
class RouteMethods {
  private readonly patterns = new Map<string, { matches: RegExp; methods: Set<string> }>();

  add(url: string, method: string | string[]): void {
    let known = this.patterns.get(url);
    if (!known) this.patterns.set(url, known = { matches: patternOf(url), methods: new Set() });
    for (const one of [method].flat()) known.methods.add(one);
  }

  refusal(request: FastifyRequest): HttpProblem {
    const [path = ''] = request.url.split('?');
    const methods = [...this.patterns.values()].filter(({ matches }) => matches.test(path)).flatMap((known) => [...known.methods]);
    if (methods.length === 0 || methods.includes(request.method)) return new HttpProblem(404, 'not_found', 'There is nothing at this address');
    const allow = [...new Set(methods)].sort().join(', ');
    return new HttpProblem(405, 'method_not_allowed', `This address takes ${allow}`, { headers: { allow } });
  }
}

// In the router's language ':name' is a part of the path and '::' a colon.
function patternOf(url: string): RegExp {
  const source = url.split(/(::|:[A-Za-z0-9_]+|\*)/).map((part) => {
    if (part === '::') return ':';
    if (part === '*') return '.*';
    return part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source.join('')}$`);
}
