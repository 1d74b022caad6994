import { type RereadableBroker, type StoredRecord } from '../broker.js';
import { pause } from '../pacer.js';
import { mentions } from './show.js';

export interface FollowParties {
  broker: RereadableBroker;
  topics: readonly string[];
}

// A causation may lead from one reading to the next; a claim's own story is known after two.
const READINGS_MAX = 6;
const LOOK_EVERY_MS = 2000;
// What another broker of the cluster stamped may become visible a little after what this one did.
const OVERLAP_MS = 10_000;
const END_OF_TIME = new Date(8.64e15);

/**
 * Everything that the topics hold about one claim, each event once: what names the claim, what happened to the encounter it was
 * made from, and what these say they follow from.
 */
export class ClaimFollower {
  private readonly found = new Map<string, StoredRecord>();
  private readonly encounters = new Set<string>();
  private readonly causes = new Set<string>();
  private latest: Date;

  constructor(private readonly claimId: string, private readonly parties: FollowParties, private readonly since: Date) {
    this.latest = since;
  }

  /** All of it so far, oldest first. */
  async soFar(): Promise<StoredRecord[]> {
    // What is learnt late in one reading may tell of records that it has passed already.
    for (let reading = 0, learnt = true; learnt && reading < READINGS_MAX; reading += 1) {
      const before = this.known();
      await this.read(this.since);
      learnt = this.known() !== before;
    }
    return inOrder(this.found.values());
  }

  /** What comes after that, until the signal aborts. */
  async *onwards(signal: AbortSignal): AsyncGenerator<StoredRecord> {
    for (const shown = new Set(this.found.keys()); !signal.aborted;) {
      await pause(LOOK_EVERY_MS, signal);
      if (signal.aborted) return;
      await this.read(new Date(Math.max(this.since.getTime(), this.latest.getTime() - OVERLAP_MS)));
      for (const record of inOrder(this.found.values())) {
        const identity = identityOf(record);
        if (shown.has(identity)) continue;
        shown.add(identity);
        yield record;
      }
    }
  }

  private known(): number {
    return this.found.size + this.encounters.size + this.causes.size;
  }

  private async read(from: Date): Promise<void> {
    await Promise.all(this.parties.topics.map((topic) => this.parties.broker.reread({ topic, from, to: END_OF_TIME }, async (records) => this.take(records))));
  }

  private take(records: readonly StoredRecord[]): void {
    const claim = new Set([this.claimId]);
    for (const record of records) {
      if (record.timestamp > this.latest) this.latest = record.timestamp;
      const isOfClaim = mentions(record, claim);
      if (!isOfClaim && !this.encounters.has(record.key) && !this.causes.has(record.headers['ce_id'] ?? '')) continue;
      const identity = identityOf(record);
      // The relay may have published it twice; consumers drop the copy too.
      if (!this.found.has(identity)) this.found.set(identity, record);
      const encounter = isOfClaim ? /"encounterId":"(enc_[0-9a-f]{32})"/.exec(record.value)?.[1] : undefined;
      if (encounter !== undefined) this.encounters.add(encounter);
      const cause = record.headers['ce_causationid'];
      if (cause?.startsWith('evt_') === true) this.causes.add(cause);
    }
  }
}

const identityOf = ({ topic, partition, offset, headers }: StoredRecord): string => (headers['ce_id'] === undefined ? `${topic}/${partition}/${offset}` : `${headers['ce_id']} ${headers['ce_type']}`);

const timeOf = ({ headers, timestamp }: StoredRecord): number => {
  const happened = Date.parse(headers['ce_time'] ?? '');
  return Number.isNaN(happened) ? timestamp.getTime() : happened;
};

/** By when it happened; of one service's events in one moment, as it announced them. */
function inOrder(records: Iterable<StoredRecord>): StoredRecord[] {
  return [...records].sort((a, b) => timeOf(a) - timeOf(b) || a.timestamp.getTime() - b.timestamp.getTime() || Number(a.headers['ce_sequence'] ?? 0) - Number(b.headers['ce_sequence'] ?? 0));
}
