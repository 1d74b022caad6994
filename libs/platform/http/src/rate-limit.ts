import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { networkOf } from './failed-attempts.js';
import { HttpProblem } from './problem.js';
import { stateOf } from './request-state.js';
import { factsOfRoute } from './route-facts.js';

const WINDOW_MS = 60_000;
const KEYS_MAX = 10_000;

/** Counts a request of a principal, or of an address where nobody needs to be one, tells them in headers what is left, and refuses what is too much. */
export type CountRequest = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

/** The same limit for each API key, counted in this process: it keeps one caller from taking all of it from the others. */
export async function requestCounter(fastify: FastifyInstance, perMinute: number): Promise<CountRequest> {
  await fastify.register(rateLimit, { global: false, max: perMinute, timeWindow: WINDOW_MS, cache: KEYS_MAX, keyGenerator: (request) => stateOf(request).principal?.subject ?? '' });
  const count = fastify.createRateLimit();
  const countOpen = fastify.createRateLimit({ max: (request) => factsOfRoute(request.routeOptions).perAddress ?? Infinity, keyGenerator: (request) => `${request.routeOptions.url} ${networkOf(request.ip)}` });
  return async (request, reply) => {
    const isOpen = stateOf(request).principal === undefined;
    const counted = await (isOpen ? countOpen(request) : count(request));
    if (counted.isAllowed) return;
    const { max, remaining, ttlInSeconds, isExceeded } = counted;
    const who = isOpen ? 'address' : 'key';
    // The fields of draft-ietf-httpapi-ratelimit-headers: what is granted, and what of it is left for how long.
    reply.headers({ 'ratelimit-policy': `"${who}";q=${max};w=${WINDOW_MS / 1000}`, 'ratelimit': `"${who}";r=${remaining};t=${ttlInSeconds}` });
    if (isExceeded) throw new HttpProblem(429, 'too_many_requests', `${isOpen ? 'From an address' : 'By a key'} ${max} requests may come in a minute: wait and try again`, { headers: { 'retry-after': String(ttlInSeconds) } });
  };
}
