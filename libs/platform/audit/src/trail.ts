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

  /** What was sealed for a row that gave way to one that was there lies under that one, or nowhere. */
  writtenAs(given: Id<string>, kept: Id<string> | undefined): void {
    if (given === kept || !this.writes.delete(given)) return;
    if (kept !== undefined) this.writes.add(kept);
  }

  /** Adds all acts to the organisation's chain; nothing where there are none. To be the transaction's last statement: the chain's end stays locked until the commit. */
  async save(statement: Statement, context: AuditContext): Promise<void> {
    const acts = this.acts();
    if (acts.length === 0) return;
    const { at, actor, onBehalfOf, purpose, requestId } = context;
    const digests = Buffer.concat(acts.map((act) => digest({ ...context, ...act })));
    await statement(APPEND, [digests, acts.map(({ action }) => action), acts.map(({ objectId }) => objectId), acts.map(({ recipient }) => recipient), at.toISOString(), actor, onBehalfOf, purpose, requestId]);
  }

  private acts(): AuditAct[] {
    const named = (action: AuditAct['action'], ids: ReadonlySet<Id<string>>, recipient: string | null = null) => [...ids].map((objectId): AuditAct => ({ action, objectId, recipient }));
    return [...named('read', this.reads), ...named('write', this.writes), ...[...this.disclosures].flatMap(([recipient, ids]) => named('disclose', ids, recipient))];
  }
}
