import { type FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { HttpProblem } from './problem.js';
import { type RouteFacts } from './route-facts.js';

const PROBLEM = 'application/problem+json';

/** The type of these that the caller likes best; undefined where none is accepted. */
export function chosenType(accept: string | undefined, types: readonly string[]): string | undefined {
  return new Negotiator({ headers: accept === undefined || accept.trim() === '' ? {} : { accept } }).mediaType([...types]);
}

/** Refuses a caller who accepts nothing that the route answers with. Refusals themselves are always problem+json. */
export function checkAccept(request: FastifyRequest, { answers = [] }: RouteFacts): void {
  if (answers.length === 0 || chosenType(request.headers.accept, [...answers, PROBLEM]) !== undefined) return;
  throw new HttpProblem(406, 'not_acceptable', `This address answers with ${answers.join(' or ')}`);
}
