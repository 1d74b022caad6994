import { FIELD_KINDS, FIELDS, type FieldKind } from '@claimwright/platform-security';
import { Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { type FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { HttpProblem } from './problem.js';
import { stateOf } from './request-state.js';
import { factsOf } from './route-facts.js';

/** Leaves out of every answer what its caller's roles do not need; a file cannot be shown in part, so it is not shown at all. */
@Injectable()
export class FieldsInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const principal = context.getType() === 'http' ? stateOf(context.switchToHttp().getRequest<FastifyRequest>()).principal : undefined;
    if (!principal || principal.fields.length === FIELD_KINDS.length) return next.handle();
    const { whole, list, answers = [] } = factsOf(context.getHandler());
    // Before any of the work is done: what comes out of it could not be shown.
    if (!list && !whole && answers.some((type) => type !== 'application/json')) throw notInPart();
    if (whole) {
      if (whole.some((kind) => !principal.fields.includes(kind))) throw new HttpProblem(403, 'not_permitted', 'This answer holds fields that your roles do not need, and cannot be shown in part');
      return next.handle();
    }
    const hidden = hiddenFrom(principal.fields);
    return next.handle().pipe(map((answer) => without(answer, hidden)));
  }
}

/** The names of fields that somebody with these kinds does not see. */
export function hiddenFrom(held: readonly FieldKind[]): ReadonlySet<string> {
  return new Set(FIELD_KINDS.filter((kind) => !held.includes(kind)).flatMap((kind) => [...FIELDS[kind].names]));
}

const notInPart = (): HttpProblem => new HttpProblem(403, 'not_permitted', 'This answer is a file, which cannot be shown in part');

function without(node: unknown, hidden: ReadonlySet<string>): unknown {
  if (node instanceof StreamableFile) throw notInPart();
  if (Array.isArray(node)) return node.map((item) => without(item, hidden));
  if (typeof node !== 'object' || node === null || 'toJSON' in node) return node;
  return Object.fromEntries(Object.entries(node).flatMap(([name, value]) => (hidden.has(name) ? [] : [[name, without(value, hidden)]])));
}
