import { STATUS_CODES } from 'node:http';
import { type Socket } from 'node:net';
import { newId } from '@claimwright/kernel';
import { type DynamicModule, type LoggerService, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { AccessGuard } from './access.guard.js';
import { Authenticator } from './authenticate.js';
import { useBodyParsers } from './body.js';
import { DocsController, DocumentHolder } from './docs.controller.js';
import { addConditionalReads, EtagInterceptor } from './etag.js';
import { FieldsInterceptor } from './fields.js';
import { addRequestHooks, requestIdOf, SECURITY_HEADERS, setCommonHeaders } from './hooks.js';
import { ReplayInterceptor } from './idempotency.js';
import { ListInterceptor } from './lists/list-answer.js';
import { createOpenApi } from './openapi.js';
import { HTTP_LOG, JSON_BYTES_MAX, REQUESTS_PER_MINUTE, TLS_TERMS, type DocsOptions, type HttpOptions } from './options.js';
import { genericRefusal, problemBody } from './problem.js';
import { ProblemFilter, sendProblem } from './problem.filter.js';
import { requestCounter } from './rate-limit.js';
import { RequestPipe } from './request-pipe.js';
import { factsOfRoute } from './route-facts.js';
import { undeclaredRoutes } from './route-scan.js';

class HttpModule {}

/** The modules as one HTTP application: closed by default, answering every refusal as problem+json, documented at /docs. */
export async function createHttpApp(modules: readonly (Type | DynamicModule)[], options: HttpOptions, logger?: LoggerService | false): Promise<NestFastifyApplication> {
  const adapter = createAdapter(options);
  const instance: FastifyInstance = adapter.getInstance();
  useBodyParsers(instance, options.jsonBytesMax ?? JSON_BYTES_MAX);
  const count = await requestCounter(instance, options.requestsPerMinute ?? REQUESTS_PER_MINUTE);
  addRequestHooks(instance, { authenticator: new Authenticator(options.verifier, options.failedPerMinute), count }, options);
  addConditionalReads(instance);
  refuseUndeclared(instance);

  const documents = new DocumentHolder(options.docs.alsoSee);
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(modules, options, documents), adapter, { bodyParser: false, abortOnError: false, ...(logger === undefined ? {} : { logger }) });
  const open = undeclaredRoutes(app.get(ModulesContainer));
  if (open.length > 0) {
    await app.close();
    throw new Error(`Each route declares @Permission or @Public; these do not: ${open.join(', ')}`);
  }
  documents.create = () => createOpenApi(app, options.docs);
  return app;
}

/** The modules' description without starting them: nothing is constructed, and no database is asked. */
export async function describeModules(modules: readonly (Type | DynamicModule)[], docs: DocsOptions): Promise<OpenAPIObject> {
  const app = await NestFactory.create<NestFastifyApplication>({ module: HttpModule, imports: [...modules] }, new FastifyAdapter(), { preview: true, abortOnError: false, logger: false });
  return createOpenApi(app, docs);
}

function createAdapter(options: HttpOptions): FastifyAdapter {
  return new FastifyAdapter({
    ...(options.tls && { https: { ...options.tls, ...TLS_TERMS } }),
    bodyLimit: options.jsonBytesMax ?? JSON_BYTES_MAX,
    trustProxy: options.trustedProxies && options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    requestTimeout: 300_000,
    keepAliveTimeout: 10_000,
    genReqId: requestIdOf,
    requestIdHeader: false,
    // Errors of the router itself, before any hook. Its options stay off: one path is one route, to the letter.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      setCommonHeaders(request, reply);
      sendProblem(error, request, reply, options.log);
    },
    clientErrorHandler: refuseUnreadable,
    routerOptions: { maxParamLength: 200 },
  });
}

/** For bytes that are not HTTP, or headers past every limit: there is no request yet to answer. */
function refuseUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(problemBody(genericRefusal(status), { id: newId('req'), path: '' }));
  const headers = { ...SECURITY_HEADERS, 'content-type': 'application/problem+json; charset=utf-8', 'content-length': Buffer.byteLength(body), connection: 'close' };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...head, '', body].join('\r\n'));
}

function rootModule(modules: readonly (Type | DynamicModule)[], options: HttpOptions, documents: DocumentHolder): DynamicModule {
  return {
    module: HttpModule,
    imports: [...modules],
    controllers: [DocsController],
    providers: [
      { provide: HTTP_LOG, useValue: options.log },
      { provide: DocumentHolder, useValue: documents },
      { provide: APP_GUARD, useClass: AccessGuard },
      { provide: APP_PIPE, useClass: RequestPipe },
      { provide: APP_FILTER, useClass: ProblemFilter },
      // From the outside in: fields are left out of stored answers too, and before an answer becomes text or a tag is made of it.
      { provide: APP_INTERCEPTOR, useClass: ListInterceptor },
      { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      { provide: APP_INTERCEPTOR, useClass: FieldsInterceptor },
      { provide: APP_INTERCEPTOR, useClass: ReplayInterceptor },
    ],
  };
}

/** The same rule once more for routes that were added past Nest, such as a plugin's. */
function refuseUndeclared(instance: FastifyInstance): void {
  const open: string[] = [];
  instance.addHook('onRoute', (route) => {
    if (!factsOfRoute(route).access) open.push(`${[route.method].flat().join('|')} ${route.url}`);
  });
  instance.addHook('onReady', async () => {
    if (open.length > 0) throw new Error(`Each route declares @Permission or @Public; these do not: ${open.join(', ')}`);
  });
}
