import type { ClaimwrightClient } from './client.js';
import type { paths } from './schema.js';

type AnswerOf<P extends keyof paths> = paths[P] extends { get: { responses: { 200: { content: { 'application/json': infer A } } } } } ? A : never;

/** A page's items. A feed, which always has a next cursor, has no pages that come to an end. */
type PageOf<P extends keyof paths> = AnswerOf<P> extends { items: (infer I)[]; nextCursor?: string } ? ('hasMore' extends keyof AnswerOf<P> ? never : I) : never;

/** The paths that answer a list page by page. */
export type ListPath = { [P in keyof paths]: paths[P] extends { get: { parameters: { query?: { cursor?: string } } } } ? ([PageOf<P>] extends [never] ? never : P) : never }[keyof paths];

/** An item of the list at a path. */
export type ItemOf<P extends ListPath> = PageOf<P>;

/** What a list may be asked for: its filters, its order, its fields. */
export type Wanted<P extends ListPath> = paths[P] extends { get: { parameters: { query?: infer Q } } } ? Omit<NonNullable<Q>, 'cursor'> : never;

export interface ListOptions {
  /** What stands in braces in the path. */
  path?: Record<string, string>;
  /** Where to begin: the `nextCursor` of a page. */
  cursor?: string;
  signal?: AbortSignal;
}

/** One page of a list as it comes. */
export interface ListPage<T> {
  items: T[];
  nextCursor?: string;
}

/** The pages of a list, 200 items each unless told, from the cursor on. */
export async function* pages<P extends ListPath>(client: ClaimwrightClient, path: P, wanted: Partial<Wanted<P>> = {}, { path: inPath, cursor, signal }: ListOptions = {}): AsyncGenerator<ListPage<ItemOf<P>>> {
  // The generic call is the same for every list; its types are those of the path, which are in the signature.
  const get = client.GET as unknown as (path: string, init: object) => Promise<{ data: ListPage<ItemOf<P>> }>;
  for (let at = cursor, more = true; more; more = at !== undefined) {
    const { data } = await get(path, { params: { query: { limit: 200, ...wanted, ...(at !== undefined && { cursor: at }) }, ...(inPath && { path: inPath }) }, ...(signal && { signal }) });
    yield data;
    at = data.nextCursor;
  }
}

/** The items of a list, one after the other, however many pages they come on. */
export async function* items<P extends ListPath>(client: ClaimwrightClient, path: P, wanted: Partial<Wanted<P>> = {}, options: ListOptions = {}): AsyncGenerator<ItemOf<P>> {
  for await (const page of pages(client, path, wanted, options)) yield* page.items;
}
