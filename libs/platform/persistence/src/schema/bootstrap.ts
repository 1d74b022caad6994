import { createHash, createHmac } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { auditSchema } from '@claimwright/platform-audit';
import { accessSchema } from '@claimwright/platform-security';
import pg from 'pg';
import { asOwner, migrate, readMigrations } from './migrations.js';
import { namesOf, type ServiceSchema, type SharedSchema } from './service-schema.js';

export interface BootstrapOptions {
  /** The roles' passwords are derived from it, so that every start and every process agrees on them. */
  secret: string;
  shared?: readonly SharedSchema[];
}

const LOCK = 0x636c_6169;   // "clai": one bootstrap at a time in a database
const PLATFORM_MIGRATIONS = new URL('../../migrations/', import.meta.url);

// Only the database's owner can; on a server of somebody else's the role that bootstraps may not be that.
const CLOSE_TEMPORARY = `do $$ begin
    if (select pg_has_role(current_user, datdba, 'usage') from pg_database where datname = current_database()) then
      execute format('revoke temporary on database %I from public', current_database());
    end if;
  end $$`;

const access: SharedSchema = {
  name: accessSchema.name,
  migrationsDir: accessSchema.migrationsDir,
  grants: accessSchema.grants,
};

/** The access service works in the shared schema itself, and has everything there. */
const withoutAccess = (services: readonly ServiceSchema[]): ServiceSchema[] => services.filter(({ name }) => name !== access.name);

/**
 * Brings a database to where these services can run: their roles, schemas, tables and rights. Safe to call at every start
 * and by several processes; needs a role that may create roles and schemas.
 */
export async function bootstrap(adminUrl: string, services: readonly ServiceSchema[], options: BootstrapOptions): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'claimwright-bootstrap' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await client.query(CLOSE_TEMPORARY);
    const shared = [access, auditSchema, ...(options.shared ?? [])];
    for (const { name, migrationsDir } of shared) await prepareSchema(client, name, options.secret, name === access.name ? [PLATFORM_MIGRATIONS, migrationsDir] : [migrationsDir]);
    for (const { name, migrationsDir } of withoutAccess(services)) await prepareSchema(client, name, options.secret, [PLATFORM_MIGRATIONS, migrationsDir]);
    for (const schema of shared) {
      const others = schema.name === access.name ? withoutAccess(services) : services;
      const statements = others.flatMap((service) => schema.grants(service.role));
      if (statements.length > 0) await asOwner(client, namesOf(schema.name), statements.join(';\n'));
    }
    await asOwner(client, namesOf(access.name), `grant usage on schema access to ${namesOf(auditSchema.name).role}; grant select on organisation to ${namesOf(auditSchema.name).role}`);
  } finally {
    await client.end();
  }
}

/** Changes whenever any migration of these schemas does: the name of what a database was made from. */
export async function schemaFingerprint(services: readonly ServiceSchema[], shared: readonly SharedSchema[] = []): Promise<string> {
  const dirs = [access, auditSchema, ...shared, ...withoutAccess(services)].map(({ name, migrationsDir }) => ({ name, migrationsDir }));
  const hash = createHash('sha256');
  for (const { name, migrationsDir } of [{ name: 'platform', migrationsDir: PLATFORM_MIGRATIONS }, ...dirs]) {
    for (const migration of await readMigrations(migrationsDir)) hash.update(`${name} ${migration.name} ${migration.sha256}\n`);
  }
  return hash.digest('hex').slice(0, 24);
}

async function prepareSchema(client: pg.Client, name: string, secret: string, dirs: URL[]): Promise<void> {
  const names = namesOf(name);
  await createRoles(client, names, rolePassword(secret, names.role));
  await client.query(`create schema if not exists ${names.schema} authorization ${names.ownerRole}`);
  const groups = await Promise.all(dirs.map((dir) => readMigrations(dir, dir === PLATFORM_MIGRATIONS ? 'platform/' : '')));
  // Rights come by default privilege and not by a grant at each start, so that a migration can take some away again.
  // TRUNCATE is never among them: it passes by row-level security.
  await asOwner(client, names, `grant usage on schema ${names.schema} to ${names.role};
    alter default privileges in schema ${names.schema} grant select, insert, update, delete on tables to ${names.role};
    alter default privileges in schema ${names.schema} grant usage on sequences to ${names.role}`);
  await migrate(client, names, groups);
  await asOwner(client, names, `revoke all on migration from ${names.role}`);
}

/** Roles belong to the whole server, so a bootstrap of another database may be touching the same ones. */
async function createRoles(client: pg.Client, names: { schema: string; role: string; ownerRole: string }, password: string): Promise<void> {
  const sql = `do $$ begin
      if not exists (select from pg_roles where rolname = '${names.ownerRole}') then create role ${names.ownerRole} nologin; end if;
      if not exists (select from pg_roles where rolname = '${names.role}') then create role ${names.role} login; end if;
      if exists (select from pg_roles where rolname in ('${names.role}', '${names.ownerRole}') and (rolsuper or rolbypassrls)) then
        raise exception 'role ${names.role} or its owner passes by row-level security: take SUPERUSER and BYPASSRLS from it';
      end if;
      if not (select rolsuper from pg_roles where rolname = current_user) then
        -- Since Postgres 16 the maker of a role may not become it without saying so.
        execute 'grant ${names.ownerRole} to current_user' || case when current_setting('server_version_num')::int >= 160000 then ' with set true, inherit true' else '' end;
      end if;
    end $$;
    alter role ${names.role} with login password ${pg.escapeLiteral(password)};
    alter role ${names.role} set search_path = ${names.schema};
    alter role ${names.role} set statement_timeout = '120s';
    alter role ${names.role} set idle_in_transaction_session_timeout = '60s'`;
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      const collided = code === '23505' || code === '42710' || (code === 'XX000' && message.includes('concurrently updated'));
      if (!collided || attempt === 20) throw error;
      await sleep(20 * attempt * Math.random());
    }
  }
}

export function rolePassword(secret: string, role: string): string {
  if (secret.length < 16) throw new Error('The secret for the database roles must have at least 16 characters');
  return createHmac('sha256', secret).update(`database role ${role}`).digest('base64url');
}

/** The address under which a service, or a shared schema's own role, connects: the admin's with another user. */
export function roleUrl(adminUrl: string, name: string, secret: string): string {
  const url = new URL(adminUrl);
  const { role } = namesOf(name);
  url.username = role;
  url.password = rolePassword(secret, role);
  return url.href;
}
