import { allowMatch, mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { AccessStore, type NewApiKey } from '@claimwright/platform-security';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import { requireBlocks, requireKnown } from '../grant-rules.js';
import type { ApiKeyRow } from '../principal.row.js';
import { type ApiKeyBody, type ApiKeyView, type NewApiKeyView, toView } from './api-key-views.js';
import { endApiKey, findApiKey, lockApiKey } from './api-keys.store.js';
import { API_KEYS } from './api-keys.lists.js';

const DAY_MS = 86_400_000;
const DAYS_UNLESS_TOLD = 90;
const DAYS_MAX = 366;

@Injectable()
export class ApiKeysService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(AccessStore) private readonly access: AccessStore) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<ApiKeyView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ApiKeyRow>(tx, API_KEYS, wanted), toView));
  }

  one(actor: Actor, id: string): Promise<ApiKeyView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findApiKey(tx, id);
      if (!row) throw notFound();
      return toView(row);
    });
  }

  make(actor: Actor, { expiresAt, permissions = [], addresses = [], ...body }: ApiKeyBody): Promise<NewApiKeyView> {
    requireKnown(permissions);
    requireBlocks(addresses);
    return this.db.transaction(actor, (tx) => this.add(tx, { ...body, permissions, addresses, expiresAt: expiryOf(expiresAt, tx.now()), createdBy: actor.subject }));
  }

  /** A new key with the same rights and as long a life; the old one ends after the overlap, or sooner if it would anyway. */
  rotate(actor: Actor, id: string, { overlapHours, ifMatch }: { overlapHours: number; ifMatch?: string }): Promise<NewApiKeyView> {
    return this.db.transaction(actor, async (tx) => {
      const old = await this.lockLiving(tx, id);
      allowMatch(ifMatch, old.version);
      const ends = new Date(tx.now().getTime() + overlapHours * 3_600_000);
      if (old.expiresAt === null || old.expiresAt > ends) await endApiKey(tx, id, { expiresAt: ends });
      const { name, kind, permissions, roles, addresses, createdAt } = old;
      const life = old.expiresAt === null ? undefined : new Date(tx.now().getTime() + old.expiresAt.getTime() - createdAt.getTime());
      return this.add(tx, { name, kind, permissions, roles, addresses, expiresAt: life ?? null, createdBy: actor.subject, replaces: id });
    });
  }

  revoke(actor: Actor, id: string, ifMatch: string | undefined): Promise<void> {
    return this.db.transaction(actor, async (tx) => {
      requireMatch(ifMatch, (await this.lockLiving(tx, id)).version);
      await endApiKey(tx, id, { revokedAt: tx.now() });
    });
  }

  private async add(tx: Tx, key: NewApiKey): Promise<NewApiKeyView> {
    const { id, secret } = await this.access.on((sql, params) => tx.query(sql, params)).addApiKey(tx.orgId, key);
    const row = await findApiKey(tx, id);
    if (!row) throw new Error('The key vanished while it was made');
    return { ...toView(row), secret };
  }

  private async lockLiving(tx: Tx, id: string): Promise<ApiKeyRow> {
    const row = await lockApiKey(tx, id);
    if (!row) throw notFound();
    if (row.revokedAt !== null || (row.expiresAt !== null && row.expiresAt <= tx.now())) throw refuse('api_key_ended', 'This key counts no longer');
    return row;
  }
}

const notFound = () => refuse('api_key_not_found', 'No API key has this id');

function expiryOf(wanted: string | undefined, now: Date): Date {
  if (wanted === undefined) return new Date(now.getTime() + DAYS_UNLESS_TOLD * DAY_MS);
  const at = new Date(wanted);
  if (at <= now || at.getTime() > now.getTime() + DAYS_MAX * DAY_MS) throw refuse('expiry_not_possible', `A key ends within ${DAYS_MAX} days from now`, '/expiresAt');
  return at;
}
