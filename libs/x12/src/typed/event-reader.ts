import { X12Error } from '../error.js';
import type { Limits } from '../scan/limits.js';
import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { Scanner } from '../scan/scanner.js';
import { programOf } from './compile.js';
import { Values } from './element-values.js';
import { EnvelopeState } from './envelope-state.js';
import type { X12Event } from './events.js';
import { LayoutKeeper } from './layout-keeper.js';
import { PartReader, type ReadPart } from './part-reader.js';
import { segmentEvent, SpareSegments } from './spare-segments.js';
import type { TransactionTable } from './table.js';
import { INTERCHANGE_ANSWER } from './tables/acknowledgement.js';
import { tableFor } from './tables/index.js';

/** How events are read. */
export interface ReadOptions {
  /** Keeps beside each event how it was written where the writer would write it otherwise. */
  keepLayout?: boolean;
  /** Gives every transaction as segments. */
  untyped?: boolean;
  /**
   * Goes on where a part cannot be read or a trailer counts wrongly, and tells the fault as an event: the part and what follows it in its
   * set come as segments, other sets as they are. What has no envelope is refused all the same.
   */
  tolerant?: boolean;
  /** What the file may be before it is refused with `limit_exceeded`. */
  limits?: Partial<Limits>;
}

/**
 * Reads a file from its bytes, in pieces of any size: what stands in it, one event after the other, in memory that does not grow with
 * the file. Transactions that have tables come in parts, others segment by segment. Throws `X12Error` where the envelope is broken or a
 * part cannot be read; events that came before stand.
 */
export function readEvents(source: Source, options?: ReadOptions): Generator<X12Event> {
  return drive(source, new EventReader(options));
}

/** `readEvents` over a source that has to be waited for. */
export function readEventsAsync(source: AsyncSource, options?: ReadOptions): AsyncGenerator<X12Event> {
  return driveAsync(source, new EventReader(options));
}

/** Reads events from bytes that are pushed: the machine behind `readEvents`, to be driven by `drive` or by hand. */
export class EventReader implements Machine<X12Event> {
  private readonly envelope: EnvelopeState;
  private readonly scanner: Scanner;
  private readonly values: Values;
  private readonly readers = new Map<TransactionTable, PartReader>();
  private readonly layout: LayoutKeeper | undefined;
  private readonly untyped: boolean;
  private readonly tolerant: boolean;
  private parts: PartReader | undefined;
  private queue: X12Event[] = [];
  private queued = 0;
  private waiting = false;
  /** An event whose end is not known before the next segment is. */
  private pending: X12Event | undefined;
  /** The offset, and the number of the segment, to which the events so far go. */
  private doneTo = 0;
  private doneSegment = 1;
  private isaEnd = 0;
  /** Segments of the part at work, for when it cannot be read. */
  private readonly spare = new SpareSegments();
  private readonly faults: X12Error[] = [];
  private received = 0;
  private ended = false;

  constructor({ keepLayout = false, untyped = false, tolerant = false, limits }: ReadOptions = {}) {
    this.scanner = new Scanner(limits);
    this.values = new Values(this.scanner.segment);
    this.layout = keepLayout ? new LayoutKeeper() : undefined;
    this.untyped = untyped;
    this.tolerant = tolerant;
    this.envelope = new EnvelopeState(tolerant ? (fault) => void this.faults.push(fault) : undefined);
  }

  push(chunk: Uint8Array): void {
    this.received += chunk.length;
    this.layout?.push(chunk);
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.ended = true;
  }

  next(): X12Event | undefined {
    const { scanner } = this;
    for (;;) {
      if (this.waiting) {
        if (this.queued < this.queue.length) return this.queue[this.queued++];
        this.queue.length = 0;
        this.queued = 0;
        this.waiting = false;
      }
      if (scanner.next()) this.handle();
      else {
        if (!this.ended) return undefined;
        this.envelope.end(this.received);
        if (this.pending === undefined) return undefined;
        this.flush(this.received, scanner.segment.number + 1);
      }
    }
  }

  private handle(): void {
    const { envelope, values } = this;
    const place = envelope.place(values);
    if (place === 'body') return this.inBody();
    switch (place) {
      case 'ISA':
        return this.begin({ kind: 'interchange', interchange: envelope.interchange as NonNullable<EnvelopeState['interchange']> });
      case 'service':
        return this.begin({ kind: 'segment', segment: values.toOther('') });
      case 'GS':
        return this.begin({ kind: 'group', group: envelope.group as NonNullable<EnvelopeState['group']> });
      case 'ST':
        return this.beginSet();
      case 'TA1':
        return this.begin(this.untyped ? { kind: 'segment', segment: values.toOther('') } : this.readAnswer());
      case 'SE':
        return this.endSet();
      case 'GE':
        return this.begin({ kind: 'groupEnd' });
      case 'IEA':
        return this.begin({ kind: 'interchangeEnd' });
    }
  }

  private beginSet(): void {
    const set = this.envelope.set as NonNullable<EnvelopeState['set']>;
    const table = this.untyped ? undefined : tableFor(set.type, this.envelope.group?.guide ?? '');
    this.parts = table && this.readerOf(table);
    this.begin({ kind: 'set', set, typed: table !== undefined });
    this.parts?.begin();
  }

  /** A TA1, which is a part of no set. */
  private readAnswer(): X12Event {
    const reader = this.readerOf(INTERCHANGE_ANSWER);
    reader.begin();
    reader.read();
    return partEvent(reader.end() as ReadPart);
  }

  private readerOf(table: TransactionTable): PartReader {
    let reader = this.readers.get(table);
    if (reader === undefined) this.readers.set(table, (reader = new PartReader(programOf(table), this.values)));
    return reader;
  }

  private inBody(): void {
    const { parts, values } = this;
    if (parts === undefined) return this.begin(segmentEvent(values));
    const { offset, number } = values.segment;
    if (this.pending !== undefined) this.flush(offset, number);
    if (this.tolerant) return this.inTolerantBody(parts);
    const done = parts.read();
    if (done !== undefined) this.finish(partEvent(done), offset, number);
  }

  private inTolerantBody(parts: PartReader): void {
    const { values, spare } = this;
    const { offset, number } = values.segment;
    try {
      const done = parts.read();
      if (done !== undefined) {
        this.finish(partEvent(done), offset, number);
        spare.clear();
      }
      spare.keep(values.segment);
    } catch (error) {
      if (parts.ended) {
        this.finish(partEvent(parts.ended), offset, number);
        spare.clear();
      }
      this.giveUp(error);
      this.begin(segmentEvent(values));
    }
  }

  private endSet(): void {
    const { offset, number } = this.values.segment;
    try {
      const done = this.parts?.end();
      if (done !== undefined) {
        this.flush(offset, number);
        this.finish(partEvent(done), offset, number);
      }
    } catch (error) {
      if (!this.tolerant) throw error;
      this.flush(offset, number);
      this.giveUp(error);
    }
    this.spare.clear();
    this.parts = undefined;
    this.begin({ kind: 'setEnd' });
  }

  /** Gives what was read of the part as segments, and the rest of the set too; the cursor stands behind them. */
  private giveUp(error: unknown): void {
    if (!(error instanceof X12Error)) throw error;
    const { offset, number } = this.values.segment;
    this.parts = undefined;
    this.tell(error);
    const { spare } = this;
    for (let i = 0; i < spare.length; i++) this.finish(spare.event(i), spare.offset(i + 1) ?? offset, spare.number(i + 1) ?? number);
    spare.clear();
  }

  private tell({ code, message, position }: X12Error): void {
    this.queue.push({ kind: 'fault', fault: { code, message, position } });
    this.waiting = true;
  }

  /** The segment begins an event; it ends what was before it. */
  private begin(event: X12Event): void {
    const { segment } = this.values;
    this.flush(segment.offset, segment.number);
    for (const fault of this.faults.splice(0)) this.tell(fault);
    this.pending = event;
    if (event.kind === 'interchange') this.isaEnd = segment.fileOffset(segment.bounds[segment.count + 1] as number);
  }

  private flush(to: number, number: number): void {
    const { pending } = this;
    if (pending === undefined) return;
    this.pending = undefined;
    if (pending.kind === 'interchange') pending.interchange.lineEnd = this.gapBefore(to);
    this.finish(pending, to, number);
  }

  /** What stands between ISA and the segment that follows it, where the window still holds it. */
  private gapBefore(to: number): string {
    const { segment } = this.values;
    const length = to - this.isaEnd;
    const start = segment.start(0);
    if (length <= 0 || length > 8 || start < length || segment.offset !== to) return '';
    let gap = '';
    for (let at = start - length; at < start; at++) {
      const byte = segment.bytes[at] as number;
      if (byte > 32) return '';
      gap += String.fromCharCode(byte);
    }
    return gap;
  }

  /** The event goes up to an offset and to before the segment of that number. */
  private finish(event: X12Event, to: number, number: number): void {
    this.layout?.keep(event, to - this.doneTo, number - this.doneSegment);
    this.doneTo = to;
    this.doneSegment = number;
    this.queue.push(event);
    this.waiting = true;
  }
}

function partEvent({ part, value, level }: ReadPart): X12Event {
  return level === undefined ? { kind: 'part', part: part.name, value } : { kind: 'part', part: part.name, value, level };
}
