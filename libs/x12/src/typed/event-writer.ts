import { X12Error } from '../error.js';
import type { Delimiters } from '../scan/segment.js';
import { isDigits } from '../values.js';
import { type CharacterSet, SegmentWriter } from '../write/segment-writer.js';
import { programOf } from './compile.js';
import type { Program } from './compiled.js';
import type { AsWritten, GroupHeader, InterchangeHeader, PartEvent, SetHeader, X12Event } from './events.js';
import { fingerprint } from './fingerprint.js';
import { writeOther, writePart } from './part-writer.js';
import { INTERCHANGE_ANSWER } from './tables/acknowledgement.js';
import { tableFor } from './tables/index.js';

/** How many characters ISA gives to elements 1 to 16. */
const WIDTHS = [2, 10, 2, 10, 2, 15, 2, 15, 6, 4, 1, 5, 9, 1, 1, 1];

/**
 * Writes a file from its events; counts, control numbers of trailers and numbers of levels are its business alone. The writer behind
 * `writeEvents`: `write` an event, and `take` the bytes when it is `full` and at the end.
 */
export class EventWriter {
  /** @internal */
  readonly out = new SegmentWriter();
  private interchange: InterchangeHeader | undefined;
  private group: GroupHeader | undefined;
  private set: SetHeader | undefined;
  private program: Program | undefined;
  private groups = 0;
  private sets = 0;
  private setStart = 0;

  constructor(private readonly characters: CharacterSet = 'extended') {}

  /** Writes an event: as it was read, where it has been kept and says nothing else by now. */
  write(event: X12Event): void {
    const { asWritten } = event;
    if (asWritten === undefined || !this.isUnchanged(event, asWritten)) return this.writeAnew(event);
  }

  /** Whether a chunk of 64 KiB is written. */
  get full(): boolean {
    return this.out.full;
  }

  /** Hands out what is written and begins again. */
  take(): Uint8Array {
    return this.out.lend().slice();
  }

  /** `take` without copying: a view that holds until the next event is written. */
  lend(): Uint8Array {
    return this.out.lend();
  }

  /** Writes an event as the tables say. @internal */
  writeAnew(event: X12Event): void {
    switch (event.kind) {
      case 'interchange':
        return this.openInterchange(event.interchange);
      case 'group':
        return this.openGroup(event.group);
      case 'set':
        return this.openSet(event.set, event.typed);
      case 'part':
        return this.writePart(event);
      case 'segment':
        return writeOther({ loop: '', ...event.segment }, this.out);
      case 'fault':
        return;
      case 'setEnd':
        return this.trailer('SE', this.out.segments - this.setStart + 1, this.set?.controlNumber);
      case 'groupEnd':
        return this.trailer('GE', this.sets, this.group?.controlNumber);
      case 'interchangeEnd':
        return this.trailer('IEA', this.groups, this.interchange?.interchangeControlNumber);
    }
  }

  /** Writes an event anew whatever it holds; answers whether it could have been written as it should. @internal */
  tries(event: X12Event): boolean {
    const before = this.state();
    try {
      this.writeAnew(event);
      return true;
    } catch (error) {
      if (!(error instanceof X12Error)) throw error;
      this.goBack(before);
    }
    this.out.lenient = true;
    try {
      this.writeAnew(event);
    } catch (error) {
      // It holds what cannot be written in any way, such as a date that is none: the source alone stands for it.
      if (!(error instanceof X12Error)) throw error;
      this.out.rewind(before.mark);
    } finally {
      this.out.lenient = false;
    }
    return false;
  }

  private state() {
    const { groups, sets, setStart } = this;
    return { mark: this.out.mark(), groups, sets, setStart };
  }

  private goBack({ mark, ...counts }: ReturnType<EventWriter['state']>): void {
    this.out.rewind(mark);
    Object.assign(this, counts);
  }

  private isUnchanged(event: X12Event, { text, segments, fingerprint: known }: AsWritten): boolean {
    const { out } = this;
    const before = this.state();
    this.tries(event);
    if (fingerprint(out.since(before.mark)) !== known) {
      this.goBack(before);
      return false;
    }
    const { levels } = out.mark();
    out.rewind({ ...before.mark, levels });
    out.verbatim(text, segments);
    return true;
  }

  private openInterchange(header: InterchangeHeader): void {
    const { out } = this;
    this.interchange = header;
    this.groups = 0;
    const { interchangeControlNumber: number, delimiters } = header;
    out.use({ delimiters: toBytes(delimiters), lineEnd: header.lineEnd, characters: this.characters });
    if ((number.length !== 9 || !isDigits(number)) && !out.lenient) {
      throw new X12Error('unwritable_value', 'ISA13 is not nine digits', { segment: 'ISA', element: 13 });
    }
    const texts = [
      header.authorizationQualifier,
      header.authorization,
      header.securityQualifier,
      header.security,
      header.senderQualifier,
      header.senderId,
      header.receiverQualifier,
      header.receiverId,
      '',
      '',
      '',
      header.version,
      number,
      header.acknowledgmentRequested ? '1' : '0',
      header.usage,
    ];
    out.begin('ISA');
    for (const [index, text] of texts.entries()) {
      if (index === 8) out.shortDate(9, header.createdOn);
      else if (index === 9) out.time(10, header.createdTime);
      else if (index === 10) out.delimiter(11, delimiters.repetition);
      else out.padded(index + 1, text, WIDTHS[index] ?? 0);
    }
    out.delimiter(16, delimiters.component);
    out.end();
  }

  private openGroup(group: GroupHeader): void {
    const { out } = this;
    this.group = group;
    this.groups++;
    this.sets = 0;
    out.begin('GS');
    out.required(1, group.functionalCode);
    out.required(2, group.applicationSender);
    out.required(3, group.applicationReceiver);
    out.date(4, group.createdOn);
    out.time(5, group.createdTime);
    if (!isDigits(group.controlNumber) && !out.lenient) throw out.fault('unwritable_value', 6, 'is not a number');
    out.required(6, group.controlNumber);
    out.text(7, 'X');
    out.required(8, group.guide);
    out.end();
  }

  private openSet(set: SetHeader, typed: boolean): void {
    const { out } = this;
    this.set = set;
    this.sets++;
    this.setStart = out.segments;
    out.resetLevels();
    const table = typed ? tableFor(set.type, this.group?.guide ?? '') : undefined;
    if (typed && table === undefined) throw new X12Error('unexpected_transaction', `There are no tables for ${set.type}`, { segment: 'ST', element: 1 });
    this.program = table ? programOf(table) : undefined;
    out.begin('ST');
    out.required(1, set.code);
    const { length } = set.controlNumber;
    if ((length < 4 || length > 9) && !out.lenient) throw out.fault('unwritable_value', 2, 'is not four to nine characters');
    out.required(2, set.controlNumber);
    out.text(3, set.guide);
    out.end();
  }

  private writePart({ part: name, value, level }: PartEvent): void {
    const part = (name === 'TA1' ? programOf(INTERCHANGE_ANSWER) : this.program)?.byName.get(name);
    if (part === undefined) throw new X12Error('unwritable_value', `${name} is no part of this transaction`, { segment: 'ST' });
    writePart(part, value, this.out, level);
  }

  private trailer(id: string, count: number, controlNumber: string | undefined): void {
    const { out } = this;
    out.begin(id);
    out.integer(1, count);
    out.required(2, controlNumber);
    out.end();
  }
}

function toBytes({ element, component, repetition, terminator }: InterchangeHeader['delimiters']): Delimiters {
  const code = (text: string): number => text.charCodeAt(0);
  return { element: code(element), component: code(component), repetition: repetition.toUpperCase() === 'U' ? 0 : code(repetition), terminator: code(terminator) };
}

/** Writes a file from its events, in chunks of about 64 KiB. */
export function* writeEvents(events: Iterable<X12Event>, characters?: CharacterSet): Generator<Uint8Array> {
  const writer = new EventWriter(characters);
  for (const event of events) {
    writer.write(event);
    if (writer.full) yield writer.take();
  }
  const rest = writer.take();
  if (rest.length > 0) yield rest;
}

/** `writeEvents` over events that have to be waited for. */
export async function* writeEventsAsync(events: AsyncIterable<X12Event> | Iterable<X12Event>, characters?: CharacterSet): AsyncGenerator<Uint8Array> {
  const writer = new EventWriter(characters);
  for await (const event of events) {
    writer.write(event);
    if (writer.full) yield writer.take();
  }
  const rest = writer.take();
  if (rest.length > 0) yield rest;
}
