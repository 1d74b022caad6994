import { defineList, whenTrue } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { PersonRow } from '../principal.row.js';
import { UserView } from './person-views.js';

export const USERS = defineList({
  name: 'users', item: UserView, select: selectOf(PersonRow), from: 'person', order: 'createdAt', filters: { enabled: whenTrue('disabled_at is null') },
});
