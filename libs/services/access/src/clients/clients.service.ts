import { newId } from '@claimwright/kernel';
import { mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import { requireKnown } from '../grant-rules.js';
import type { ClientRow } from '../principal.row.js';
import { takeTokensBack } from '../revocations.store.js';
import { type ClientBody, type ClientChange, type ClientView, toView } from './client-views.js';
import { findClient, insertClient, lockClient, saveClient } from './clients.store.js';
import { CLIENTS } from './clients.lists.js';
import { ClientKeys } from './client-keys.js';

@Injectable()
export class ClientsService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(ClientKeys) private readonly keys: ClientKeys) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<ClientView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<ClientRow>(tx, CLIENTS, wanted), toView));
  }

  one(actor: Actor, id: string): Promise<ClientView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findClient(tx, id);
      if (!row) throw notFound();
      return toView(row);
    });
  }

  async register(actor: Actor, { name, jwks, jwksUri, permissions = [], roles = [] }: ClientBody): Promise<ClientView> {
    requireKnown(permissions);
    await this.keys.requireUsable({ jwks, jwksUri });
    return this.db.transaction(actor, async (tx) => {
      const id = newId('cli');
      await insertClient(tx, { id, name, jwks: jwks ?? null, jwksUri: jwksUri ?? null, permissions, roles, createdBy: actor.subject });
      const row = await findClient(tx, id);
      if (!row) throw notFound();
      return toView(row);
    });
  }

  /** Tokens of before are taken back with the change. */
  async change(actor: Actor, id: string, { ifMatch, ...change }: ClientChange & { ifMatch?: string }): Promise<ClientView> {
    const { jwks, jwksUri } = change;
    requireKnown(change.permissions ?? []);
    if (jwks || jwksUri) await this.keys.requireUsable({ jwks, jwksUri });
    return this.db.transaction(actor, async (tx) => {
      const row = await lockClient(tx, id);
      if (!row) throw notFound();
      requireMatch(ifMatch, row.version);
      const keys = jwks || jwksUri ? { jwks: jwks ?? null, jwksUri: jwksUri ?? null } : {};
      const disabledAt = change.disabled === undefined ? row.disabledAt : change.disabled ? (row.disabledAt ?? tx.now()) : null;
      const changed = { ...row, ...keys, name: change.name ?? row.name, permissions: change.permissions ?? row.permissions, roles: change.roles ?? row.roles, disabledAt, version: row.version + 1 };
      await saveClient(tx, changed);
      await takeTokensBack(tx, `client:${id}`);
      return toView(changed);
    });
  }
}

const notFound = () => refuse('client_not_found', 'No client has this id');
