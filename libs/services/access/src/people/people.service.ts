import { createHash } from 'node:crypto';
import { newId } from '@claimwright/kernel';
import { mapPage, type Page, readList, requireMatch, type Wanted } from '@claimwright/platform-http';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { refuse } from '../access.errors.js';
import type { PersonRow } from '../principal.row.js';
import { takeTokensBack } from '../revocations.store.js';
import { toView, type UserBody, type UserChange, type UserView } from './person-views.js';
import { findPerson, insertPerson, lockPerson, savePerson } from './people.store.js';
import { USERS } from './people.lists.js';

/** Under which a person of an identity provider is looked up before the organisation is known. */
export const lookupOf = (issuer: string, subject: string): string => createHash('sha256').update(JSON.stringify([issuer, subject])).digest('base64url');

@Injectable()
export class PeopleService {
  constructor(@Inject(Database) private readonly db: Database) {}

  list(actor: Actor, wanted: Wanted): Promise<Page<UserView>> {
    return this.db.transaction(actor, async (tx) => mapPage(await readList<PersonRow>(tx, USERS, wanted), toView));
  }

  one(actor: Actor, id: string): Promise<UserView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await findPerson(tx, id);
      if (!row) throw notFound();
      return toView(row);
    });
  }

  add(actor: Actor, body: UserBody): Promise<UserView> {
    return this.db.transaction(actor, async (tx) => {
      const id = newId('usr');
      if (!(await insertPerson(tx, { ...body, id, createdBy: actor.subject }, lookupOf(body.issuer, body.subject)))) throw refuse('user_known', 'This person of the identity provider is a user already');
      const row = await findPerson(tx, id);
      if (!row) throw notFound();
      return toView(row);
    });
  }

  /** Tokens that were issued under the old roles are taken back with the change. */
  change(actor: Actor, id: string, { ifMatch, ...change }: UserChange & { ifMatch?: string }): Promise<UserView> {
    return this.db.transaction(actor, async (tx) => {
      const row = await lockPerson(tx, id);
      if (!row) throw notFound();
      requireMatch(ifMatch, row.version);
      const disabledAt = change.disabled === undefined ? row.disabledAt : change.disabled ? (row.disabledAt ?? tx.now()) : null;
      const changed = { ...row, name: change.name ?? row.name, roles: change.roles ?? row.roles, disabledAt, version: row.version + 1 };
      await savePerson(tx, changed);
      await takeTokensBack(tx, `user:${id}`);
      return toView(changed);
    });
  }
}

const notFound = () => refuse('user_not_found', 'No user has this id');
