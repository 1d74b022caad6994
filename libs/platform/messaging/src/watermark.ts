import { type Database } from '@claimwright/platform-persistence';

interface Candidate {
  position: number;
  xid: string;
}

/**
 * The position below which no event can appear any more, as a bound for the relay's scan: without it each look at the outbox would
 * step over every deleted row that somebody's old snapshot still keeps. It is only a bound, so starting from 0 is always right.
 */
export class Watermark {
  private passed = 0;
  private candidate: Candidate | undefined;
  private askedAt = -Infinity;

  constructor(private readonly db: Database, private readonly everyMs: number) {}

  get position(): number {
    return this.passed;
  }

  async advance(): Promise<void> {
    if (performance.now() - this.askedAt < this.everyMs) return;
    this.askedAt = performance.now();
    if (!this.candidate) {
      this.candidate = await this.nextCandidate();
    } else if (await this.isPassed(this.candidate)) {
      this.passed = this.candidate.position;
      this.candidate = undefined;
    }
  }

  /**
   * A writer owns a transaction id before it draws a position (the column `tx` stands first). The id drawn here, in a statement after
   * the position was read, is therefore higher than that of every writer at or below the position.
   */
  private async nextCandidate(): Promise<Candidate | undefined> {
    const [last] = await this.db.system<{ position: number }>(`SELECT coalesce(pg_sequence_last_value('outbox_pos_seq'::regclass), 0) AS position`);
    if (!last || last.position === this.passed) return undefined;
    const [own] = await this.db.system<{ xid: string }>('SELECT pg_current_xact_id()::text AS xid');
    return own && { position: last.position, xid: own.xid };
  }

  /** True once all those writers have ended and what they announced is published. */
  private async isPassed({ position, xid }: Candidate): Promise<boolean> {
    const [row] = await this.db.system<{ passed: boolean }>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8
          AND NOT EXISTS (SELECT 1 FROM outbox WHERE pos > $2 AND pos <= $3) AS passed`, [xid, this.passed, position]);
    return row?.passed ?? false;
  }
}
