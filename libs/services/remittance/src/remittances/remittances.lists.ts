import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { RemittanceClaimRow, RemittanceFileRow, RemittanceRow } from './remittance.row.js';
import { FileItem, RemittanceClaimItem, RemittanceItem } from './remittance-views.js';

export const REMITTANCES = defineList({
  name: 'remittances', item: RemittanceItem, select: selectOf(RemittanceRow, { except: ['content'] }), from: 'remittance', order: 'receivedAt',
  sorts: { paidOn: { column: 'paid_on', type: 'date' } },
  filters: {
    status: among('status', RemittanceItem.properties.status),
    traceNumber: equal('trace_number', shapes.text(50, 'TRN02')),
    paidFrom: fromDay('paid_on'),
    paidTo: toDay('paid_on'),
  },
});

/** The claims within one remittance. */
export const REMITTANCE_CLAIMS = defineList({
  name: 'remittance-claims', item: RemittanceClaimItem, select: selectOf(RemittanceClaimRow), from: 'remittance_claim', key: [{ column: 'seq', type: 'int' }], order: 'seq',
  filters: { status: among('status', RemittanceClaimItem.properties.status) },
});

export const REMITTANCE_FILES = defineList({
  name: 'remittance-files', item: FileItem, select: selectOf(RemittanceFileRow, { except: ['content'] }), from: 'remittance_file', order: 'receivedAt',
  filters: { status: among('status', FileItem.properties.status) },
});
