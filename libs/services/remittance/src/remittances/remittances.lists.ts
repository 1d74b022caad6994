import { shapes } from '@claimwright/contracts';
import { among, defineList, equal, fromDay, toDay } from '@claimwright/platform-http';
import { selectOf } from '@claimwright/platform-persistence';
import { RemittanceClaimRow, RemittanceFileRow, RemittanceRow } from './remittance.row.js';
import { FileItem, RemittanceClaimItem, RemittanceItem } from './remittance-views.js';

const Deposit = { type: 'string', enum: ['missing', 'found', 'none'], description: 'Whether a bank has said to have its money: missing, found, or none is expected of it' };

export const REMITTANCES = defineList({
  name: 'remittances', item: RemittanceItem, select: selectOf(RemittanceRow, { except: ['content'] }), from: 'remittance', order: 'receivedAt',
  sorts: { paidOn: { column: 'paid_on', type: 'date' } },
  filters: {
    status: among('status', RemittanceItem.properties.status),
    traceNumber: equal('trace_number', shapes.text(50, 'TRN02')),
    paidFrom: fromDay('paid_on'),
    paidTo: toDay('paid_on'),
    deposit: { schema: Deposit, many: true, sql: `coalesce((select x.status from expected_deposit x where x.org_id = remittance.org_id and x.remittance_id = remittance.id), 'none') = any(?)` },
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
