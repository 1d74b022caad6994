import { notX12, X12Error } from '../error.js';
import type { Guide } from '../guides/guide.js';
import { AFTER_EMPTY, packId, type Segment } from '../scan/segment.js';
import { limitExceeded, type Limits } from '../scan/limits.js';
import { Scanner } from '../scan/scanner.js';
import { type AsyncSource, drive, driveAsync, type Machine, type Source } from '../scan/source.js';
import { controlFault } from './control-faults.js';
import { Envelope } from './envelope.js';
import type { ValidationEvent } from './finding.js';
import { Journal } from './journal.js';
import { PlainChecks } from './plain-checks.js';
import { SetChecks } from './set-checks.js';
import { type Settings, settingsOf, type ValidateOptions } from './settings.js';

const ISA = packId('ISA');
const TA1 = packId('TA1');
const GS = packId('GS');
const ST = packId('ST');
const SE = packId('SE');
const GE = packId('GE');
const IEA = packId('IEA');
/** Interchange services that X12.5 allows after ISA; they ask nothing of a reader. */
const ISB = packId('ISB');
const ISE = packId('ISE');

/**
 * Validates a file as it is read: push chunks, take events by `next` until it answers undefined, `end` after the last chunk and take the
 * rest. Memory does not grow with the file. Bytes that hold no interchange raise X12Error `not_x12`; a limit that is exceeded ends the
 * file with a finding.
 */
export class Validator implements Machine<ValidationEvent> {
  private readonly scanner: Scanner;
  private readonly segment: Segment;
  private readonly settings: Settings;
  private readonly journal: Journal;
  private readonly envelope: Envelope;
  private readonly checks = new Map<Guide, SetChecks>();
  /** Number in the file of the last segment that the open set may have. */
  private lastSegment = 0;
  /** Of the open set. */
  private set: SetChecks | PlainChecks | undefined;
  /** A stray segment between sets, groups or trailers has been told of, and those after it need not be. */
  private astray = false;
  private ended = false;
  private finished = false;

  constructor(options: ValidateOptions = {}) {
    this.settings = settingsOf(options);
    this.scanner = new Scanner(this.settings.limits);
    this.segment = this.scanner.segment;
    this.journal = new Journal(this.segment, this.settings.snip, this.settings.maxFindings);
    this.envelope = new Envelope(this.segment, this.journal);
  }

  /** Segments read so far, in the whole file. */
  get segments(): number {
    return this.segment.number;
  }

  push(chunk: Uint8Array): void {
    if (this.finished) return;
    try {
      this.scanner.push(chunk);
    } catch (error) {
      this.fail(error);
    }
  }

  end(): void {
    this.ended = true;
    this.scanner.end();
  }

  next(): ValidationEvent | undefined {
    const { events } = this.journal;
    if (!events.waiting && !this.finished) {
      try {
        this.read();
      } catch (error) {
        this.fail(error);
      }
    }
    return events.take();
  }

  /** Reads on until there is something to tell, or no more bytes. */
  private read(): void {
    const { scanner, segment, journal } = this;
    const { events } = journal;
    while (scanner.next()) {
      const { set } = this;
      if ((segment.notes & AFTER_EMPTY) !== 0) this.empty();
      if (set === undefined || !this.isBody(segment.id)) this.control(segment);
      else if (segment.number > this.lastSegment) throw this.exceeded('segmentsPerSet', 'A transaction set', 'segments');
      else set.segment(segment);
      if (events.waiting) return;
    }
    if (this.ended) this.finish();
  }

  /** A limit that is exceeded is a finding, and the file ends there; without an interchange there is nothing to report it in. */
  private fail(error: unknown): void {
    if (!(error instanceof X12Error) || error.code !== 'limit_exceeded' || !this.envelope.interchange) throw error;
    this.journal.report({ code: 'limit_exceeded', severity: 'error', snip: 1, ack: ['TA105=022'], message: `${error.message}. The rest of the file was not read.` });
    this.abandon();
    this.finished = true;
  }

  private exceeded(limit: keyof Limits, what: string, of: string): X12Error {
    return limitExceeded(`${what} has more than ${this.settings.limits[limit]} ${of}`, this.segment.offset, this.segment.text(0));
  }

  private isBody(id: number): boolean {
    return id !== SE && id !== ST && id !== GE && id !== GS && id !== IEA && id !== ISA;
  }

  private control(segment: Segment): void {
    const { envelope } = this;
    switch (segment.id) {
      case ISA:
        if (this.journal.interchange >= this.settings.limits.interchanges) throw this.exceeded('interchanges', 'A file', 'interchanges');
        this.leaveInterchange('022', ' is missing: the next interchange begins.');
        this.astray = false;
        envelope.openInterchange();
        return this.ignored('before this interchange');
      case GS:
        if (!envelope.interchange) return this.stray();
        this.leaveGroup(' is missing: the next group begins.');
        if (envelope.interchange.groups >= this.settings.limits.groupsPerInterchange) throw this.exceeded('groupsPerInterchange', 'An interchange', 'groups');
        return envelope.openGroup();
      case ST:
        if (!envelope.group) return this.stray();
        this.leaveSet(' is missing: the next transaction set begins.');
        if (envelope.group.sets >= this.settings.limits.setsPerGroup) throw this.exceeded('setsPerGroup', 'A group', 'transaction sets');
        return this.openSet(segment);
      case SE:
        return this.set ? this.closeSet(segment) : this.stray();
      case GE:
        if (!envelope.group) return this.stray();
        this.leaveSet(' is missing: the group ends.');
        return envelope.closeGroup();
      case IEA:
        if (!envelope.interchange) return this.stray();
        this.leaveGroup(' is missing: the interchange ends.');
        return envelope.closeInterchange();
      case TA1:
        return envelope.interchange && !envelope.group ? envelope.acknowledgement() : this.stray();
      case ISB:
      case ISE:
        return envelope.group ? this.stray() : undefined;
      default:
        this.stray();
    }
  }

  private openSet(segment: Segment): void {
    this.astray = false;
    this.lastSegment = segment.number + this.settings.limits.segmentsPerSet - 1;
    const guide = this.envelope.openSet();
    if (!guide) {
      this.set = new PlainChecks(this.journal, this.settings.limits);
      return;
    }
    let checks = this.checks.get(guide);
    if (!checks) this.checks.set(guide, (checks = new SetChecks(guide, this.journal, this.settings)));
    this.set = checks;
    checks.begin();
    checks.header(segment);
  }

  private closeSet(segment: Segment): void {
    const { set, journal, envelope } = this;
    if (!set) return;
    set.end(segment, true);
    envelope.closeSet();
    envelope.endSet(segment.number - (journal.set?.firstSegment ?? 1) + 1, set.claims);
    this.set = undefined;
  }

  /** The open set has no SE: it ends before the segment being read. */
  private leaveSet(text: string): void {
    const { set, segment, journal, envelope } = this;
    this.astray = false;
    if (!set) return;
    const segments = segment.number - (journal.set?.firstSegment ?? 1);
    set.end(segment, false);
    journal.report(controlFault({ code: 'trailer_missing', segment: 'SE', ack: 'IK502=2', text: ` (transaction set trailer)${text}` }));
    envelope.endSet(segments, set.claims);
    this.set = undefined;
  }

  private leaveGroup(text: string): void {
    this.leaveSet(text);
    const { group } = this.envelope;
    if (!group) return;
    this.journal.report(controlFault({ code: 'trailer_missing', segment: 'GE', ack: 'AK905=3', text: ` (functional group trailer)${text}` }));
    this.envelope.endGroup(group.sets);
  }

  private leaveInterchange(note: string, text: string): void {
    this.leaveGroup(text);
    if (!this.envelope.interchange) return;
    this.journal.report(controlFault({ code: 'trailer_missing', segment: 'IEA', ack: `TA105=${note}`, text: ` (interchange trailer)${text}` }));
    this.envelope.endInterchange();
  }

  /** Told once for a run of segments that are in no set. */
  private stray(): void {
    if (this.astray || !this.envelope.interchange) return;
    this.astray = true;
    const { group } = this.envelope;
    const text = group ? ' stands between transaction sets, where only ST and GE may.' : ' stands between functional groups, where only GS, TA1 and IEA may.';
    // No code of AK905 fits what stands in a group, and TA105 would refuse its other sets too.
    this.envelope.fault({ code: 'segment_outside_set', ...(!group && { ack: 'TA105=022' }), text });
  }

  /** X12.6: a terminator ends a segment, and a segment has an id. Told once among stray segments. */
  private empty(): void {
    if (this.astray && !this.set) return;
    const message = 'A segment terminator stands before this segment where another has just ended: there are no empty segments. It was passed over.';
    this.journal.report({ code: 'empty_segment', severity: 'warning', snip: 1, segment: this.segment.text(0), loop: undefined, offset: this.scanner.emptyAt, ack: [], message });
  }

  private finish(): void {
    this.finished = true;
    if (this.journal.interchange === 0) throw notX12();
    // What is missing is told at the last segment there is.
    this.leaveInterchange('023', ' is missing: the file ends.');
    this.ignored('after the last interchange');
  }

  /** Tells of bytes between interchanges that are more than white space. */
  private ignored(where: string): void {
    const { ignoredHere, ignoredAt } = this.scanner;
    if (ignoredHere === 0) return;
    const message = `${ignoredHere} bytes ${where} belong to none and were not read.`;
    this.journal.report({ code: 'bytes_outside_interchange', severity: 'warning', snip: 1, offset: ignoredAt, ack: [], message });
  }

  /** Ends what is open without asking for trailers. */
  private abandon(): void {
    const { set, segment, journal, envelope } = this;
    if (set) envelope.endSet(segment.number - (journal.set?.firstSegment ?? 1) + 1, set.claims);
    if (envelope.group) envelope.endGroup(envelope.group.sets);
    envelope.endInterchange();
    this.set = undefined;
  }
}

/** Validates a buffer or pieces that are there: events in the order of the file. */
export function validate(source: Source, options: ValidateOptions = {}): Generator<ValidationEvent> {
  return drive(source, new Validator(options));
}

/** `validate` over a source that may have to be waited for, such as a stream of a file. */
export function validateAsync(source: AsyncSource, options: ValidateOptions = {}): AsyncGenerator<ValidationEvent> {
  return driveAsync(source, new Validator(options));
}
