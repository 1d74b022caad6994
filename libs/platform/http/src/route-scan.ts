import { RequestMethod, type Type } from '@nestjs/common';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { type Access, factsOf } from './route-facts.js';

// What @Controller and @Get, @Post, … leave on a class and a method.
const PATH = 'path';
const METHOD = 'method';

export interface RouteHandler {
  controller: { name: string; prototype: object };
  name: string;
  handler: object;
  method: RequestMethod;
}

/** Every method of a controller that a request can reach. */
export function* routeHandlers(modules: ModulesContainer): Generator<RouteHandler> {
  const scanner = new MetadataScanner();
  for (const module of modules.values()) {
    for (const { metatype } of module.controllers.values()) {
      if (typeof metatype !== 'function') continue;
      const prototype = metatype.prototype as Record<string, object>;
      for (const name of scanner.getAllMethodNames(prototype)) {
        const handler = prototype[name] as object;
        const method = Reflect.getMetadata(METHOD, handler) as RequestMethod | undefined;
        if (method !== undefined) yield { controller: metatype, name, handler, method };
      }
    }
  }
}

/** What a controller declares: each route's method, its path in the router's words, and who may use it. */
export function declaredRoutes(controller: Type): { method: string; path: string; access: Access | undefined }[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as object;
    const method = Reflect.getMetadata(METHOD, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    return [{ method: RequestMethod[method], path: `/${[controller, handler].map(pathOf).filter(Boolean).join('/')}`, access: factsOf(handler).access }];
  });
}

/** Every route that does not say who may use it. */
export function undeclaredRoutes(modules: ModulesContainer): string[] {
  return [...routeHandlers(modules)].filter(({ handler }) => !factsOf(handler).access).map(({ controller, name, handler, method }) => {
    const path = [controller, handler].map(pathOf).filter(Boolean).join('/');
    return `${RequestMethod[method]} /${path} (${controller.name}.${name})`;
  });
}

function pathOf(declared: object): string {
  const path = [Reflect.getMetadata(PATH, declared) as string | string[] | undefined].flat()[0] ?? '';
  return path.replace(/^\/+|\/+$/g, '');
}
