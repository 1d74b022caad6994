import type { Cents } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { AccountTotal } from './ledger-views.js';

export interface LedgerTotals {
  accounts: AccountTotal[];
  /** What encounters charge and what remittances paid for claims, from their own tables: the ledger has to agree. */
  booked: { chargedCents: Cents; paidCents: Cents };
}

/**
 * The total of each account, summed over all entries from an index. Totals kept in rows would be faster to read and would make every
 * posting of an organisation wait for the one before it. One statement, so that all sums are of one moment.
 */
export async function sumLedger(tx: Tx): Promise<LedgerTotals> {
  const rows = await tx.query<AccountTotal & LedgerTotals['booked']>(
    `select e.account, e."debitCents", e."creditCents", b."chargedCents", b."paidCents"
       from (select (select coalesce(sum(charged_cents), 0)::bigint from encounter_account where org_id = $1) as "chargedCents",
                    (select coalesce(sum(paid_cents), 0)::bigint from payment where org_id = $1) as "paidCents") b
       cross join (select account, sum(debit_cents)::bigint as "debitCents", sum(credit_cents)::bigint as "creditCents" from journal_entry where org_id = $1 group by account) e
      order by e.account`, [tx.orgId]);
  const [first] = rows;
  return {
    accounts: rows.map(({ account, debitCents, creditCents }) => ({ account, debitCents, creditCents })),
    booked: { chargedCents: first?.chargedCents ?? 0, paidCents: first?.paidCents ?? 0 },
  };
}
