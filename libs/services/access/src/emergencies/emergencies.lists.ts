import { defineList, equal, whenTrue } from '@claimwright/platform-http';
import { shapes } from '@claimwright/contracts';
import { selectOf } from '@claimwright/platform-persistence';
import { EmergencyRow } from '../principal.row.js';
import { EmergencyItem } from './emergency-views.js';

export const EMERGENCIES = defineList({
  name: 'emergencies', item: EmergencyItem, select: selectOf(EmergencyRow, { except: ['reason'] }), from: 'emergency', order: 'openedAt',
  filters: { userId: equal('person_id', shapes.UserId), unreviewed: whenTrue('reviewed_at is null') },
});
