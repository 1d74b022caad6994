import { DomainError } from '@claimwright/kernel';
import { createParamDecorator, Injectable, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';

const VERSIONED = 'claimwright:versioned';

export function etagOf(version: number): string {
  return `"v${version}"`;
}

const ifMatch = createParamDecorator((_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);

/** The If-Match header as it came; give it to `requireMatch` once the row is locked. */
export function IfMatch(): ParameterDecorator {
  return (target, key, index) => {
    ifMatch()(target, key, index);
    const descriptor = Object.getOwnPropertyDescriptor(target, key as string) as PropertyDescriptor;
    ApiHeader({ name: 'If-Match', required: true, description: 'The ETag that was last read' })(target, key as string, descriptor);
  };
}

/** Refuses a change of something that the caller has not seen in its present version. */
export function requireMatch(ifMatch: string | undefined, version: number): void {
  if (ifMatch === undefined) throw new DomainError('precondition_required', 'Send If-Match with the ETag that was last read');
  if (ifMatch.trim() === '*') return;
  // RFC 9110 13.1.1: strong comparison, so a weak tag never matches.
  if (!ifMatch.split(',').some((tag) => tag.trim() === etagOf(version))) throw new DomainError('precondition_failed', 'The resource has changed since it was read');
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
