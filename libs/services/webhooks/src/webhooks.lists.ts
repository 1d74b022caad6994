import { among, defineList } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { DELIVERY } from './deliveries/deliveries.store.js';
import { DeliveryItem } from './deliveries/delivery-views.js';
import { EndpointView } from './endpoints/endpoint-views.js';
import { EndpointRow } from './webhooks.rows.js';

export const ENDPOINTS = defineList({
  name: 'webhook-endpoints', item: EndpointView, select: selectOf(EndpointRow), from: "(select * from endpoint where status <> 'deleted') endpoint", order: 'createdAt',
  filters: { status: among('status', EndpointView.properties.status) },
});

/** Of one endpoint. */
export const DELIVERIES = defineList({
  name: 'webhook-deliveries', item: DeliveryItem, ...DELIVERY, org: 'd.org_id', key: [{ column: 'd.sequence', type: 'bigint' }], order: '-sequence',
  filters: { state: among('d.state', DeliveryItem.properties.state) },
});
