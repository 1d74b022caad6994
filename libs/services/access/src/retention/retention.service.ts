import { isRetentionClass, RETENTION, RETENTION_CLASSES, type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import { RetentionPolicyRow } from '../lives-of-data.row.js';
import { type RetentionBody, type RetentionPolicies, type RetentionPolicy, toPolicy } from './retention-views.js';

@Injectable()
export class RetentionService {
  constructor(@Inject(Database) private readonly db: Database) {}

  policies(actor: Actor): Promise<RetentionPolicies> {
    return this.db.transaction(actor, async (tx) => {
      const rows = await tx.manager.findBy(RetentionPolicyRow, { orgId: tx.orgId });
      const own = new Map(rows.map((row) => [row.class, row]));
      return { policies: RETENTION_CLASSES.map((name) => toPolicy(name, own.get(name))) };
    });
  }

  /** Longer or shorter than the default, and never shorter than the floor. */
  set(actor: Actor, { class: name, days }: RetentionBody): Promise<RetentionPolicy> {
    if (!isRetentionClass(name)) throw refuse('retention_too_short', 'There is no such class', '/class');
    if (days < RETENTION[name].floorDays) throw refuse('retention_too_short', `It is kept for ${RETENTION[name].floorDays} days at least`, '/days');
    return this.db.transaction(actor, async (tx) => {
      const row = { orgId: tx.orgId, class: name, days, setAt: tx.now(), setBy: actor.subject };
      await tx.manager.upsert(RetentionPolicyRow, row, ['orgId', 'class']);
      tx.written(`rtn_${name}`);
      return toPolicy(name, row);
    });
  }
}
