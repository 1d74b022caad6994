import type { Id } from '@claimwright/kernel';
import { type AuditAct, type AuditContext, digest } from './event.js';

/** All the trail needs of a transaction. */
export type Statement = (sql: string, params: unknown[]) => Promise<unknown>;

const APPEND = 'select audit.append($1, $2, $3, $4, $5, $6, $7, $8, $9)';

/** What one transaction has done with patient data: each object once for each action and recipient, in the order of the first time. */
export class Trail {
  private readonly reads = new Set<Id<string>>();
  private readonly writes = new Set<Id<string>>();
  private readonly disclosures = new Map<string, Set<Id<string>>>();

  private readonly askers = new Map<Id<string>, string | null>();

  read(objectId: Id<string>): void {
    this.reads.add(objectId);
  }

  write(objectId: Id<string>): void {
    this.writes.add(objectId);
  }

  disclose(recipient: string, objectIds: readonly Id<string>[]): void {
    const known = this.disclosures.get(recipient) ?? new Set();
    for (const id of objectIds) known.add(id);
    this.disclosures.set(recipient, known);
  }

  /** Who had asked for what is done with an object, where that is not the same for all. */
  askedBy(objectId: Id<string>, subject: string): void {
    this.askers.set(objectId, this.askers.has(objectId) && this.askers.get(objectId) !== subject ? null : subject);
  }

  /** What was sealed for a row that gave way to one that was there lies under that one, or nowhere. */
  writtenAs(given: Id<string>, kept: Id<string> | undefined): void {
    if (given === kept || !this.writes.delete(given)) return;
    if (kept !== undefined) this.writes.add(kept);
  }

  /** Adds all acts to the organisation's chain; nothing where there are none. To be the transaction's last statement: the chain's end stays locked until the commit. */
  async save(statement: Statement, context: AuditContext): Promise<void> {
    const byAsker = new Map<string | null, AuditAct[]>();
    for (const act of this.acts()) {
      const asker = this.askers.get(act.objectId) ?? context.onBehalfOf;
      const known = byAsker.get(asker);
      if (known) known.push(act);
      else byAsker.set(asker, [act]);
    }
    for (const [onBehalfOf, acts] of byAsker) await append(statement, { ...context, onBehalfOf }, acts);
  }

  private acts(): AuditAct[] {
    const named = (action: AuditAct['action'], ids: ReadonlySet<Id<string>>, recipient: string | null = null) => [...ids].map((objectId): AuditAct => ({ action, objectId, recipient }));
    return [...named('read', this.reads), ...named('write', this.writes), ...[...this.disclosures].flatMap(([recipient, ids]) => named('disclose', ids, recipient))];
  }
}

async function append(statement: Statement, context: AuditContext, acts: readonly AuditAct[]): Promise<void> {
  const { at, actor, onBehalfOf, purpose, requestId } = context;
  const digests = Buffer.concat(acts.map((act) => digest({ ...context, ...act })));
  await statement(APPEND, [digests, acts.map(({ action }) => action), acts.map(({ objectId }) => objectId), acts.map(({ recipient }) => recipient), at.toISOString(), actor, onBehalfOf, purpose, requestId]);
}
