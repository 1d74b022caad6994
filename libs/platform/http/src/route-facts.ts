import { type FieldKind } from '@claimwright/platform-security';
import { type List } from './lists/define-list.js';

/** Nest hands this metadata of a handler to Fastify as the route's config, so that a hook can read it before the body is. */
const FASTIFY_ROUTE_CONFIG = '__fastify_route_config__';

export type Access = { permission: string } | { publicBecause: string };

/** From when on a route is not to be used any more, until when it is still there, and where that is explained. */
export interface Deprecation {
  since: string;
  sunset?: string;
  link?: string;
}

export interface StreamFacts {
  maxBytes: number;
  types: readonly string[];
}

/** What a route says of itself; hooks see it as soon as the router has chosen the route. */
export interface RouteFacts {
  access?: Access;
  /** A person must have signed in a moment ago. */
  stepUp?: boolean;
  /** Of a public route: how many requests an address may make in a minute. */
  perAddress?: number;
  /** Set where the handler reads the raw body; other routes take JSON. */
  stream?: StreamFacts;
  /** Set where the handler answers a page of a list. */
  list?: List;
  /** The types the handler answers with; JSON first where there is a choice. */
  answers?: readonly string[];
  deprecation?: Deprecation;
  /** The types of JSON its body may be, where that is not plain JSON alone. */
  jsonTypes?: readonly string[];
  /** What the caller must be allowed to see, for an answer whose fields have other names than ours and which is shown whole or not at all. */
  whole?: readonly FieldKind[];
}

export function addRouteFacts(handler: object, facts: RouteFacts): void {
  Reflect.defineMetadata(FASTIFY_ROUTE_CONFIG, { ...factsOf(handler), ...facts }, handler);
}

export function factsOf(handler: object): RouteFacts {
  return (Reflect.getMetadata(FASTIFY_ROUTE_CONFIG, handler) as RouteFacts | undefined) ?? {};
}

/** The same facts, seen from a request. */
export function factsOfRoute(route: { config?: unknown }): RouteFacts {
  return route.config ?? {};
}

/** A decorator on a method's parameter gets the class and the name; the facts belong to the method. */
export function methodOf(target: object, key: string | symbol | undefined): object {
  const method = key === undefined ? undefined : (target as Record<string | symbol, unknown>)[key];
  if (typeof method !== 'function') throw new TypeError('This decorator belongs on a parameter of a controller method');
  return method;
}

/** The lists that these controllers answer. */
export function listsOf(controllers: readonly { prototype: object }[]): List[] {
  return controllers.flatMap(({ prototype }) => Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap(({ value }) => {
    const { list } = typeof value === 'function' ? factsOf(value as object) : {};
    return list ? [list] : [];
  }));
}
