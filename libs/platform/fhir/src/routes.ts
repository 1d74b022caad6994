import { addRouteFacts, FHIR_JSON, HttpProblem, type Page, Permission, Whole, type Wanted } from '@claimwright/platform-http';
import { applyDecorators, Controller, createParamDecorator, type CallHandler, type ExecutionContext, Get, Header, HttpCode, Injectable, type NestInterceptor, Post, UseInterceptors } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { type FastifyRequest } from 'fastify';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { map, type Observable } from 'rxjs';
import './outcome.js';
import { FHIR_BASE, FHIR_OPERATIONS, FHIR_RESOURCES, type FhirType } from './resources.js';
import { nextQuery, ownId, readSearch } from './search.js';

/** FHIR's own types; plain JSON is taken for its own. */
const FHIR_TYPES_TAKEN = [FHIR_JSON, 'application/json'] as const;

/** A controller of FHIR addresses. The CapabilityStatement describes them, so OpenAPI does not. */
export const FhirController = (): ClassDecorator => applyDecorators(Controller(FHIR_BASE.slice(1)), ApiExcludeController());

const answersFhir = (): MethodDecorator => applyDecorators(
  Header('content-type', `${FHIR_JSON}; charset=utf-8`),
  (_target: object, _key: string | symbol, descriptor: PropertyDescriptor) => addRouteFacts(descriptor.value as object, { answers: FHIR_TYPES_TAKEN, jsonTypes: FHIR_TYPES_TAKEN }),
);

const reads = (type: FhirType): MethodDecorator => applyDecorators(Permission(FHIR_RESOURCES[type].permission), Whole(...FHIR_RESOURCES[type].whole), answersFhir());

/** `GET [base]/Type/id`: the handler answers a page of one, or an empty one. */
export const FhirRead = (type: FhirType): MethodDecorator => applyDecorators(Get(`${type}/:id`), reads(type), UseInterceptors(OneOfPage));

/** `GET [base]/Type?…`: the handler answers a page, which becomes a Bundle. */
export const FhirSearch = (type: FhirType): MethodDecorator => applyDecorators(Get(type), reads(type), UseInterceptors(SearchSet));

/** `POST [base]/Type/$name`. */
export const FhirOperation = (name: keyof typeof FHIR_OPERATIONS): MethodDecorator => {
  const { type, permission } = FHIR_OPERATIONS[name];
  return applyDecorators(Post(`${type}/$${name}`), HttpCode(200), Permission(permission), answersFhir());
};

/** `GET [base]/metadata`, which is public and therefore says so beside it. */
export const FhirMetadata = (): MethodDecorator => applyDecorators(Get('metadata'), answersFhir());

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

/** The one resource that a read asks for, as a search for its id. */
export const FhirId = createParamDecorator((type: FhirType, context: ExecutionContext): Wanted => {
  const { params, query } = requestOf(context);
  readSearch(type, query);
  return { limit: 1, sort: 'id', filters: { _id: [ownId(FHIR_RESOURCES[type].kind, (params as { id: string }).id)] } };
});

/** What a search asks for. */
export const FhirQuery = createParamDecorator((type: FhirType, context: ExecutionContext): Wanted => readSearch(type, requestOf(context).query));

/** The resource that was sent, not looked at yet. */
export const FhirBody = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const { body } = requestOf(context);
  if (body === undefined) throw new HttpProblem(400, 'body_missing', 'Send a FHIR resource as JSON');
  return body;
});

@Injectable()
export class OneOfPage implements NestInterceptor {
  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map(({ items: [resource] }: Page<FhirResource>) => {
      if (!resource) throw new HttpProblem(404, 'not_found', 'There is no resource with this id');
      return resource;
    }));
  }
}

@Injectable()
export class SearchSet implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { protocol, host, url } = requestOf(context);
    return next.handle().pipe(map((page: Page<FhirResource>) => toSearchSet(page, `${protocol}://${host}`, url)));
  }
}

/** A page as a Bundle, with the address of the next one. How many there are in all is not counted. */
export function toSearchSet({ items, nextCursor }: Page<FhirResource>, origin: string, url: string): Bundle {
  const [path = '', search = ''] = url.split('?');
  const next = nextCursor === undefined ? [] : [{ relation: 'next', url: `${origin}${path}?${nextQuery(search, nextCursor)}` }];
  return {
    resourceType: 'Bundle', type: 'searchset', link: [{ relation: 'self', url: origin + url }, ...next],
    ...(items.length > 0 && { entry: items.map((resource) => ({ fullUrl: `${origin}${FHIR_BASE}/${resource.resourceType}/${resource.id}`, resource, search: { mode: 'match' as const } })) }),
  };
}
