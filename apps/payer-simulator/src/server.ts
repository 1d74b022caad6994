import { X12Error } from '@claimwright/x12';
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { describeMagic } from './adjudication/magic.js';
import type { Simulator } from './simulator.js';

const X12 = 'application/edi-x12';
const BODY_BYTES_MAX = 64 << 20;

interface SubmitterPath { submitterId: string }
interface FilePath extends SubmitterPath { name: string }
interface ItemPath extends SubmitterPath { id: string }
interface MailboxQuery { types: string; limit: number }

const submitterId = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$' };
const name = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$' };
const id = { type: 'string', pattern: '^[a-z0-9-]{1,80}$' };
const mailboxQuery = {
  type: 'object',
  properties: {
    types: { type: 'string', pattern: '^([A-Z0-9]{1,10}(,[A-Z0-9]{1,10})*)?$', default: '' },
    limit: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
  },
};

/** The HTTP side of the simulator; it listens when told to. `onFailure` hears of what should not happen. */
export function createServer(simulator: Simulator, onFailure: (error: unknown) => void): FastifyInstance {
  const app = Fastify({ bodyLimit: BODY_BYTES_MAX, forceCloseConnections: true });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.setErrorHandler(async (error: Error & { statusCode?: number }, _request, reply) => problem(reply, error, onFailure));
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, 404, 'not_found', 'There is nothing at this address'));

  app.get('/', async (_request, reply) => reply.type('text/plain; charset=utf-8').send(describeMagic()));
  app.get('/health', async () => ({ status: (await simulator.healthy()) ? 'ok' : 'down' }));
  eligibilityRoute(app, simulator);
  fileRoute(app, simulator);
  mailboxRoutes(app, simulator);
  return app;
}

function eligibilityRoute(app: FastifyInstance, simulator: Simulator): void {
  app.post<{ Params: SubmitterPath }>('/submitters/:submitterId/eligibility', { schema: { params: paths({ submitterId }) } }, async ({ params, body }, reply) => {
    const answer = await simulator.ask(params.submitterId, bytesOf(body));
    if (answer === undefined) return refuse(reply, 503, 'payer_unavailable', 'The payer does not answer now');
    return reply.type(X12).send(answer);
  });
}

function fileRoute(app: FastifyInstance, simulator: Simulator): void {
  app.put<{ Params: FilePath }>('/submitters/:submitterId/files/:name', { schema: { params: paths({ submitterId, name }) } }, async ({ params, body }, reply) => {
    const receipt = await simulator.receive(params.submitterId, params.name, bytesOf(body));
    switch (receipt) {
      case 'stored':
        return reply.code(201).send();
      case 'known':
        return reply.code(200).send();
      case 'name-taken':
        return refuse(reply, 409, 'name_taken', 'Another file was received under this name');
    }
  });
}

function mailboxRoutes(app: FastifyInstance, simulator: Simulator): void {
  const mailbox = '/submitters/:submitterId/mailbox';
  app.get<{ Params: SubmitterPath; Querystring: MailboxQuery }>(mailbox, { schema: { params: paths({ submitterId }), querystring: mailboxQuery } }, async ({ params, query }) => ({
    items: await simulator.mailbox(params.submitterId, { types: query.types.split(',').filter(Boolean), limit: query.limit }),
  }));
  app.get<{ Params: ItemPath }>(`${mailbox}/:id`, { schema: { params: paths({ submitterId, id }) } }, async ({ params }, reply) => {
    const text = await simulator.read(params.submitterId, params.id);
    return text === undefined ? refuse(reply, 404, 'item_not_found', 'The mailbox has no such item') : reply.type(X12).send(text);
  });
  app.delete<{ Params: ItemPath }>(`${mailbox}/:id`, { schema: { params: paths({ submitterId, id }) } }, async ({ params }, reply) => {
    await simulator.confirm(params.submitterId, params.id);
    return reply.code(204).send();
  });
}

function paths(properties: Record<string, { type: string; pattern: string }>): object {
  return { type: 'object', properties, required: Object.keys(properties) };
}

function bytesOf(body: unknown): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.alloc(0);
}

/** Messages of an X12Error name places and never values; those of anything unforeseen stay inside. */
function problem(reply: FastifyReply, error: Error & { statusCode?: number }, onFailure: (error: unknown) => void): FastifyReply {
  if (error instanceof X12Error) return refuse(reply, 422, error.code, error.message);
  const status = error.statusCode ?? 500;
  if (status < 500) return refuse(reply, status, 'bad_request', 'The address, the headers or the length of the request is not right');
  onFailure(error);
  return refuse(reply, 500, 'internal_error', 'The simulator failed');
}

function refuse(reply: FastifyReply, status: number, code: string, detail: string): FastifyReply {
  return reply.code(status).type('application/problem+json').send(JSON.stringify({ type: 'about:blank', status, code, detail }));
}
