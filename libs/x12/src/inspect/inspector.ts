import { notX12 } from '../error.js';
import type { Limits } from '../scan/limits.js';
import { Scanner } from '../scan/scanner.js';
import { packId, type Segment } from '../scan/segment.js';
import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { EnvelopeCheck } from './envelope-check.js';
import type { FileTotals, GroupReport, InspectEvent, InterchangeReport, TypeTotals } from './event.js';
import { SetCounter } from './set-counter.js';
import { Tally } from './tally.js';

const ISA = packId('ISA');
const TA1 = packId('TA1');
const GS = packId('GS');
const ST = packId('ST');
const SE = packId('SE');
const GE = packId('GE');
const IEA = packId('IEA');

interface TypeCount {
  type: string;
  transaction: string;
  guide: string;
  sets: number;
  tally: Tally;
}

/** How closely a file is looked at. */
export interface InspectOptions {
  /** Follow each set through its guide and count its loops; true unless said otherwise. */
  loops?: boolean;
  /** What the file may be before it is refused. */
  limits?: Partial<Limits>;
}

/**
 * Says what a file holds while it is read: envelopes, sets, loops, counts and money, and last the totals of the file. It holds one
 * segment and a few counters, however long the file. A fault of the envelope is told and reading goes on; bytes that hold no interchange
 * throw X12Error `not_x12`, what is beyond the limits `limit_exceeded`.
 */
export function inspect(source: Source, options?: InspectOptions): Generator<InspectEvent> {
  return drive(source, new Inspector(options));
}

/** `inspect` over a source that may have to be waited for. */
export function inspectAsync(source: AsyncSource, options?: InspectOptions): AsyncGenerator<InspectEvent> {
  return driveAsync(source, new Inspector(options));
}

/** Takes bytes that are pushed: the machine behind `inspect`, to be driven by `drive` or by hand. */
export class Inspector implements Machine<InspectEvent> {
  private readonly scanner: Scanner;
  private readonly events: InspectEvent[] = [];
  private readonly envelope: EnvelopeCheck;
  private readonly sets: SetCounter;
  private readonly types: TypeCount[] = [];
  private readonly totals: FileTotals = { bytes: 0, segments: 0, interchanges: 0, groups: 0, sets: 0, claims: 0, lines: 0, acknowledgements: 0, types: [], ignoredBytes: 0, faults: 0 };
  private inSet = false;
  private guide = '';
  private ended = false;

  constructor({ loops = true, limits }: InspectOptions = {}) {
    this.scanner = new Scanner(limits);
    this.sets = new SetCounter(loops);
    this.envelope = new EnvelopeCheck((event) => {
      if (event.kind === 'fault') this.totals.faults++;
      this.events.push(event);
    });
  }

  push(chunk: Uint8Array): void {
    this.totals.bytes += chunk.length;
    this.scanner.push(chunk);
  }

  end(): void {
    this.scanner.end();
    this.ended = true;
  }

  next(): InspectEvent | undefined {
    if (this.events.length === 0) this.read();
    return this.events.shift();
  }

  /** Reads until there is something to tell. */
  private read(): void {
    const { scanner, sets, events } = this;
    const { segment } = scanner;
    while (scanner.next()) {
      this.totals.segments++;
      const { id } = segment;
      if (id === ISA || id === IEA || id === GS || id === GE || id === ST || id === SE) this.control(segment);
      else if (this.inSet) sets.take(segment);
      else this.outsideSets(segment);
      if (events.length > 0) return;
    }
    if (this.ended) this.finish();
  }

  private outsideSets(segment: Segment): void {
    if (segment.id === TA1 && this.envelope.inInterchange) {
      this.totals.acknowledgements++;
      this.envelope.acknowledgement();
    } else this.envelope.stray(segment);
  }

  private finish(): void {
    this.ended = false;
    if (this.totals.interchanges === 0) throw notX12();
    if (this.inSet) this.endSet();
    this.envelope.end();
    this.totals.ignoredBytes = this.scanner.ignored;
    this.totals.types = this.types.map(({ type, transaction, guide, sets, tally }): TypeTotals => ({ type, guide, sets, claims: tally.claims, lines: tally.lines, money: tally.money(transaction) }));
    this.events.push({ kind: 'file', ...this.totals });
  }

  /** A header or trailer; a set whose SE is missing ends before it. */
  private control(segment: Segment): void {
    const { id } = segment;
    if (this.inSet) {
      if (id === SE) this.sets.take(segment);
      this.endSet();
    }
    this.envelope.take(segment);
    if (id === ISA) {
      this.totals.interchanges++;
      this.events.push({ kind: 'interchange', ...toInterchange(segment) });
    } else if (id === GS) {
      this.totals.groups++;
      this.guide = segment.text(8);
      this.events.push({ kind: 'group', ...toGroup(segment) });
    } else if (id === ST) {
      this.inSet = true;
      this.sets.begin(segment, this.guide);
    }
  }

  private endSet(): void {
    this.inSet = false;
    const { sets, totals } = this;
    const report = sets.end();
    totals.sets++;
    totals.claims += report.claims;
    totals.lines += report.lines;
    let count = this.types.find(({ type, guide }) => type === report.type && guide === report.guide);
    if (count === undefined) {
      count = { type: report.type, transaction: report.transaction, guide: report.guide, sets: 0, tally: new Tally() };
      this.types.push(count);
    }
    count.sets++;
    count.tally.add(sets.tally);
    this.events.push({ kind: 'set', ...report });
  }
}

function toInterchange(isa: Segment): InterchangeReport {
  const { element, component, repetition, terminator } = isa.delimiters;
  const char = String.fromCharCode;
  return {
    control: isa.text(13), senderQualifier: isa.text(5), sender: isa.text(6).trimEnd(), receiverQualifier: isa.text(7), receiver: isa.text(8).trimEnd(),
    date: isa.text(9), time: isa.text(10), version: isa.text(12), usage: isa.text(15),
    delimiters: { element: char(element), component: char(component), ...(repetition === 0 ? {} : { repetition: char(repetition) }), terminator: char(terminator) },
    offset: isa.offset,
  };
}

function toGroup(gs: Segment): GroupReport {
  return { functionalGroup: gs.text(1), sender: gs.text(2), receiver: gs.text(3), date: gs.text(4), time: gs.text(5), control: gs.text(6), guide: gs.text(8) };
}
