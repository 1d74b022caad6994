import { type Actor } from '@claimwright/platform-persistence';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { notAuthenticated } from './authenticate.js';
import { fingerprint, rememberStreamedKey } from './idempotency.js';
import { sha256, stateOf } from './request-state.js';
import { factsOfRoute } from './route-facts.js';

const NO_BODY = sha256('');

/** Who calls, for which organisation, in which request, and under which Idempotency-Key. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  // GET is safe by RFC 9110, 9.2.1, and the database holds us to it.
  return request.method === 'GET' ? { ...actorOf(request), readsOnly: true } : actorOf(request);
});

export function actorOf(request: FastifyRequest): Actor {
  const { principal, purpose, idempotencyKey: key, bodyDigest = NO_BODY } = stateOf(request);
  if (!principal) throw notAuthenticated();
  const { orgId, subject, permissions, emergency } = principal;
  const actor: Actor = { orgId, subject, permissions, requestId: request.id, ...(purpose !== undefined && { purpose }), ...(emergency !== undefined && { purpose: 'emergency' }) };
  if (key === undefined) return actor;
  if (!factsOfRoute(request.routeOptions).stream) return { ...actor, idempotency: { key, fingerprint: fingerprint(request, bodyDigest) } };
  rememberStreamedKey(actor, { key, method: request.method, url: request.url });
  return actor;
}
