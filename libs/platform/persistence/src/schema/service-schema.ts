/** An entity class; TypeORM reads its mapping from the decorators. */
export type EntityClass<E extends object = object> = new () => E;

export interface ServiceDeclaration {
  /** The service's name in lower case with dashes: `claim-submission`. */
  name: string;
  entities: readonly EntityClass[];
  /** The folder of its numbered .sql files: `new URL('../migrations/', import.meta.url)`. */
  migrationsDir: URL;
}

/** A service's private part of the database: its schema, its role and the owner of its tables. */
export interface ServiceSchema extends ServiceDeclaration {
  readonly schema: string;
  readonly role: string;
  readonly ownerRole: string;
}

/** A schema that services use together under rights it states itself. */
export interface SharedSchema {
  name: string;
  migrationsDir: URL;
  /** Statements that give a service's role what it may do here; run after the migrations, at each start. */
  grants: (role: string) => string[];
}

/** Tables of the platform in every service's schema; they belong to no single organisation, save `idempotency`. */
export const INFRASTRUCTURE_TABLES: readonly string[] = [
  'outbox', 'inbox', 'parked', 'dead_letter', 'relay_lease', 'job', 'sent_tally', 'consumer_pause', 'operator_action', 'replay_request', 'migration',
];

export function defineService(declaration: ServiceDeclaration): ServiceSchema {
  return { ...declaration, ...namesOf(declaration.name) };
}

/** Names are put into SQL as they are, so nothing but these letters gets in. */
export function namesOf(name: string): { schema: string; role: string; ownerRole: string } {
  if (!/^[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*$/.test(name) || name.length > 30) throw new Error(`Not a service's name: ${name}`);
  const schema = name.replaceAll('-', '_');
  return { schema, role: `claimwright_${schema}`, ownerRole: `claimwright_${schema}_owner` };
}
