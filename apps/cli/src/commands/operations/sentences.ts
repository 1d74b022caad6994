import { ContractError } from '@claimwright/contracts';
import { ConfigError } from '@claimwright/platform-runtime';

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);

interface Told { name?: string; message?: string; code?: unknown; sqlState?: unknown; type?: unknown; cause?: unknown; originalError?: unknown; errors?: unknown[] }

function* chainOf(error: unknown): Generator<Told> {
  const seen = new Set<unknown>();
  for (const waiting = [error]; waiting.length > 0;) {
    const one = waiting.shift();
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const told = one as Told;
    yield told;
    waiting.push(told.cause, told.originalError, ...(told.errors ?? []));
  }
}

/** What to tell an operator of an error that is no fault of this program; undefined for one that is. */
export function sentenceOf(error: unknown): string | undefined {
  if (error instanceof ConfigError || error instanceof ContractError) return error.message;
  const chain = [...chainOf(error)];
  const keys = chain.find(({ name }) => name === 'KeyProviderError');
  if (keys) return `${keys.message}. Check KEY_PROVIDER and what goes with it.`;
  const kafka = chain.some(({ name }) => name?.startsWith('KafkaJS') === true);
  return kafka ? ofKafka(chain) : ofDatabase(chain);
}

function ofKafka(chain: readonly Told[]): string {
  const types = chain.map(({ type }) => type).filter((type) => typeof type === 'string');
  const names = chain.map(({ name }) => name ?? '');
  if (types.some((type) => type.endsWith('AUTHORIZATION_FAILED'))) return `The brokers do not let this user do that (${types.join(', ')}). \`claimwright topics acl plan\` shows who may do what; the principal of operators is ops.`;
  if (types.includes('SECURITY_DISABLED')) return 'The brokers have no authorizer, so there are no rights to plan: set authorizer.class.name on them.';
  if (types.includes('UNKNOWN_TOPIC_OR_PARTITION')) return 'The brokers do not have this topic: `claimwright topics plan` shows what is missing, `topics apply` makes it.';
  if (names.some((name) => name.includes('SASL'))) return 'The brokers refuse the user or password: check KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD.';
  return `The brokers do not answer as they should (${types[0] ?? names.findLast((name) => name !== '') ?? 'no answer'}). Check KAFKA_BROKERS, KAFKA_SSL and KAFKA_SASL_…, and that they run.`;
}

function ofDatabase(chain: readonly Told[]): string | undefined {
  const codes = chain.flatMap(({ code, sqlState }) => [code, sqlState]).filter((code) => typeof code === 'string');
  const away = codes.find((code) => AWAY.has(code));
  if (away !== undefined) return `The database does not answer (${away}). Check DATABASE_ADMIN_URL or DATABASE_URL_<SERVICE>, and that it runs.`;
  if (codes.some((code) => code === '28P01' || code === '28000')) return 'The database refuses the service’s role: DATABASE_ROLE_SECRET must be the one that the services were set up with.';
  if (codes.includes('3D000')) return 'There is no such database: check DATABASE_ADMIN_URL.';
  if (codes.includes('42P01')) return 'The database lacks tables that this version needs: bring it up to date first (each service with --migrate).';
  return undefined;
}
