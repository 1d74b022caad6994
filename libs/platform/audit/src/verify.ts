import type { OrgId } from '@claimwright/kernel';
import type { ChainEnd } from './audit-reading.js';
import { type AuditEvent, GENESIS, linkAfter } from './event.js';

/**
 * What is wrong with a chain at one place. `changed`: the event does not say what was hashed, or what came before it was another;
 * `missing`: no event has this place; `foreign`: an event of another organisation or out of order; `end`: the head names another end;
 * `checkpoint`: a signed checkpoint knows another event here; `cut`: the chain ends before a signed checkpoint.
 */
export interface ChainProblem { kind: 'changed' | 'missing' | 'foreign' | 'end' | 'checkpoint' | 'cut'; seq: number }

export interface ChainReport {
  orgId: OrgId;
  /** How many events were verified, and the place of the last. */
  events: number;
  end: ChainEnd;
  checkpoints: number;
  /** All of them, though only the first places are listed. */
  problemCount: number;
  problems: ChainProblem[];
}

const LISTED_MAX = 100;
export const START: ChainEnd = { seq: 0, hash: GENESIS };

/** Follows one chain, event by event. After a break it goes on from what is stored, so that each break is told once. */
export class ChainVerifier {
  private readonly anchors: ChainEnd[];
  private readonly problems: ChainProblem[] = [];
  private problemCount = 0;
  private events = 0;
  private checkpoints = 0;
  private end: ChainEnd;

  /** From `start` on, which is verified already; `anchors` are what signed checkpoints say of later places. */
  constructor(private readonly orgId: OrgId, anchors: readonly ChainEnd[], start: ChainEnd = START) {
    this.anchors = anchors.filter(({ seq }) => seq >= start.seq).sort((a, b) => b.seq - a.seq);
    this.end = start;
    this.passAnchors();
  }

  take(events: readonly AuditEvent[]): void {
    for (const event of events) this.takeOne(event);
  }

  /** To be called when no event is left, with the end that the head names. */
  finish(head: ChainEnd | undefined): ChainReport {
    for (const { seq } of this.anchors) this.tell('cut', seq);
    const known = head ?? START;
    if (known.seq !== this.end.seq || !this.end.hash.equals(known.hash)) this.tell('end', known.seq);
    const { orgId, events, end, checkpoints, problemCount, problems } = this;
    return { orgId, events, end, checkpoints, problemCount, problems };
  }

  private takeOne(event: AuditEvent): void {
    if (event.orgId !== this.orgId || event.seq <= this.end.seq) return this.tell('foreign', event.seq);
    // Checkpoints of places that are gone are told by the gap, and by the first event after it.
    if (event.seq !== this.end.seq + 1) this.tell('missing', this.end.seq + 1);
    else if (!linkAfter(this.end.hash, event).equals(event.hash)) this.tell('changed', event.seq);
    this.end = { seq: event.seq, hash: event.hash };
    this.events++;
    this.passAnchors();
  }

  private passAnchors(): void {
    for (let anchor = this.anchors.at(-1); anchor && anchor.seq <= this.end.seq; anchor = this.anchors.at(-1)) {
      this.anchors.pop();
      if (anchor.seq === this.end.seq && anchor.hash.equals(this.end.hash)) this.checkpoints++;
      else this.tell('checkpoint', anchor.seq);
    }
  }

  private tell(kind: ChainProblem['kind'], seq: number): void {
    this.problemCount++;
    if (this.problems.length < LISTED_MAX) this.problems.push({ kind, seq });
  }
}
