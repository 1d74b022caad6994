import type { OrgId } from '@claimwright/kernel';
import { type Disposal, dispose, keptTables, type KeptTable, type OwnerConnection, type OwnerTransactions, planDisposal } from '@claimwright/platform-persistence';
import { confirmed, operatorOf } from '../operations/ask.js';
import { count, progress, say, table } from '../operations/words.js';
import { ACCESS_OWNER, withOwner } from '../with-owner.js';

export interface RetentionFlags { org?: string; json?: boolean }
export interface RunFlags extends RetentionFlags { reason: string; as?: string; yes?: boolean }

/** Shows what is over; 1 where something is. */
export function planRetention(flags: RetentionFlags): Promise<number> {
  return withOwner(flags, async (owner, organisations) => {
    const all = await eachTable(owner, organisations, (transactions, orgId, kept) => planDisposal(transactions, orgId, kept, new Date()));
    show(all, flags);
    return all.some(({ over }) => over > 0) ? 1 : 0;
  });
}

/** Disposes of it; 1 where something was left. */
export function runRetention(flags: RunFlags): Promise<number> {
  const { name: operator, reason } = operatorOf(flags);
  return withOwner(flags, async (owner, organisations) => {
    if (!(await confirmed(`Dispose of what is over in ${count(organisations.length, 'organisation')} (${reason})?`, flags))) return 1;
    const now = new Date();
    const tell = ({ table: { schema, table: name }, done, over }: Disposal): void => progress(`${schema}.${name}: ${done} of ${count(over, 'row')}`);
    const all = await eachTable(owner, organisations, (transactions, orgId, kept) => dispose(transactions, orgId, kept, { now, operator, tell }));
    progress('');
    show(all, flags);
    return all.some(({ over, done }) => done < over) ? 1 : 0;
  });
}

type Shown = Disposal & { orgId: OrgId };

async function eachTable(owner: OwnerConnection, organisations: readonly OrgId[], work: (transactions: OwnerTransactions, orgId: OrgId, kept: KeptTable) => Promise<Disposal>): Promise<Shown[]> {
  const transactions: OwnerTransactions = (role, orgId, one) => owner.as(role, orgId, one);
  const tables = await owner.as(ACCESS_OWNER, undefined, keptTables);
  const all: Shown[] = [];
  for (const orgId of organisations) for (const kept of tables) all.push({ orgId, ...(await work(transactions, orgId, kept)) });
  return all;
}

function show(all: readonly Shown[], { json }: RetentionFlags): void {
  const lines = all.map(({ orgId, table: { schema, table: name, class: of, empties }, days, before, over, done, isHeld }) => ({ orgId, class: of, table: `${schema}.${name}`, ends: empties ? 'emptied' : 'deleted', days, before: before.toISOString(), over, done, held: isHeld }));
  if (json) for (const line of lines) say(JSON.stringify(line));
  else say(table(['organisation', 'class', 'table', 'days', 'over', 'done', 'held'], lines.map((line) => [line.orgId, line.class, line.table, line.days, line.over, line.done, line.held ? 'yes' : ''])));
}
