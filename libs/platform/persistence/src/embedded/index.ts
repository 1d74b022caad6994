export { EmbeddedPostgresError } from './binaries.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions, removeEmbeddedPostgres, startEmbeddedPostgres } from './start.js';
