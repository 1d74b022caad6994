import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { Scanner } from '../scan/scanner.js';
import { programOf } from './compile.js';
import { Values } from './element-values.js';
import { EnvelopeState } from './envelope-state.js';
import { EventWriter } from './event-writer.js';
import type { X12Event } from './events.js';
import { fingerprint } from './fingerprint.js';
import { PartReader, type ReadPart } from './part-reader.js';
import { SourceKeeper } from './source-keeper.js';
import type { TransactionTable } from './table.js';
import { INTERCHANGE_ANSWER } from './tables/acknowledgement.js';
import { tableFor } from './tables/index.js';

/** How events are read. */
export interface ReadOptions {
  /** Keeps beside each event how it was written where the writer would write it otherwise. */
  keepLayout?: boolean;
  /** Gives every transaction as segments. */
  untyped?: boolean;
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
  readonly envelope = new EnvelopeState();
  private readonly scanner = new Scanner();
  private readonly values: Values;
  private readonly readers = new Map<TransactionTable, PartReader>();
  private readonly keeper: SourceKeeper | undefined;
  private readonly writer = new EventWriter();
  private readonly untyped: boolean;
  private parts: PartReader | undefined;
  private queue: X12Event[] = [];
  private queued = 0;
  /** An event whose end is not known before the next segment is. */
  private pending: X12Event | undefined;
  private pendingFrom = 0;
  private pendingSegment = 0;
  private partFrom = -1;
  private partSegment = 0;
  private received = 0;
  private ended = false;

  constructor({ keepLayout = false, untyped = false }: ReadOptions = {}) {
    this.values = new Values(this.scanner.segment);
    this.keeper = keepLayout ? new SourceKeeper() : undefined;
    this.untyped = untyped;
  }

  push(chunk: Uint8Array): void {
    this.received += chunk.length;
    this.keeper?.push(chunk);
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.ended = true;
  }

  next(): X12Event | undefined {
    for (;;) {
      if (this.queued < this.queue.length) return this.queue[this.queued++];
      this.queue.length = 0;
      this.queued = 0;
      if (!this.scanner.next()) {
        if (!this.ended) return undefined;
        this.envelope.end(this.received);
        if (this.pending === undefined) return undefined;
        this.flush(this.received, this.scanner.segment.number + 1);
      } else this.handle();
    }
  }

  private handle(): void {
    const { envelope, values } = this;
    switch (envelope.place(values)) {
      case 'body':
        return this.inBody();
      case 'ISA':
        return this.begin({ kind: 'interchange', interchange: envelope.interchange as NonNullable<EnvelopeState['interchange']> });
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
    this.partFrom = -1;
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
    if (parts === undefined) {
      const { id, elements } = values.toOther('');
      return this.begin({ kind: 'segment', segment: { id, elements } });
    }
    const { offset, number } = values.segment;
    if (this.partFrom < 0) {
      this.flush(offset, number);
      this.partFrom = offset;
      this.partSegment = number;
    }
    const done = parts.read();
    if (done === undefined) return;
    this.finish(partEvent(done), this.partFrom, offset, number - this.partSegment);
    this.partFrom = offset;
    this.partSegment = number;
  }

  private endSet(): void {
    const { offset, number } = this.values.segment;
    const done = this.parts?.end();
    if (done !== undefined) {
      const empty = this.partFrom < 0;
      if (empty) this.flush(offset, number);
      this.finish(partEvent(done), empty ? offset : this.partFrom, offset, empty ? 0 : number - this.partSegment);
    }
    this.parts = undefined;
    this.begin({ kind: 'setEnd' });
  }

  /** The segment begins an event; it ends what was before it. */
  private begin(event: X12Event): void {
    const { offset, number } = this.values.segment;
    const first = this.pending === undefined && event.kind === 'interchange';
    this.flush(offset, number);
    this.pending = event;
    this.pendingFrom = first ? 0 : offset;
    this.pendingSegment = number;
    if (event.kind === 'interchange') this.isaEnd = this.values.segment.fileOffset(this.values.segment.bounds[this.values.segment.count + 1] as number);
  }

  private isaEnd = 0;

  private flush(to: number, number: number): void {
    const { pending } = this;
    if (pending === undefined) return;
    this.pending = undefined;
    if (pending.kind === 'interchange') pending.interchange.lineEnd = this.gapBefore(to);
    this.finish(pending, this.pendingFrom, to, number - this.pendingSegment);
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

  private finish(event: X12Event, from: number, to: number, segments: number): void {
    if (this.keeper) this.keepLayout(event, this.keeper, from, to, segments);
    this.queue.push(event);
  }

  /** Writes the event as it would be written, and keeps the source where that is not the same. */
  private keepLayout(event: X12Event, keeper: SourceKeeper, from: number, to: number, segments: number): void {
    const { writer } = this;
    const { out } = writer;
    const mark = out.mark();
    const canBeWritten = writer.tries(event);
    const written = out.since(mark);
    const source = keeper.take(from, to);
    if (!canBeWritten || !isSame(written, source)) {
      event.asWritten = { text: toText(source), segments, fingerprint: fingerprint(written) };
      out.segments = mark.segments + segments;
    }
    out.rewind({ ...out.mark(), length: 0 });
  }
}

function partEvent({ part, value, level }: ReadPart): X12Event {
  return { kind: 'part', part: part.name, value, ...(level ? { level } : {}) };
}

function isSame(one: Uint8Array, two: Uint8Array): boolean {
  if (one.length !== two.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== two[at]) return false;
  return true;
}

/** A character for each byte. */
function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4_096) text += String.fromCharCode(...bytes.subarray(at, at + 4_096));
  return text;
}
