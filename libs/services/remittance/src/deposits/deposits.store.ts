import { depositJournal, traceKey, type BankCredit } from '@claimwright/domain-remittance';
import { newId, type BankAccountId, type Cents, type DepositId, type DepositImportId } from '@claimwright/kernel';
import { enqueueJobs } from '@claimwright/platform-messaging';
import { type BlindIndex, insertRows, type RowOf, type Tx } from '@claimwright/platform-persistence';
import { postJournals } from '../ledger/ledger.store.js';
import { DEPOSIT_CONTENT, type DepositContent, DepositImportRow, DepositRow } from './deposit.row.js';

export const MATCH_QUEUE = 'deposit-match';
const KEYS_OF_A_JOB = 1_000;
const ROWS_OF_A_STATEMENT = 1_000;

const BY_TRANSACTION: BlindIndex = { table: 'deposit', column: 'transaction_key', purpose: 'remittance.deposit.transaction_key', beside: ['bank_account_id'] };

/** A credit in one of our accounts, and what tells its transaction from others of the account. */
export interface NewDeposit {
  bankAccountId: BankAccountId;
  source: DepositRow['source'];
  importId?: DepositImportId;
  credit: BankCredit;
  identity: string;
}

/** What was new of the deposits given. */
export interface Recorded { ids: DepositId[]; amountCents: Cents }

/** Takes deposits in that are not here yet: the row, its journal, and the order to look for its remittance, all in this transaction. */
export async function recordDeposits(tx: Tx, deposits: readonly NewDeposit[]): Promise<Recorded> {
  const recorded: Recorded = { ids: [], amountCents: 0 };
  const keys = new Set<string>();
  for (let at = 0; at < deposits.length; at += ROWS_OF_A_STATEMENT) {
    for (const { id, amountCents, traceKey: key } of await recordSome(tx, deposits.slice(at, at + ROWS_OF_A_STATEMENT))) {
      recorded.ids.push(id);
      recorded.amountCents += amountCents;
      if (key !== null) keys.add(key);
    }
  }
  await orderMatching(tx, [...keys]);
  return recorded;
}

async function recordSome(tx: Tx, deposits: readonly NewDeposit[]): Promise<Pick<DepositRow, 'id' | 'amountCents' | 'traceKey'>[]> {
  const transactionKeys = await tx.blindIndexes(BY_TRANSACTION, deposits.map(({ identity, bankAccountId }) => ({ value: identity, beside: [bankAccountId] })));
  const rows = deposits.map((deposit, i) => toRow(tx, deposit, transactionKeys[i] ?? ''));
  const written = await insertRows(tx, DepositRow, rows, { onConflict: 'nothing', returning: ['id', 'amountCents', 'traceKey', 'depositedOn'] });
  const fresh = new Set(written.map(({ id }) => id));
  for (const { id } of rows) if (!fresh.has(id)) tx.writtenAs(id, undefined);
  await postJournals(tx, written.map(({ id, amountCents, depositedOn }) => ({ kind: 'deposit', sourceId: `deposit:${id}`, effectiveOn: depositedOn, entries: depositJournal(amountCents) })));
  return written;
}

function toRow(tx: Tx, { bankAccountId, source, importId, credit }: NewDeposit, transactionKey: string): Omit<DepositRow, 'orgId'> {
  const id = newId('dep');
  const { amountCents, depositedOn, method, trace, bankReference, description } = credit;
  const content: DepositContent = { ...(bankReference !== undefined && { bankReference }), ...(description !== undefined && { description }) };
  const key = trace ? traceKey(trace.number) : undefined;
  return {
    id, bankAccountId, importId: importId ?? null, source, transactionKey, depositedOn, amountCents, method, traceNumber: trace?.number ?? null, traceKey: key ?? null, tracePayerId: trace?.payerId ?? null,
    content: tx.seal(DEPOSIT_CONTENT, id, content), status: 'unmatched', reasonCode: key === undefined ? 'trace_missing' : 'trace_unknown', matchId: null, byHand: false, receivedAt: tx.now(),
  };
}

/** Has deposits and remittances with these traces compared soon after the commit. */
export async function orderMatching(tx: Tx, keys: readonly string[]): Promise<void> {
  const jobs = Array.from({ length: Math.ceil(keys.length / KEYS_OF_A_JOB) }, (_, i) => ({ ref: newId('dmt'), data: { keys: keys.slice(i * KEYS_OF_A_JOB, (i + 1) * KEYS_OF_A_JOB) } }));
  await enqueueJobs(tx, MATCH_QUEUE, jobs);
}

/** Keeps that a file is taken in; undefined when it is new, else what it brought the first time. */
export async function claimImport(tx: Tx, row: RowOf<DepositImportRow> & { contentHash: string }): Promise<DepositImportRow | undefined> {
  if ((await insertRows(tx, DepositImportRow, [row], { onConflict: 'nothing' })) === 1) return undefined;
  return (await tx.manager.findOneBy(DepositImportRow, { orgId: tx.orgId, contentHash: row.contentHash })) ?? undefined;
}

export async function saveImport(tx: Tx, { id, deposits, known, amountCents }: Pick<DepositImportRow, 'id' | 'deposits' | 'known' | 'amountCents'>): Promise<void> {
  await tx.query('update deposit_import set deposits = $3, known = $4, amount_cents = $5 where org_id = $1 and id = $2', [tx.orgId, id, deposits, known, amountCents]);
}

export function findDeposit(tx: Tx, id: DepositId): Promise<DepositRow | null> {
  return tx.manager.findOneBy(DepositRow, { orgId: tx.orgId, id });
}

/** The deposit that this transaction of the bank was taken in as. */
export async function depositOf(tx: Tx, bankAccountId: BankAccountId, identity: string): Promise<DepositRow | null> {
  const [transactionKey = ''] = await tx.blindIndexes(BY_TRANSACTION, [{ value: identity, beside: [bankAccountId] }]);
  return tx.manager.findOneBy(DepositRow, { orgId: tx.orgId, bankAccountId, transactionKey });
}
