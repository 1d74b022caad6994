import type { Id, Sealed } from '@claimwright/kernel';
import type { Tx } from '@claimwright/platform-persistence';
import type { ClaimPayment } from '@claimwright/x12';
import type { RememberedClaim } from './adjudication/memory.js';

export interface MailboxEntry {
  id: string;
  type: string;
  size: number;
}

export interface NewMailboxItem {
  id: string;
  type: string;
  text: string;
  /** From now until it can be fetched. */
  delayMs: number;
}

const FILE = 'payer_simulator.received_file.content';
const ITEM = 'payer_simulator.mailbox_item.content';
const PAYMENT = 'payer_simulator.claim.payment';
const MEMBER = 'payer_simulator.member';

/** What the audit calls things that have names of their own here. */
const objectOf = <K extends string>(kind: K, name: string): Id<K> => `${kind}_${name}`;

/** One file of a submitter at a time: what the payers remember must not change under it. */
export async function lockSubmitter(tx: Tx, submitterId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`payer-simulator ${submitterId}`]);
}

export async function findFileHash(tx: Tx, submitterId: string, name: string): Promise<string | undefined> {
  const rows = await tx.query<{ sha256: string }>('select sha256 from received_file where org_id = $1 and submitter_id = $2 and name = $3', [tx.orgId, submitterId, name]);
  return rows[0]?.sha256;
}

export async function saveFile(tx: Tx, submitterId: string, file: { name: string; sha256: string; bytes: Buffer }): Promise<void> {
  const content = tx.seal(FILE, objectOf('file', file.name), file.bytes.toString('latin1'));   // byte for byte, whatever the characters are
  await tx.query('insert into received_file (org_id, submitter_id, name, sha256, size, content) values ($1, $2, $3, $4, $5, $6)',
    [tx.orgId, submitterId, file.name, file.sha256, file.bytes.length, content]);
}

interface ClaimRow {
  payer_id: string;
  payer_claim_number: string;
  claim_number: string;
  frequency: string;
  received_on: string;
  charge_cents: number;
  release: RememberedClaim['release'];
  payment: Sealed<ClaimPayment> | null;
  replaced_by: string | null;
}

/** What is remembered under any of these numbers of the provider's and of the payers'. */
export async function loadClaims(tx: Tx, submitterId: string, numbers: { claim: readonly string[]; payer: readonly string[] }): Promise<RememberedClaim[]> {
  const columns = 'payer_id, payer_claim_number, claim_number, frequency, received_on, charge_cents, release, payment, replaced_by';
  const rows = await tx.query<ClaimRow>(
    `select ${columns} from claim where org_id = $1 and submitter_id = $2 and claim_number = any($3::text[])
     union select ${columns} from claim where org_id = $1 and submitter_id = $2 and payer_claim_number = any($4::text[])`,
    [tx.orgId, submitterId, numbers.claim, numbers.payer]);
  return rows.map((row) => ({
    payerId: row.payer_id,
    payerClaimNumber: row.payer_claim_number,
    claimNumber: row.claim_number,
    frequency: row.frequency,
    receivedOn: row.received_on,
    chargeCents: row.charge_cents,
    release: row.release,
    payment: row.payment === null ? undefined : tx.open(PAYMENT, objectOf('claim', row.payer_claim_number), row.payment),
    replacedBy: row.replaced_by ?? undefined,
  }));
}

export async function saveClaims(tx: Tx, submitterId: string, claims: readonly RememberedClaim[]): Promise<void> {
  const rows = claims.map(({ payment, ...claim }) => ({
    payer_id: claim.payerId,
    payer_claim_number: claim.payerClaimNumber,
    claim_number: claim.claimNumber,
    frequency: claim.frequency,
    received_on: claim.receivedOn,
    charge_cents: claim.chargeCents,
    release: claim.release,
    status: payment?.status,
    paid_cents: payment?.paidCents,
    payment: payment && tx.seal(PAYMENT, objectOf('claim', claim.payerClaimNumber), payment),
    replaced_by: claim.replacedBy,
  }));
  await tx.query(
    `insert into claim (org_id, submitter_id, payer_id, payer_claim_number, claim_number, frequency, received_on, charge_cents, release, status, paid_cents, payment, replaced_by)
     select $1, $2, c.* from jsonb_to_recordset($3::jsonb) as c(payer_id text, payer_claim_number text, claim_number text, frequency text,
       received_on date, charge_cents bigint, release text, status text, paid_cents bigint, payment text, replaced_by text)`,
    [tx.orgId, submitterId, JSON.stringify(rows)]);
}

export async function markReplaced(tx: Tx, submitterId: string, claims: readonly RememberedClaim[]): Promise<void> {
  const rows = claims.map((claim) => ({ payer_id: claim.payerId, payer_claim_number: claim.payerClaimNumber, replaced_by: claim.replacedBy }));
  await tx.query(
    `update claim set replaced_by = r.replaced_by from jsonb_to_recordset($3::jsonb) as r(payer_id text, payer_claim_number text, replaced_by text)
     where claim.org_id = $1 and claim.submitter_id = $2 and claim.payer_id = r.payer_id and claim.payer_claim_number = r.payer_claim_number`,
    [tx.orgId, submitterId, JSON.stringify(rows)]);
}

export async function saveAnswers(tx: Tx, submitterId: string, items: readonly NewMailboxItem[]): Promise<void> {
  const rows = items.map(({ id, type, text, delayMs }, index) => ({ id, type, size: Buffer.byteLength(text), content: tx.seal(ITEM, objectOf('item', id), text), delay_ms: delayMs, index }));
  await tx.query(
    `insert into mailbox_item (org_id, submitter_id, id, type, size, content, due_at)
     select $1, $2, i.id, i.type, i.size, i.content, now() + i.delay_ms * interval '1 millisecond'
     from jsonb_to_recordset($3::jsonb) as i(id text, type text, size bigint, content text, delay_ms float8, index int) order by i.index`,
    [tx.orgId, submitterId, JSON.stringify(rows)]);
}

/** What is due and not confirmed, oldest first; no types means all. */
export async function listMailbox(tx: Tx, submitterId: string, { types, limit }: { types: readonly string[]; limit: number }): Promise<MailboxEntry[]> {
  return tx.query<MailboxEntry>(
    `select id, type, size from mailbox_item
     where org_id = $1 and submitter_id = $2 and confirmed_at is null and due_at <= now() and (cardinality($3::text[]) = 0 or type = any($3::text[]))
     order by due_at, position limit $4`,
    [tx.orgId, submitterId, types, limit]);
}

/** The text of an item that is due, confirmed or not. */
export async function readItem(tx: Tx, submitterId: string, id: string): Promise<string | undefined> {
  const rows = await tx.query<{ content: Sealed<string> }>(
    'select content from mailbox_item where org_id = $1 and submitter_id = $2 and id = $3 and due_at <= now()', [tx.orgId, submitterId, id]);
  return rows[0] && tx.open(ITEM, objectOf('item', id), rows[0].content);
}

export async function confirmItem(tx: Tx, submitterId: string, id: string): Promise<void> {
  await tx.query(
    'update mailbox_item set confirmed_at = now() where org_id = $1 and submitter_id = $2 and id = $3 and due_at <= now() and confirmed_at is null', [tx.orgId, submitterId, id]);
}

/** Counts a question about this member; answers which one it is, from 1. */
export async function countTry(tx: Tx, submitterId: string, memberId: string): Promise<number> {
  const rows = await tx.query<{ tries: number }>(
    `insert into eligibility_try as t (org_id, submitter_id, member, tries) values ($1, $2, $3, 1)
     on conflict (org_id, submitter_id, member) do update set tries = t.tries + 1 returning tries`,
    [tx.orgId, submitterId, tx.blind(MEMBER, memberId)]);
  return rows[0]?.tries ?? 1;
}
