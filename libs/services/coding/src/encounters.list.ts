import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { EncounterRow } from './encounter.row.js';
import { EncounterItem } from './encounter-views.js';

export const ENCOUNTERS = defineList({
  name: 'encounters', item: EncounterItem, select: selectOf(EncounterRow, { except: ['content', 'fingerprint', 'inquiry', 'externalId', 'externalBlind'] }), from: 'encounter', order: 'createdAt',
  sorts: { serviceDate: { column: 'service_date', type: 'date' } },
  filters: {
    status: among('status', EncounterItem.properties.status),
    externalId: equal('external_blind', shapes.text(80)),
    serviceDateFrom: fromDay('service_date'),
    serviceDateTo: toDay('service_date'),
  },
});
