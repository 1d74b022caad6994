import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { HTTP_LOG, type HttpLog, type RefusedRequest } from './options.js';
import { problemBody, problemFormOf, refusalOf } from './problem.js';
import { stateOf } from './request-state.js';

/** Turns everything thrown into problem+json. Of an unknown error only its class and code are logged, and nothing is shown. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(HTTP_LOG) private readonly log: HttpLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw error;
    sendProblem(error, host.switchToHttp().getRequest<FastifyRequest>(), host.switchToHttp().getResponse<FastifyReply>(), this.log);
  }
}

export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply, log: HttpLog): void {
  const refusal = refusalOf(error);
  if (refusal.fault) log.error('request failed', { requestId: request.id, method: request.method, route: request.routeOptions.url, error });
  else log.info('request refused', refusedRequest(request, refusal));
  if (reply.sent) return;
  const [path = '/'] = request.url.split('?');
  if (refusal.headers) reply.headers(refusal.headers);
  // The rest of a refused body is not worth reading: the connection ends with the answer.
  if (refusal.status === 413) reply.header('connection', 'close');
  const { type, body } = problemFormOf(path);
  reply.code(refusal.status).header('content-type', `${type}; charset=utf-8`).send(JSON.stringify(body(problemBody(refusal, { id: request.id, path: shownPath(path, request.routeOptions?.url) }))));
}

const OUR_ID = /^[a-z]{2,4}[_-][0-9a-f]{32}$/;

/** The address, of which only the route's own words and ids of ours are told: refusals end up in callers' logs, and addresses in which people wrote a name with them. */
export function shownPath(path: string, pattern: string | undefined): string {
  if (pattern === undefined) return '/';
  const given = path.split('/');
  return pattern.replaceAll('::', '\0').split('/').map((part, i) => {
    const literal = part.replaceAll('\0', ':');
    const value = given[i] ?? '';
    return literal === value || OUR_ID.test(value) ? value : literal.replace(/^:(\w+).*$/, '{$1}');
  }).join('/');
}

/** What the log says of a refusal, whichever form it takes. */
export function refusedRequest(request: FastifyRequest, { code, status }: { code: string; status: number }): RefusedRequest {
  const { principal } = stateOf(request);
  const { url: route } = request.routeOptions;
  return { requestId: request.id, code, status, method: request.method, ...(route !== undefined && { route }), address: request.ip, ...(principal && { orgId: principal.orgId, subject: principal.subject }) };
}
