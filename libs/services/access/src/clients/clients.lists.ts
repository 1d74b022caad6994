import { defineList, whenTrue } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { ClientRow } from '../principal.row.js';
import { ClientView } from './client-views.js';

export const CLIENTS = defineList({
  name: 'clients', item: ClientView, select: selectOf(ClientRow), from: 'client', order: 'createdAt', filters: { enabled: whenTrue('disabled_at is null') },
});
