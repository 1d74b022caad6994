import { INFRASTRUCTURE_TABLES } from '@claimwright/platform-persistence';
import type { TestDatabase } from './test-database.js';

interface Table { name: string; rls: boolean; forced: boolean; truncate: boolean; policies: { using: string | null; check: string | null; permissive: boolean }[]; keys: { name: string; first: string }[]; references: { name: string; columns: string[] }[] }

const TABLES = `select c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as forced, has_table_privilege($2, c.oid, 'truncate') as truncate,
  coalesce((select jsonb_agg(jsonb_build_object('using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid), 'permissive', p.polpermissive))
    from pg_policy p where p.polrelid = c.oid), '[]') as policies,
  coalesce((select jsonb_agg(jsonb_build_object('name', i.indexrelid::regclass, 'first', a.attname))
    from pg_index i left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0] where i.indrelid = c.oid and i.indisunique), '[]') as keys,
  coalesce((select jsonb_agg(jsonb_build_object('name', k.conname, 'columns', (select jsonb_agg(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum = any (k.conkey))))
    from pg_constraint k where k.conrelid = c.oid and k.contype = 'f'), '[]') as references
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relkind in ('r', 'p') order by 1`;

const POLICY = "(org_id = NULLIF(current_setting('app.org'::text, true), ''::text))";

/**
 * Fails unless every table of the service's schema is infrastructure or a tenant's: organisation first in the primary key
 * and each unique key, part of each foreign key, row-level security on and forced, exactly the tenant policy, no TRUNCATE;
 * and every view asks with its caller's rights. What belongs to the installation is named by who asks.
 */
export async function assertTenantTables(t: TestDatabase, installation: readonly string[] = []): Promise<void> {
  const tables = await t.admin<Table>(TABLES, [t.service.schema, t.service.role]);
  const views = await t.admin<{ name: string }>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = $1 and (c.relkind = 'm' or (c.relkind = 'v' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on|1)', false)))`, [t.service.schema]);
  const problems = [
    ...tables.filter((table) => !INFRASTRUCTURE_TABLES.includes(table.name) && !installation.includes(table.name)).flatMap(problemsOf),
    ...tables.filter((table) => table.truncate).map((table) => `${table.name}: the service may TRUNCATE it, which passes by row-level security`),
    ...views.map((view) => `${view.name}: a view shows every organisation unless it is WITH (security_invoker = true)`),
  ];
  if (problems.length > 0) throw new Error(`Tables of ${t.service.schema} are open between organisations:\n${problems.join('\n')}`);
}

function problemsOf(table: Table): string[] {
  const [policy, ...more] = table.policies;
  const isTenantPolicy = policy?.using === POLICY && policy.check === POLICY && more.length === 0;
  return [
    ...(table.keys.length === 0 ? ['has no primary key'] : []),
    ...table.keys.filter((key) => key.first !== 'org_id').map((key) => `${key.name} does not begin with org_id`),
    ...table.references.filter((reference) => !reference.columns.includes('org_id')).map((reference) => `${reference.name} is a foreign key without org_id, and foreign keys ignore row-level security`),
    ...(table.rls && table.forced ? [] : ['row-level security is not enabled and forced']),
    ...(isTenantPolicy ? [] : ['does not have the tenant policy and only that']),
  ].map((problem) => `${table.name}: ${problem}`);
}
