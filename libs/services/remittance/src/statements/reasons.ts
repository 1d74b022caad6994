import { isPatientDenial } from '@claimwright/domain-remittance';
import type { Cents } from '@claimwright/kernel';
import type { ShareReason } from './statement.row.js';

const KINDS: Readonly<Record<string, ShareReason['kind']>> = { 'PR-1': 'deductible', 'PR-2': 'coinsurance', 'PR-3': 'copayment' };

/** Why the amounts are the patient's, from what the ledger noted of each; what was taken back again is left out. */
export function toReasons(shares: readonly { memo: string; cents: Cents }[]): ShareReason[] {
  return shares.filter(({ cents }) => cents !== 0).map(({ memo, cents }) => {
    const [group = '', reason = ''] = memo.split('-');
    return { group, reason, kind: KINDS[memo] ?? (isPatientDenial(group, reason) ? 'not_covered' : 'other_share'), cents };
  });
}
