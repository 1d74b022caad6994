import type { OrgId } from '@claimwright/kernel';
import type { QueryPort } from '@claimwright/platform-security';
import { endOfChain, eventsAfter } from './audit-reading.js';
import { checkSeries, type CheckpointStore, hashOfCheckpoint, type SignedCheckpoint, signCheckpoint, type SigningKey } from './checkpoint.js';
import type { AuditEvent } from './event.js';
import { type ChainReport, ChainVerifier, START } from './verify.js';

/** Runs work in a transaction under a role that may read the audit. */
export type Transactions = <T>(work: (statements: { query: QueryPort }) => Promise<T>) => Promise<T>;

const PAGE = 10_000;

export interface VerifiedChain extends ChainReport {
  /** What is wrong with the checkpoints themselves. */
  checkpointProblems: string[];
}

/** A chain that is not whole is not signed. */
export class ChainBroken extends Error {
  override name = 'ChainBroken';
  constructor(readonly report: VerifiedChain) {
    super(`The chain of ${report.orgId} is not whole`);
  }
}

/** Reads chains as a whole: to verify, to export, and to sign how far they have come. */
export class AuditReader {
  constructor(private readonly transactions: Transactions) {}

  /** The work sees the rows of this organisation. */
  inOrganisation<T>(orgId: OrgId, work: (query: QueryPort) => Promise<T>): Promise<T> {
    return this.transactions(async ({ query }) => {
      await query(`select set_config('app.org', $1, true)`, [orgId]);
      return work(query);
    });
  }

  /** All events after a place up to another, page by page; the next page is on its way while one is looked at. */
  async *pages(orgId: OrgId, seq: number, upTo: number): AsyncGenerator<AuditEvent[]> {
    const pageAfter = (from: number) => this.inOrganisation(orgId, (query) => eventsAfter(query, orgId, { seq: from, upTo }, PAGE));
    let waiting: Promise<AuditEvent[]> | undefined = pageAfter(seq);
    while (waiting) {
      const page: AuditEvent[] = await waiting;
      const last = page.at(-1);
      waiting = last && page.length === PAGE ? pageAfter(last.seq) : undefined;
      waiting?.catch(() => undefined);   // thrown when it is awaited, also where the one before it is still looked at
      yield page;
    }
  }

  /** Holds the whole chain against its hashes, its head and the checkpoints; `since` begins at the last checkpoint. */
  async verify(orgId: OrgId, store: Pick<CheckpointStore, 'list' | 'publicKey'>, { since = false } = {}): Promise<VerifiedChain> {
    const series = await store.list(orgId);
    const checkpointProblems = await checkSeries(store, orgId, series);
    const { head, last } = await this.inOrganisation(orgId, (query) => endOfChain(query, orgId));
    const anchors = series.map(anchorOf);
    const start = (since && anchors.at(-1)) || START;
    const verifier = new ChainVerifier(orgId, anchors, start);
    for await (const page of this.pages(orgId, start.seq, Math.max(last, head?.seq ?? 0))) verifier.take(page);
    return { ...verifier.finish(head), checkpointProblems };
  }

  /** Signs how far the chain has come, once all since the last checkpoint is verified; undefined where nothing is new. */
  checkpoint(orgId: OrgId, store: CheckpointStore, key: SigningKey, now: Date): Promise<SignedCheckpoint | undefined> {
    return this.transactions(async ({ query }) => {
      // One at a time, since each names the one before it; held until this one is in the store.
      await query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`audit checkpoint ${orgId}`]);
      const before = (await store.list(orgId)).at(-1);
      const report = await this.verify(orgId, store, { since: true });
      if (report.problemCount > 0 || report.checkpointProblems.length > 0) throw new ChainBroken(report);
      if (report.end.seq === (before?.seq ?? 0)) return undefined;
      const checkpoint = signCheckpoint({
        orgId, seq: report.end.seq, hash: report.end.hash.toString('hex'), at: now.toISOString(), previous: before ? hashOfCheckpoint(before) : null,
      }, key);
      await store.putPublicKey(key.keyId, key.publicPem);
      await store.put(checkpoint);
      return checkpoint;
    });
  }
}

const anchorOf = ({ seq, hash }: SignedCheckpoint) => ({ seq, hash: Buffer.from(hash, 'hex') });
