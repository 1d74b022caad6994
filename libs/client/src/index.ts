export { answerOf, createClient, type BodyOf, type ClaimwrightClient, type ClientOptions } from './client.js';
export { items, pages, type ItemOf, type ListOptions, type ListPage, type ListPath, type Wanted } from './lists.js';
export { ndjson } from './ndjson.js';
export { ProblemError, problemOf, type Problem } from './problem.js';
export type { components, operations, paths } from './schema.js';
