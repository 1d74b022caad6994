import { remittanceKey } from '@claimwright/domain-remittance';
import { newId, type FileId, type RemittanceId } from '@claimwright/kernel';
import type { BlindIndex, Tx } from '@claimwright/platform-persistence';
import type { Remittance835 } from '@claimwright/x12';
import { toDecision, type Decision } from './decision.js';
import { judge, payerIdOf, type Verdict } from './judge.js';
import { REMITTANCE_CONTENT, type RemittanceRow } from './remittance.row.js';

const BY_CONTENT: BlindIndex = { table: 'remittance', column: 'content_hash', purpose: 'remittance.remittance.content_hash' };

/** A set of a file with everything that can be said of it without looking at others. */
export interface Prepared {
  remittance: Remittance835;
  decisions: Decision[];
  verdict: Verdict;
  key: string;
  /** Of what the set says, without its envelope: the same payment in another file has the same one. */
  contentHash: string;
}

export async function prepareAll(tx: Tx, remittances: readonly Remittance835[]): Promise<Prepared[]> {
  const hashes = await tx.blindIndexes(BY_CONTENT, remittances.map(({ envelope: _, ...said }) => ({ value: JSON.stringify(said) })));
  return remittances.map((remittance, i) => prepare(remittance, hashes[i] ?? ''));
}

function prepare(remittance: Remittance835, contentHash: string): Prepared {
  const decisions = remittance.claims.map(toDecision);
  return { remittance, decisions, verdict: judge(remittance, decisions), key: remittanceKey(remittance, contentHash), contentHash };
}

/** What stands in the way of a new set: the posting of the same payment, or a held set with the same content. */
export interface Known {
  posted: Map<string, { id: RemittanceId; contentHash: string }>;
  held: Map<string, RemittanceId>;
}

export type Duplicate = { duplicateOf: RemittanceId; reasonCode: 'same_content' | 'same_payment' };

export function duplicateOf({ key, contentHash }: Prepared, known: Known): Duplicate | undefined {
  const posted = known.posted.get(key);
  if (posted) return { duplicateOf: posted.id, reasonCode: posted.contentHash === contentHash ? 'same_content' : 'same_payment' };
  const held = known.held.get(contentHash);
  return held ? { duplicateOf: held, reasonCode: 'same_content' } : undefined;
}

export interface Filed {
  prepared: Prepared;
  row: Omit<RemittanceRow, 'orgId'>;
}

/** Gives each set its row and its status. Sets of one file can be copies of each other too. */
export function fileAll(tx: Tx, fileId: FileId, sets: readonly Prepared[], known: Known): Filed[] {
  return sets.map((prepared) => {
    const duplicate = duplicateOf(prepared, known);
    const row = toRow(tx, fileId, prepared, duplicate);
    if (row.status === 'posted') known.posted.set(prepared.key, { id: row.id, contentHash: prepared.contentHash });
    if (row.status === 'held') known.held.set(prepared.contentHash, row.id);
    return { prepared, row };
  });
}

function toRow(tx: Tx, fileId: FileId, { remittance, verdict, contentHash }: Prepared, duplicate: Duplicate | undefined): Filed['row'] {
  const { envelope, trace, payment, payer, payee, claims, providerAdjustments } = remittance;
  const { name, npi, taxId } = payee;
  const content = { payerName: payer.name, payee: { name, ...(npi !== undefined && { npi }), ...(taxId !== undefined && { taxId }) }, providerAdjustments };
  const id = newId('era');
  return {
    id, fileId, setControlNumber: envelope.setControlNumber, payerId: payerIdOf(remittance), traceNumber: trace.number, tracePayerId: trace.payerId,
    paidOn: payment.date, amountCents: payment.amountCents, method: payment.method, claimCount: claims.length,
    status: duplicate ? 'duplicate' : verdict.post ? 'posted' : 'held',
    duplicateOf: duplicate?.duplicateOf ?? null,
    reasonCode: duplicate?.reasonCode ?? (verdict.post ? null : verdict.reasonCode),
    differences: verdict.post ? [] : verdict.differences,
    content: tx.seal(REMITTANCE_CONTENT, id, content), contentHash, receivedAt: tx.now(),
  };
}
