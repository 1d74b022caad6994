import { type Database } from '@claimwright/platform-persistence';

const LOOK_EVERY_MS = 500;

/** Thrown for a batch whose consumer somebody has stopped: deliver it again later; it is nobody's failure. */
export class ConsumerPaused extends Error {
  constructor(readonly group: string) {
    super(`The consumer ${group} is paused`);
    this.name = 'ConsumerPaused';
  }
}

/** Knows, within half a second, whether a group is to stand still. */
export class PauseGate {
  private lookedAt = -Infinity;
  private paused = false;

  constructor(private readonly db: Database, private readonly group: string) {}

  async isPaused(): Promise<boolean> {
    if (performance.now() - this.lookedAt >= LOOK_EVERY_MS) {
      const [row] = await this.db.system<{ paused: boolean }>('SELECT EXISTS (SELECT 1 FROM consumer_pause WHERE consumer = $1) AS paused', [this.group]);
      this.paused = row?.paused ?? false;
      this.lookedAt = performance.now();
    }
    return this.paused;
  }
}

/** A consumer that somebody has stopped. */
export interface Pause {
  consumer: string;
  operator: string;
  reason: string;
  pausedAt: Date;
}

/** The stopped consumers of a service. */
export function listPauses(db: Database): Promise<Pause[]> {
  return db.system('SELECT consumer, operator, reason, paused_at AS "pausedAt" FROM consumer_pause ORDER BY consumer');
}
