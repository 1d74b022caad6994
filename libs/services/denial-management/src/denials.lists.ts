import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { AppealRow, DenialRow } from './denial.row.js';
import { AppealView, DenialItem } from './denial-views.js';

export const DENIALS = defineList({
  name: 'denials', item: DenialItem, select: selectOf(DenialRow, { except: ['occasion'] }), from: 'denial', order: 'openedAt',
  sorts: { dueOn: { column: 'due_on', type: 'date' }, openCents: { column: 'open_cents', type: 'bigint' } },
  filters: {
    status: among('status', DenialItem.properties.status),
    source: among('source', DenialItem.properties.source),
    action: among('action', DenialItem.properties.action),
    claimId: equal('claim_id', shapes.ClaimId),
    dueOnFrom: fromDay('due_on'),
    dueOnTo: toDay('due_on'),
  },
});

export const APPEALS = defineList({
  name: 'appeals', item: AppealView, select: selectOf(AppealRow, { except: ['grounds'] }), from: 'appeal', order: 'filedAt',
  sorts: { dueOn: { column: 'due_on', type: 'date' } },
  filters: { status: among('status', AppealView.properties.status), denialId: equal('denial_id', shapes.DenialId) },
});
