import { type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { describeDto } from './dto-schema.js';
import { CONVENTIONS } from './openapi-conventions.js';
import { completeOperation, HEADERS, hoistSchemas, IDEMPOTENCY_KEY, type Operation } from './openapi-operation.js';
import { PROBLEM_RESPONSES, PROBLEM_SCHEMA } from './openapi-problems.js';
import { type DocsOptions } from './options.js';
import { routeHandlers } from './route-scan.js';

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'] as const;

/** The OpenAPI 3.1 description of an application: what its controllers declare, and what the HTTP layer adds to each of them. */
export function createOpenApi(app: INestApplication, { title, description, version, resources = {} }: DocsOptions): OpenAPIObject {
  const handlers = new Map<string, object>();
  for (const { controller, name, handler } of routeHandlers(app.get(ModulesContainer))) {
    handlers.set(operationId(controller.name, name), handler);
    const types = (Reflect.getMetadata('design:paramtypes', controller.prototype, name) ?? []) as unknown[];
    types.forEach(describeDto);
  }
  const builder = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle(title).setVersion(version ?? '1')
    .setDescription([description, CONVENTIONS].filter(Boolean).join('\n\n')).addServer('/', 'Where this description comes from').setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'API key (cw_…)' }, 'bearer')
    .addApiKey({ type: 'apiKey', in: 'header', name: 'X-Api-Key' }, 'apiKey');
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: operationId });

  const schemas: Record<string, unknown> = { ...document.components?.schemas, Problem: PROBLEM_SCHEMA };
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method] as Operation | undefined;
      if (operation) completeOperation(operation, { path, method, handler: handlers.get(operation.operationId ?? ''), resource: resourceOf(path) });
    }
  }
  const used = new Set(Object.keys(document.paths).map(resourceOf));
  delete document.info.contact;
  document.tags = Object.entries(resources).filter(([name]) => used.has(name)).map(([name, about]) => ({ name, description: about }));
  document.paths = hoistSchemas(document.paths, schemas) as OpenAPIObject['paths'];
  const told = JSON.stringify(document.paths);
  const responses = Object.fromEntries(Object.entries(PROBLEM_RESPONSES).filter(([name]) => told.includes(`"#/components/responses/${name}"`)));
  document.components = { ...document.components, schemas: schemas as never, responses, headers: HEADERS, parameters: { IdempotencyKey: IDEMPOTENCY_KEY } as never };
  return document;
}

/** `/v1/encounters:batch` and `/v1/encounters/{encounterId}` are both about encounters. */
function resourceOf(path: string): string {
  return /^(?:\/v\d+)?\/([a-z-]*)/.exec(path)?.[1] ?? '';
}

function operationId(controller: string, method: string): string {
  return `${controller.replace(/Controller$/, '')}_${method}`;
}
