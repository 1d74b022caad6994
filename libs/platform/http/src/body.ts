import { isUtf8 } from 'node:buffer';
import { type Readable } from 'node:stream';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import { type FastifyInstance, type FastifyRequest } from 'fastify';
import { compileBody, type BodyCheck } from './json-schema.js';
import { CSV, NDJSON } from './lists/list-types.js';
import { HttpProblem } from './problem.js';
import { sha256, stateOf } from './request-state.js';
import { addRouteFacts, methodOf, type RouteFacts, type StreamFacts } from './route-facts.js';
import { escapesWhatIsNoText } from './text.js';

export const X12 = 'application/edi-x12';
/** What banks report balances and transactions in (BAI2). It has no registered type. */
export const BAI2 = 'application/x-bai2';
/** OAuth's own (RFC 6749). */
export const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';
/** HL7's own. */
export const FHIR_JSON = 'application/fhir+json';

const schemaBody = createParamDecorator((check: BodyCheck, context: ExecutionContext): unknown => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined) throw new HttpProblem(400, 'body_missing', 'Send a JSON body');
  const findings = check(body);
  if (findings.length > 0) throw new HttpProblem(422, 'invalid_body', 'The body does not fit its schema', { findings });
  return body;
});

/** The JSON body, checked by a compiled TypeBox schema: for bulk and deeply nested bodies. Ordinary routes take a class-validator DTO by `@Body()`. */
export function JsonBody(schema: object, example?: unknown): ParameterDecorator {
  const check = compileBody(schema);
  return (target, key, index) => {
    schemaBody(check)(target, key, index);
    documentBody(target, key, { [JSON_TYPE]: { schema: check.schema, ...(example === undefined ? {} : { example }) } });
  };
}

type StreamType = typeof NDJSON | typeof X12 | typeof FORM | typeof CSV | typeof BAI2;

export interface StreamBodyOptions {
  maxBytes: number;
  /** NDJSON and X12 when not given. */
  types?: readonly StreamType[];
  /** An example by type. */
  examples?: Readonly<Partial<Record<StreamType, string>>>;
}

const rawBody = createParamDecorator((facts: StreamFacts, context: ExecutionContext): AsyncIterable<Buffer> => {
  const { body } = context.switchToHttp().getRequest<FastifyRequest>();
  if (body === undefined) throw new HttpProblem(400, 'body_missing', `Send a body of ${facts.types.join(' or ')}`);
  return limited(body as Readable, facts.maxBytes);
});

/** The body as it arrives, never whole in memory; the iteration ends in a 413 at the byte past the limit. */
export function StreamBody({ maxBytes, types = [NDJSON, X12], examples = {} }: StreamBodyOptions): ParameterDecorator {
  const facts: StreamFacts = { maxBytes, types };
  return (target, key, index) => {
    rawBody(facts)(target, key, index);
    addRouteFacts(methodOf(target, key), { stream: facts });
    documentBody(target, key, Object.fromEntries(types.map((type) => {
      const example = examples[type];
      return [type, { schema: { type: 'string' }, ...(example === undefined ? {} : { example }) }];
    })));
  };
}

function documentBody(target: object, key: string | symbol | undefined, content: Record<string, object>): void {
  const descriptor = Object.getOwnPropertyDescriptor(target, key as string) as PropertyDescriptor;
  ApiBody({ required: true, schema: {} })(target, key as string, descriptor);
  Reflect.defineMetadata(BODY_CONTENT, content, methodOf(target, key));
}

/** Where the documentation finds what a method's body may be. */
export const BODY_CONTENT = 'claimwright:body-content';

async function* limited(body: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

function tooLarge(maxBytes: number): HttpProblem {
  return new HttpProblem(413, 'body_too_large', `The body is larger than ${maxBytes} bytes`);
}

/** Refuses, before any of it is read, a body that the route does not take: by its exact content type, its encoding, its stated size. */
export function checkBodyHeaders(request: FastifyRequest, { stream, jsonTypes = [JSON_TYPE] }: RouteFacts, jsonBytesMax: number): void {
  if (hasNoBody(request)) return;
  const { headers } = request;
  const length = headers['content-length'];
  if (Number(length) > (stream?.maxBytes ?? jsonBytesMax)) throw tooLarge(stream?.maxBytes ?? jsonBytesMax);
  const allowed = stream?.types ?? jsonTypes;
  const [type = '', charset] = typeOf(headers['content-type']);
  const plain = headers['content-encoding'] === undefined || headers['content-encoding'] === 'identity';
  if (!allowed.includes(type) || (charset !== undefined && charset.toLowerCase() !== 'utf-8') || !plain) {
    throw new HttpProblem(415, 'unsupported_media_type', `This address takes ${allowed.join(' or ')}, in UTF-8 and not compressed`);
  }
}

function typeOf(header = ''): [type?: string, charset?: string] {
  const [, type, charset] = /^([a-z0-9/+.-]+)(?:; ?charset=([a-z0-9-]+))?$/i.exec(header) ?? [];
  return [type?.toLowerCase(), charset];
}

/** The content type alone, for a route that takes several. */
export const contentTypeOf = (header: string | undefined): string => typeOf(header)[0] ?? '';

function hasNoBody({ headers }: FastifyRequest): boolean {
  const length = headers['content-length'];
  return headers['transfer-encoding'] === undefined && (length === undefined || Number(length) === 0);
}

/** JSON is read whole and hashed for the idempotency fingerprint; streams are handed on unread; nothing else is parsed at all. */
export function useBodyParsers(fastify: FastifyInstance, jsonBytesMax: number): void {
  fastify.removeAllContentTypeParsers();
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.addContentTypeParser([JSON_TYPE, FHIR_JSON], { parseAs: 'buffer', bodyLimit: jsonBytesMax }, (request, body: Buffer, done) => {
    stateOf(request).bodyDigest = sha256(body);
    if (body.byteLength === 0) return done(null, undefined);
    if (!isUtf8(body)) return done(malformedJson());
    const text = body.toString('utf8');
    if (escapesWhatIsNoText(text)) return done(new HttpProblem(400, 'malformed_json', 'The body escapes a character that is no text: NUL, or half of a surrogate pair'));
    void parseJson(request, text, (error: unknown, parsed?: unknown) => done(error ? malformedJson() : null, parsed));
  });
  for (const type of [NDJSON, X12, FORM, CSV, BAI2]) fastify.addContentTypeParser(type, (request, payload, done) => done(null, hasNoBody(request) ? undefined : payload));
}

function malformedJson(): HttpProblem {
  return new HttpProblem(400, 'malformed_json', 'The body is not JSON');
}
