import { defineList, equal, whenTrue } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { ApiKeyRow } from '../principal.row.js';
import { ApiKeyView } from './api-key-views.js';

export const API_KEYS = defineList({
  name: 'api-keys', item: ApiKeyView, select: selectOf(ApiKeyRow), from: 'api_key', order: 'createdAt',
  filters: { kind: equal('kind', ApiKeyView.properties.kind), living: whenTrue('revoked_at is null and (expires_at is null or expires_at > now())') },
});
