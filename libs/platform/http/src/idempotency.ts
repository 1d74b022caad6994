import { type Actor, Replayed } from '@claimwright/platform-persistence';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { catchError, of, type Observable } from 'rxjs';
import { HttpProblem } from './problem.js';
import { sha256 } from './request-state.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The Idempotency-Key of a POST; other methods repeat harmlessly by themselves. */
export function idempotencyKeyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (request.method !== 'POST' || key === undefined) return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) throw new HttpProblem(400, 'invalid_idempotency_key', 'Idempotency-Key is 1 to 255 visible ASCII characters');
  return key;
}

export function fingerprint(request: { method: string; url: string }, bodyDigest: string): string {
  return sha256(`${request.method} ${request.url}\n${bodyDigest}`);
}

/** What chunks of a streamed request need to be told from each other; kept apart so that a whole stream is never taken for one answer. */
interface StreamedKey {
  key: string;
  method: string;
  url: string;
}

const streamedKeys = new WeakMap<Actor, StreamedKey>();

export function rememberStreamedKey(actor: Actor, streamed: StreamedKey): void {
  streamedKeys.set(actor, streamed);
}

/**
 * The actor of one chunk of a streamed body, whose work is one transaction: with an Idempotency-Key each chunk is stored and
 * replayed by itself, so a repeated upload that broke off goes on where it stopped.
 */
export function chunkActor(actor: Actor, index: number, content: string | Uint8Array): Actor {
  const streamed = streamedKeys.get(actor);
  if (!streamed) return actor;
  // A key from a client holds no blank, so a chunk's key is never another client's key.
  return { ...actor, idempotency: { key: `${streamed.key} ${index}`, fingerprint: fingerprint(streamed, sha256(content)) } };
}

/** The work's answer, or the one that was stored for it the first time. */
export async function orReplayed<T>(work: Promise<T>): Promise<{ answer: T; replayed: boolean }> {
  try {
    return { answer: await work, replayed: false };
  } catch (error) {
    if (error instanceof Replayed) return { answer: error.answer as T, replayed: true };
    throw error;
  }
}

/** Answers a repeated request with the stored answer, in the route's own status, and marks it. */
@Injectable()
export class ReplayInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    return next.handle().pipe(catchError((error: unknown) => {
      if (!(error instanceof Replayed)) throw error;
      context.switchToHttp().getResponse<FastifyReply>().header('idempotent-replayed', 'true');
      return of(error.answer ?? undefined);   // an answer without a body is stored as null
    }));
  }
}
