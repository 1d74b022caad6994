import { type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeDto } from './dto-schema.js';
import { completeOperation, hoistSchemas, PROBLEM_RESPONSES, PROBLEM_SCHEMA, IDEMPOTENCY_KEY, type Operation } from './openapi-operation.js';
import { type DocsOptions } from './options.js';
import { routeHandlers } from './route-scan.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

/** The OpenAPI 3.1 description of an application: what its controllers declare, and what the HTTP layer adds to each of them. */
export function createOpenApi(app: INestApplication, { title, description, version }: DocsOptions): OpenAPIObject {
  const handlers = new Map<string, object>();
  for (const { controller, name, handler } of routeHandlers(app.get(ModulesContainer))) {
    handlers.set(operationId(controller.name, name), handler);
    const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? []) as unknown[];
    types.forEach(describeDto);
  }
  const builder = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle(title).setVersion(version ?? '1')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'API key (cw_…)' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Api-Key' }, 'apiKey');
  if (description) builder.setDescription(description);
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: operationId });

  const schemas: Record<string, unknown> = { ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation) completeOperation(operation, { path, method, handler: handlers.get(operation.operationId ?? '') });
    }
  }
  document.paths = hoistSchemas(document.paths, schemas) as OpenAPIObject['paths'];
  document.components = { ...document.components, schemas: schemas as never, responses: PROBLEM_RESPONSES, parameters: { IdempotencyKey: IDEMPOTENCY_KEY } as never };
  return document;
}

function operationId(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}

/** Several services' descriptions as one. A path or a schema of the same name must be the same in all of them. */
export function mergeOpenApi(docs: DocsOptions, parts: readonly OpenAPIObject[]): OpenAPIObject {
  const [first] = parts;
  if (!first) throw new RangeError('There is nothing to merge');
  const merged: OpenAPIObject = { ...first, info: { ...first.info, title: docs.title, description: docs.description ?? '', version: docs.version ?? '1' }, paths: {}, components: {} };
  const components = merged.components as Record<string, Record<string, unknown>>;
  for (const part of parts) {
    mergeInto(merged.paths, part.paths, 'path');
    for (const [kind, named] of Object.entries(part.components ?? {})) mergeInto(components[kind] ??= {}, named as Record<string, unknown>, kind);
  }
  return merged;
}

function mergeInto(into: Record<string, unknown>, from: Record<string, unknown>, kind: string): void {
  for (const [name, value] of Object.entries(from)) {
    if (name in into && JSON.stringify(into[name]) !== JSON.stringify(value)) throw new Error(`Two services describe the ${kind} ${name} differently`);
    into[name] = value;
  }
}
