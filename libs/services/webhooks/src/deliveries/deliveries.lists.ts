import { shapes } from '@claimwright/contracts';
import { among, defineList, equal } from '@claimwright/platform-http';
import { DeliveryItem } from './delivery-views.js';

/** Of one endpoint, in the order of the events. */
export const DELIVERIES = defineList({
  name: 'webhook-deliveries', item: DeliveryItem, org: 'd.org_id', key: [{ column: 'd.sequence', type: 'bigint' }], order: 'sequence',
  from: 'delivery as d join event as e on e.org_id = d.org_id and e.sequence = d.sequence',
  select: `d.endpoint_id as "endpointId", d.sequence, d.state, d.attempts, d.next_at as "nextAt", d.created_at as "createdAt", d.ended_at as "endedAt",
    d.last_status as "lastStatus", d.last_code as "lastCode", e.id as "eventId", e.type as "eventType"`,
  filters: { state: among('d.state', DeliveryItem.properties.state), eventId: equal('e.id', shapes.EventId), eventType: among('e.type', shapes.EventType) },
});
