import { createHash } from 'node:crypto';
import { RemittanceHeld, RemittanceReceived } from '@claimwright/contracts';
import { indexClaims, matchClaim, providerAdjustmentJournal, suspenseJournal, type ClaimMatch } from '@claimwright/domain-remittance';
import { newId } from '@claimwright/kernel';
import { chunkActor, orReplayed } from '@claimwright/platform-http';
import { announce } from '@claimwright/platform-messaging';
import { type Actor, Database, type Tx } from '@claimwright/platform-persistence';
import { log } from '@claimwright/platform-runtime';
import type { Remittance835 } from '@claimwright/x12';
import { Inject, Injectable } from '@nestjs/common';
import { findClaims, holdBooks, isFound, normal, onBooks } from '../books/books.store.js';
import { expectDeposits } from '../deposits/expectations.store.js';
import type { NewJournal } from '../ledger/ledger.store.js';
import type { Outcome } from '../posting/books.js';
import type { Item } from '../posting/item.js';
import { decideItems } from '../posting/posting.js';
import { SETTINGS, type Settings } from '../settings.js';
import { recordOf, type MatchRecord } from './match-record.js';
import { fileAll, prepareAll, type Filed } from './prepare.js';
import { collect, readRemittances } from './read-file.js';
import type { RemittanceClaimRow } from './remittance.row.js';
import { findKnown, insertFile, insertRemittanceClaims, insertRemittances, knownFiles, type NewFile } from './remittances.store.js';
import { NO_CLAIMS, toRemittanceItem, type Counts, type Imported } from './remittance-views.js';

/** A file with what was read of it. */
export interface ReadFile {
  file: NewFile;
  remittances: readonly Remittance835[];
}

interface Clp {
  filed: Filed;
  seq: number;
  match: ClaimMatch;
}

type ClaimInsert = Omit<RemittanceClaimRow, 'orgId'>;

/** Takes files of remittances in, each whole; several that wait together share a transaction. */
@Injectable()
export class ImportService {
  constructor(@Inject(Database) private readonly db: Database, @Inject(SETTINGS) private readonly settings: Settings) {}

  /** A file somebody posts; a repeated request with its key is answered again. */
  async upload(actor: Actor, body: AsyncIterable<Buffer>): Promise<{ items: Imported[] }> {
    const bytes = await collect(body);
    const remittances = await readRemittances(bytes);
    const once = chunkActor(actor, 0, createHash('sha256').update(bytes).digest('hex'));
    const file: NewFile = { id: newId('ifl'), source: 'upload', bytes };
    const { answer } = await orReplayed(this.db.transaction(once, async (tx) => ({ items: await this.take(tx, [{ file, remittances }]) })));
    return answer;
  }

  /** A partner's files in their order, all in one transaction; one that is here already is passed over. */
  async receive(actor: Actor, files: readonly ReadFile[]): Promise<void> {
    await this.db.transaction(actor, (tx) => this.take(tx, files));
  }

  /** The partner's files that are here already. */
  known(actor: Actor, partnerId: string, fileIds: readonly string[]): Promise<Set<string>> {
    return this.db.transaction(actor, (tx) => knownFiles(tx, partnerId, fileIds));
  }

  private async take(tx: Tx, files: readonly ReadFile[]): Promise<Imported[]> {
    await holdBooks(tx, 'match');
    const fresh: ReadFile[] = [];
    for (const one of files) if (await insertFile(tx, one.file)) fresh.push(one);
    const prepared = await prepareAll(tx, fresh.flatMap(({ remittances }) => remittances));
    let next = 0;
    const sets = fresh.map(({ file, remittances }) => ({ file, sets: prepared.slice(next, (next += remittances.length)) }));
    const known = await findKnown(tx, sets.flatMap((one) => one.sets));
    const filed = sets.flatMap((one) => fileAll(tx, one.file.id, one.sets, known));
    await insertRemittances(tx, filed.map(({ row }) => row));
    await expectDeposits(tx, filed.map(({ row }) => row));
    const rows = await this.post(tx, filed);
    for (const { file, sets: { length: count } } of sets) tx.afterCommit(() => log.info('remittances received', { orgId: tx.orgId, fileId: file.id, count, bytes: file.bytes.byteLength }));
    const counts = countByStatus(rows);
    return filed.map(({ row }) => ({ ...toRemittanceItem(row), claims: counts.get(row.id) ?? NO_CLAIMS }));
  }

  private async post(tx: Tx, filed: readonly Filed[]): Promise<ClaimInsert[]> {
    const posted = filed.filter(({ row }) => row.status === 'posted');
    const held = filed.filter(({ row }) => row.status === 'held');
    const { clps, claims } = await matchAll(tx, posted);
    const items = clps.map((clp) => toItem(clp));
    const postings = await decideItems(tx, items.filter((item) => item !== undefined), claims, this.settings.STATEMENT_DELAY_MS);
    let next = 0;
    const rows = clps.map((clp, index) => toRow(tx, clp, items[index] && postings.outcomes[next++]));
    const heldRows = held.flatMap((one) => heldClaims(tx, one));
    await insertRemittanceClaims(tx, [...rows, ...heldRows]);
    const days = new Map(posted.map(({ row }) => [row.id, row.paidOn]));
    await postings.save([...suspended(rows, (row) => days.get(row.remittanceId) ?? ''), ...posted.flatMap(providerAdjustments)]);
    await announce(tx, RemittanceReceived, posted.map(({ row: { id, payerId, traceNumber, amountCents, claimCount, paidOn } }) => ({ remittanceId: id, payerId, traceNumber, amountCents, claimCount, paidOn })));
    await announce(tx, RemittanceHeld, held.map(({ row: { id, reasonCode, differences } }) => {
      const differenceCents = differences[0]?.differenceCents;
      return { remittanceId: id, reasonCode: reasonCode ?? '', ...(differenceCents !== undefined && { differenceCents }) };
    }));
    await postings.announce();
    return [...rows, ...heldRows];
  }
}

function countByStatus(rows: readonly ClaimInsert[]): Map<string, Counts> {
  const counts = new Map<string, Counts>();
  for (const { remittanceId, status } of rows) {
    const of = counts.get(remittanceId) ?? { ...NO_CLAIMS };
    of[status] += 1;
    counts.set(remittanceId, of);
  }
  return counts;
}

async function matchAll(tx: Tx, filed: readonly Filed[]): Promise<{ clps: Clp[]; claims: Awaited<ReturnType<typeof findClaims>> }> {
  const payments = filed.flatMap(({ prepared }) => prepared.remittance.claims);
  const claims = await findClaims(tx, { ours: payments.map(({ claimNumber }) => claimNumber), payers: payments.flatMap(({ payerClaimNumber }) => payerClaimNumber ?? []) });
  const index = indexClaims([...claims.values()].map(onBooks));
  const clps = filed.flatMap((one) => one.prepared.remittance.claims.map((payment, place) => ({ filed: one, seq: place + 1, match: matchClaim(payment, index, one.row.payerId) })));
  return { clps, claims };
}

function toItem({ filed: { row, prepared }, seq, match }: Clp): Item | undefined {
  const payment = prepared.remittance.claims[seq - 1];
  if (!isFound(match) || !payment) return undefined;
  return { remittanceId: row.id, seq, payerId: row.payerId, tracePayerId: row.tracePayerId, paidOn: row.paidOn, payment, match, fromSuspense: false };
}

function toRow(tx: Tx, { filed, seq, match }: Clp, outcome: Outcome | undefined): ClaimInsert {
  const record = recordOf(match);
  const base = claimRow(tx, filed, seq, outcome?.status === 'held' ? { ...record, held: outcome.reason } : record);
  if (!outcome) return { ...base, status: 'unmatched' };
  return { ...base, status: outcome.status, claimId: match.claim?.claimId ?? null, paymentId: outcome.status === 'posted' ? outcome.payment.id : null };
}

function heldClaims(tx: Tx, filed: Filed): ClaimInsert[] {
  const match: MatchRecord = { by: 'none', confidence: 'none', reason: 'The remittance is held as a whole', held: 'remittance_held' };
  return filed.prepared.remittance.claims.map((_, index) => claimRow(tx, filed, index + 1, match));
}

function claimRow(tx: Tx, { row, prepared }: Filed, seq: number, match: MatchRecord): ClaimInsert {
  const decision = prepared.decisions[seq - 1];
  const payment = prepared.remittance.claims[seq - 1];
  if (!decision || !payment) throw new Error('A remittance has fewer claims than it had');
  return {
    remittanceId: row.id, seq, claimNumber: payment.claimNumber, numberKey: normal(payment.claimNumber), payerClaimNumber: payment.payerClaimNumber ?? null, status: 'held', statusCode: payment.status,
    claimId: null, paymentId: null, match, chargedCents: payment.chargeCents, paidCents: payment.paidCents, decision, updatedAt: tx.now(),
  };
}

/** Money that belongs to no posting is in the bank all the same, or has left it. */
function suspended(rows: readonly ClaimInsert[], dayOf: (row: ClaimInsert) => string): NewJournal[] {
  return rows.filter(({ status }) => status !== 'posted').map((row) => ({
    kind: 'suspense' as const, sourceId: `suspense:${row.remittanceId}:${row.seq}`, effectiveOn: dayOf(row), entries: suspenseJournal(row.paidCents),
  }));
}

function providerAdjustments({ row, prepared }: Filed): NewJournal[] {
  const entries = providerAdjustmentJournal(prepared.remittance.providerAdjustments).map((entry) => ({ ...entry, payerId: row.payerId }));
  return [{ kind: 'provider_adjustment', sourceId: `plb:${row.id}`, effectiveOn: row.paidOn, entries }];
}
