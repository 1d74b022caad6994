import path from 'node:path';

/** What `npm start` can be told; see `npm start -- --help`. */
export interface StandaloneOptions {
  port: number;
  dataDir: string;
  databaseUrl?: string;
  sandbox: boolean;
}

export const HELP = `Claimwright, everything in one process.

  npm start                    embedded Postgres, all services, the payer simulator, and a sandbox to watch
  npm start -- --no-sandbox    the same, empty
  npm start -- --help          this text

Environment
  PORT           where REST is served (3000)
  DATA_DIR       where data, keys and the embedded Postgres live (.claimwright)
  DATABASE_URL   use this Postgres instead of the embedded one; its user must be able to create roles and schemas
  DATABASE_ROLE_SECRET   what the services' database passwords are derived from (made and kept in DATA_DIR)
  KAFKA_BROKERS  carry events over this Kafka (host:port, separated by commas); its topics must be there: claimwright topics apply
  REQUESTS_PER_MINUTE   how many requests an API key may make in a minute (6000)
  FAILED_KEYS_PER_MINUTE   how many wrong keys may come from an address in a minute (100)
  LOG_LEVEL      debug, info, warn (unless told), error, silent
`;

const SECRET_LENGTH_MIN = 16;

export class OptionsError extends Error {}

/** Reads flags and environment; names what is wrong and never shows a value. */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv): StandaloneOptions | 'help' {
  const flags = new Set(argv);
  if (flags.delete('--help') || flags.delete('-h')) return 'help';
  const sandbox = !flags.delete('--no-sandbox');
  const [unknown] = flags;
  if (unknown !== undefined) throw new OptionsError(`Unknown option ${unknown}; see npm start -- --help`);
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new OptionsError('PORT must be a port number between 0 and 65535');
  const secret = env['DATABASE_ROLE_SECRET'];
  if (secret !== undefined && secret.length < SECRET_LENGTH_MIN) throw new OptionsError(`DATABASE_ROLE_SECRET must have at least ${SECRET_LENGTH_MIN} characters`);
  return { port, dataDir: path.resolve(env['DATA_DIR'] ?? '.claimwright'), sandbox, ...(env['DATABASE_URL'] ? { databaseUrl: env['DATABASE_URL'] } : {}) };
}
