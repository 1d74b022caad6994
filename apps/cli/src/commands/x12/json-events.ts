import type { X12Event } from '@claimwright/x12';
import { UsageError } from '../../client.js';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
/** A document and its list of events. */
const EVENT_DEPTH = 2;
/** More than any event has; a file of brackets only would fill the memory. */
const DEPTH_MAX = 100;
const EVENT_BYTES_MAX = 64 * 1024 * 1024;
const KINDS: ReadonlySet<unknown> = new Set<X12Event['kind']>(['interchange', 'group', 'set', 'part', 'segment', 'fault', 'setEnd', 'groupEnd', 'interchangeEnd']);

/**
 * The events of the documents that `x12 json` writes, one at a time, however long the documents are and however they are laid out: an
 * event is an object in a list of the outermost object.
 */
export async function* jsonEvents(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<X12Event> {
  const splitter = new Splitter();
  for await (const chunk of chunks) yield* splitter.take(chunk);
  if (splitter.unfinished) throw new UsageError('the JSON is cut short');
  if (splitter.found === 0) throw new UsageError('this is not what `x12 json` writes: an object with a list of events');
}

class Splitter {
  found = 0;
  private readonly open: number[] = [];
  private inString = false;
  private escaped = false;
  private event: Uint8Array[] = [];
  private eventBytes = 0;
  private seen = false;

  get unfinished(): boolean {
    return this.open.length > 0;
  }

  *take(chunk: Uint8Array): Generator<X12Event> {
    let from = this.inEvent ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (byte === BACKSLASH) this.escaped = true;
        else if (byte === QUOTE) this.inString = false;
      } else if (byte === QUOTE) this.inString = true;
      else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
        if (this.open.push(byte) > DEPTH_MAX) throw new UsageError('this is not what `x12 json` writes: its brackets are too deep');
        if (from < 0 && this.inEvent) from = at;
      } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) {
        const ended = this.inEvent && this.open.length === EVENT_DEPTH + 1;
        this.close(byte);
        if (ended) {
          this.keep(chunk.subarray(from, at + 1));
          yield this.parse();
          from = -1;
        }
      } else if (!this.seen && byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf) throw new UsageError('this is not JSON as `x12 json` prints it');
      if (byte === OPEN_OBJECT) this.seen = true;
    }
    if (from >= 0) this.keep(chunk.slice(from));
  }

  private get inEvent(): boolean {
    return this.open.length > EVENT_DEPTH && this.open[0] === OPEN_OBJECT && this.open[1] === OPEN_ARRAY && this.open[EVENT_DEPTH] === OPEN_OBJECT;
  }

  private close(byte: number): void {
    if (this.open.pop() !== (byte === CLOSE_OBJECT ? OPEN_OBJECT : OPEN_ARRAY)) throw new UsageError('this is not JSON: brackets do not match');
  }

  private keep(part: Uint8Array): void {
    this.eventBytes += part.length;
    if (this.eventBytes > EVENT_BYTES_MAX) throw new UsageError(`event ${this.found + 1} is longer than ${EVENT_BYTES_MAX / 1024 / 1024} MB`);
    this.event.push(part);
  }

  private parse(): X12Event {
    const text = Buffer.concat(this.event).toString('utf8');
    this.event = [];
    this.eventBytes = 0;
    this.found++;
    const event = parsed(text, this.found);
    if (!KINDS.has(event.kind)) throw new UsageError(`event ${this.found} has no kind that is known here: ${[...KINDS].join(', ')}`);
    return event;
  }
}

function parsed(text: string, number: number): X12Event {
  try {
    return JSON.parse(text) as X12Event;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new UsageError(`event ${number} is not JSON`);
  }
}
