import { shapes } from '@claimwright/contracts';
import { defineList, equal, whenTrue } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { ReadingAlertRow } from '../principal.row.js';
import { ReadingAlertItem } from './reading-alert-views.js';

export const READING_ALERTS = defineList({
  name: 'reading-alerts', item: ReadingAlertItem, select: selectOf(ReadingAlertRow), from: 'reading_alert', order: 'raisedAt',
  filters: { caller: equal('caller', shapes.Caller), unreviewed: whenTrue('reviewed_at is null') },
});
