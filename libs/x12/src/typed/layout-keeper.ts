import { limitExceeded } from '../scan/limits.js';
import { byteText } from '../scan/text.js';
import { EventWriter } from './event-writer.js';
import type { X12Event } from './events.js';
import { fingerprint } from './fingerprint.js';

/** Of one event, with what stands before it: attachments of 16 MB fit, and a file of nothing does not fill the memory. */
const KEPT_MAX = 64 << 20;

/** Compares each event with the bytes that it was read from, and keeps these where the writer would write others. */
export class LayoutKeeper {
  private readonly writer = new EventWriter();
  /** The source from where the last event ended. */
  private bytes = new Uint8Array(0x20000);
  private from = 0;
  private to = 0;
  private pushed = 0;

  push(chunk: Uint8Array): void {
    this.pushed += chunk.length;
    if (this.to + chunk.length > this.bytes.length) this.makeRoom(chunk.length);
    this.bytes.set(chunk, this.to);
    this.to += chunk.length;
  }

  /** The event goes over the next `length` bytes of the source, which are so many segments. */
  keep(event: X12Event, length: number, segments: number): void {
    const { writer } = this;
    const { out } = writer;
    const mark = out.mark();
    const canBeWritten = writer.tries(event);
    const written = out.since(mark);
    const source = this.bytes.subarray(this.from, this.from + length);
    this.from += length;
    if (!canBeWritten || !isSame(written, source)) {
      event.asWritten = { text: byteText(source), segments, fingerprint: fingerprint(written) };
      out.segments = mark.segments + segments;
    }
    out.lend();
  }

  private makeRoom(bytes: number): void {
    const held = this.bytes.subarray(this.from, this.to);
    if (held.length + bytes > KEPT_MAX) throw limitExceeded(`More than ${KEPT_MAX >> 20} MB pass between two parts of the file, which is too much to write back as it was`, this.pushed - bytes - held.length);
    if (held.length + bytes > this.bytes.length / 2) {
      const wider = new Uint8Array(Math.max(this.bytes.length * 2, held.length + bytes));
      wider.set(held);
      this.bytes = wider;
    } else this.bytes.copyWithin(0, this.from, this.to);
    this.to -= this.from;
    this.from = 0;
  }
}

function isSame(one: Uint8Array, two: Uint8Array): boolean {
  if (one.length !== two.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== two[at]) return false;
  return true;
}
