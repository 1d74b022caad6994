import { DomainError } from '@claimwright/kernel';
import { createParamDecorator, Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { sha256 } from './request-state.js';
import { factsOfRoute } from './route-facts.js';

const VERSIONED = 'claimwright:versioned';

export function etagOf(version: number): string {
  return `"v${version}"`;
}

const ifMatch = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);

/** The If-Match header as it came; give it to `requireMatch` once the row is locked, or to `allowMatch` where it is `optional`. */
export function IfMatch({ optional = false }: { optional?: boolean } = {}): ParameterDecorator {
  return (target, key, index) => {
    ifMatch()(target, key, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, key as string) as PropertyDescriptor;
    ApiHeader({ name: 'If-Match', required: !optional, description: 'The ETag that was last read', schema: { type: 'string' } })(target, key as string, descriptor);
  };
}

/** Refuses a change of something that the caller has not seen in its present version. */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined) throw new DomainError('precondition_required', 'Send If-Match with the ETag that was last read');
  if (ifMatch.trim() === '*') return;
  // RFC 9110 13.1.1: strong comparison, so a weak tag never matches.
  if (!ifMatch.split(',').some((tag) => tag.trim() === etagOf(version))) throw new DomainError('precondition_failed', 'The resource has changed since it was read');
}

/** The same where a caller need not say what he has seen, because the step is refused by itself where it does not fit any more. */
export function allowMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch !== undefined) requireMatch(ifMatch, version);
}

/** Answers a read whose answer the caller has already with 304. A resource without a version is told from itself by its content. */
export function addConditionalReads(fastify: FastifyInstance): void {
  fastify.addHook<string>('onSend', async (request, reply, payload: unknown) => {
    if (request.method !== 'GET' || reply.statusCode !== 200 || typeof payload !== 'string' || !factsOfRoute(request.routeOptions).answers?.length) return payload as string;
    const etag = (reply.getHeader('etag') as string | undefined) ?? `"${sha256(payload).slice(0, 32)}"`;
    reply.header('etag', etag);
    if (!hasAlready(request.headers['if-none-match'], etag)) return payload;
    reply.code(304).removeHeader('content-type');
    return '';
  });
}

// RFC 9110 13.1.2: weak comparison.
function hasAlready(ifNoneMatch: string | undefined, etag: string): boolean {
  return ifNoneMatch !== undefined && ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** Sends the answer's own `version` as its ETag. */
export const Versioned = (): MethodDecorator => SetMetadata(VERSIONED, true);

@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (Reflect.getMetadata(VERSIONED, context.getHandler()) !== true) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(map((answer: { version: number }) => {
      reply.header('etag', etagOf(answer.version));
      return answer;
    }));
  }
}
