import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiExtension, ApiOperation } from '@nestjs/swagger';
import { addRouteFacts, factsOf, type Deprecation } from './route-facts.js';

const RETURNS = 'claimwright:returns';
const REQUEST_EXAMPLE = 'claimwright:request-example';
const OTHER_FORMS = 'claimwright:other-forms';

export interface ReturnFacts {
  description: string;
  schema?: object;
  type: string;
  example?: unknown;
}

/**
 * What the route answers, as a TypeBox schema; no schema means an empty body. The first of several from above is also the status
 * that is sent, so the documentation and the answer agree.
 */
export function Returns(status: number, schema: object | undefined, description: string, more: { type?: string; example?: unknown } = {}): MethodDecorator {
  const facts: ReturnFacts = { description, schema, type: more.type ?? 'application/json', example: more.example };
  return applyDecorators(HttpCode(status), (_target, _key, descriptor) => {
    const handler = descriptor?.value as object;
    const returns = new Map([[status, facts], ...returnsOf(handler)]);
    Reflect.defineMetadata(RETURNS, returns, handler);
    const types = [...returns].filter(([code, answer]) => code < 300 && answer.schema).map(([, { type }]) => type);
    // A list's query has said already what a list can be read as.
    if (!factsOf(handler).list) addRouteFacts(handler, { answers: types });
  });
}

/** The operation in words; the example is a request body. */
export function Operation(facts: { summary: string; description?: string; example?: unknown }): MethodDecorator {
  return applyDecorators(ApiOperation({ summary: facts.summary, description: facts.description }), (_target, _key, descriptor) => {
    Reflect.defineMetadata(REQUEST_EXAMPLE, facts.example, descriptor?.value as object);
  });
}

/** Tells callers, in headers (RFC 9745, RFC 8594) and in the description, that they should go elsewhere. */
export function Deprecated(facts: Deprecation): MethodDecorator {
  return (_target, _key, descriptor) => addRouteFacts(descriptor.value as object, { deprecation: facts });
}

/** The refusals of this route that are its own, by code. */
export const ProblemCodes = (...codes: string[]): MethodDecorator => ApiExtension('x-problem-codes', codes) as MethodDecorator;

/** A refusal whose form a standard prescribes, which this route has beside problem+json in the same status. */
export function RefusesAs(status: number, schema: object, type: string, example: unknown): MethodDecorator {
  return (_target, _key, descriptor) => {
    const handler = descriptor?.value as object;
    Reflect.defineMetadata(OTHER_FORMS, { ...otherFormsOf(handler), [status]: { [type]: { schema, example } } }, handler);
  };
}

/** By status, the content that a refusal may have beside problem+json. */
export function otherFormsOf(handler: object): Record<string, Record<string, object>> {
  return (Reflect.getMetadata(OTHER_FORMS, handler) as Record<string, Record<string, object>> | undefined) ?? {};
}

export function returnsOf(handler: object): Map<number, ReturnFacts> {
  return (Reflect.getMetadata(RETURNS, handler) as Map<number, ReturnFacts> | undefined) ?? new Map<number, ReturnFacts>();
}

export function requestExampleOf(handler: object): unknown {
  return Reflect.getMetadata(REQUEST_EXAMPLE, handler);
}
