import { defineList, whenTrue } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { ShreddingRow } from '../lives-of-data.row.js';
import { ShreddingItem } from './shredding-views.js';

export const SHREDDINGS = defineList({
  name: 'shreddings', item: ShreddingItem, select: selectOf(ShreddingRow, { except: ['begunAt', 'doneAt', 'operator', 'operatorReason'] }), from: 'shredding', order: 'askedAt',
  filters: { open: whenTrue('cancelled_at is null') },
});
