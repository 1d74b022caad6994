import { among, defineList } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { EndpointRow } from '../webhooks.rows.js';
import { EndpointView } from './endpoint-views.js';

export const ENDPOINTS = defineList({
  name: 'webhook-endpoints', item: EndpointView, select: selectOf(EndpointRow), from: `(select * from endpoint where status <> 'deleted') as endpoint`, order: 'createdAt',
  filters: { status: among('status', EndpointView.properties.status) },
});
