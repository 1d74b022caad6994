import { Readable } from 'node:stream';
import { Inject, Injectable, StreamableFile, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { stringify } from 'csv-stringify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { chosenType } from '../accept.js';
import { ndjsonAnswer } from '../ndjson.js';
import { HTTP_LOG, type HttpLog } from '../options.js';
import { type Page } from '../paging.js';
import { stateOf } from '../request-state.js';
import { factsOf } from '../route-facts.js';
import { type List } from './define-list.js';
import { CSV, isStream, LIST_TYPES, NDJSON } from './list-types.js';

const PAGE_OF_A_STREAM = 500;

/** Gives of a list's items the fields that are wanted, and the whole of it as a stream where NDJSON or CSV is accepted: the handler is asked for page after page, each a transaction of its own. */
@Injectable()
export class ListInterceptor implements NestInterceptor {
  constructor(@Inject(HTTP_LOG) private readonly log: HttpLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const { list } = factsOf(context.getHandler());
    if (!list) return next.handle();
    const http = context.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const onFailure = (error: unknown): void => this.log.error('list broke off', { requestId: request.id, method: request.method, route: request.routeOptions.url, error });
    reply.header('vary', 'accept');
    return from(answer(list, request, { next, onFailure }));
  }
}

async function answer(list: List, request: FastifyRequest, { next, onFailure }: { next: CallHandler; onFailure: (error: unknown) => void }): Promise<unknown> {
  const type = chosenType(request.headers.accept, LIST_TYPES);
  const state = stateOf(request);
  const read = async (): Promise<Page<object>> => {
    const { items, ...rest } = await firstValueFrom(next.handle() as Observable<Page<object>>);
    const { fields } = state;
    return { items: fields ? items.map((item) => only(fields, item)) : items, ...rest };
  };
  if (!isStream(type)) return read();
  const all = pages(read, (cursor) => { state.nextPage = { limit: PAGE_OF_A_STREAM, ...(cursor !== undefined && { cursor }) }; });
  return type === NDJSON ? ndjsonAnswer(all, onFailure) : csvAnswer(all, { columnsOf: () => state.fields ?? list.fields, onFailure });
}

async function* pages(read: () => Promise<Page<object>>, goTo: (cursor: string | undefined) => void): AsyncGenerator<object> {
  goTo(undefined);
  for (let more = true; more;) {
    const { items, nextCursor } = await read();
    yield* items;
    more = nextCursor !== undefined;
    goTo(nextCursor);
  }
}

function only(fields: readonly string[], item: object): object {
  return Object.fromEntries(Object.entries(item).filter(([name]) => fields.includes(name)));
}

/** A line of names, then a line per item; what is nested stands in its cell as JSON. What fails before the first row is answered as a problem; after that it cuts the answer off, so that nobody takes a part for the whole. */
async function csvAnswer(rows: AsyncGenerator<object>, { columnsOf, onFailure }: { columnsOf: () => readonly string[]; onFailure: (error: unknown) => void }): Promise<StreamableFile> {
  const first = await rows.next();
  const columns = columnsOf();
  async function* cells(): AsyncGenerator<unknown[]> {
    for (let row = first; !row.done; row = await rows.next()) yield columns.map((name) => cellOf((row.value as Record<string, unknown>)[name]));
  }
  // A text that a spreadsheet would take for a formula is quoted by `escape_formulas`.
  const csv = Readable.from(cells()).compose(stringify({ header: true, columns: [...columns], escape_formulas: true })) as Readable;
  csv.on('error', onFailure);
  return new StreamableFile(csv, { type: `${CSV}; charset=utf-8` });
}

function cellOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}
