import { ALL_EVENTS, shapes } from '@claimwright/contracts';
import { among, defineList } from '@claimwright/platform-http';
import { EventView } from './event-views.js';

/** The stream of events: who keeps the `sequence` of the last one goes on after it, now or a week later. */
export const EVENTS = defineList({
  name: 'events', item: EventView, select: 'body', from: 'event', key: [{ column: 'sequence', type: 'bigint' }], order: 'sequence',
  filters: {
    after: { schema: { type: 'string', pattern: '^[0-9]{1,15}$', description: 'Only those whose sequence is greater than this' }, sql: 'sequence > ?::bigint' },
    type: among('type', { type: 'string', enum: ALL_EVENTS.map(({ type }) => type) }),
    claimId: { schema: shapes.ClaimId, sql: 'subject_id = ?' },
  },
});
