import { createHash } from 'node:crypto';
import { type Actor } from '@claimwright/platform-persistence';
import { type Credential } from '@claimwright/platform-security';
import { type FastifyRequest } from 'fastify';

/** What the hooks learn of a request before its handler runs. */
export interface RequestState {
  principal?: Credential;
  idempotencyKey?: string;
  /** Why the caller wants what it asks for. */
  purpose?: Actor['purpose'];
  bodyDigest?: string;
  /** Of a list: only these fields of each item are wanted. */
  fields?: readonly string[];
  /** Of a list that is streamed: the handler is asked for this page now. */
  nextPage?: { cursor?: string; limit: number };
}

const states = new WeakMap<FastifyRequest, RequestState>();

export function stateOf(request: FastifyRequest): RequestState {
  let state = states.get(request);
  if (!state) states.set(request, state = {});
  return state;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
