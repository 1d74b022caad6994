import path from 'node:path';
import { EmbeddedPostgresError, MigrationError } from '@claimwright/platform-persistence';
import { ConfigError, MissingTopicsError } from '@claimwright/platform-runtime';
import { SealError } from '@claimwright/platform-security';
import { OptionsError, type StandaloneOptions } from './options.js';

/** A start that cannot go on, told in one sentence with what to do. */
export class StartError extends Error {}

const FOLDER_REFUSES = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST', 'EISDIR']);
const MAY_NOT = '42501';

/** What to tell the user of an error that is no fault of ours; undefined for one that is. */
export function sentenceOf(error: unknown, options: StandaloneOptions | undefined): string | undefined {
  if ([StartError, OptionsError, ConfigError, MissingTopicsError, EmbeddedPostgresError, MigrationError].some((ours) => error instanceof ours)) return (error as Error).message;
  if (error instanceof SealError && options) return `The key file ${path.join(options.dataDir, 'master-key')} does not open this database's data. Put back the one that belongs to it, or give a new database its own DATA_DIR.`;
  const { code = '', syscall, path: at } = (error ?? {}) as { code?: string; syscall?: string; path?: string };
  if (syscall === 'listen') return `Cannot listen on port ${options?.port} (${code}). Stop what listens there, or set PORT to another.`;
  if (at !== undefined && options && at.startsWith(options.dataDir) && FOLDER_REFUSES.has(code)) return `Cannot write the data folder ${options.dataDir} (${code}). Set DATA_DIR to a folder you may write.`;
  if (code === MAY_NOT && options?.databaseUrl !== undefined) return 'The user of DATABASE_URL may not create roles and schemas. Give it that right, or leave DATABASE_URL out to use the embedded Postgres.';
  return undefined;
}
