import type { EventOf, Finding, ValidationEvent } from '../validate/finding.js';
import { Answer, type AnswerKey, type AnswerKind, type AnswerSink, writable } from './answer.js';
import { type ClaimStatusSource, ClaimStatusAnswer } from './claim-status.js';
import { FORMS } from './forms.js';
import { FunctionalAcknowledgment } from './functional.js';

type InterchangeEvent = EventOf<'interchange'>;

/** What answers say of themselves, and which are wanted. */
export interface AcknowledgerOptions {
  /** ISA09 and GS04 of the answers, CCYYMMDD; also the dates of receipt and processing in a 277CA. */
  createdOn: string;
  /** ISA10 and GS05, HHMM. */
  createdTime: string;
  /** ISA13 of the answer of this kind to that interchange of the file, 1 to 999999999; GS06 counts on from it. */
  control: (kind: AnswerKind, interchange: number) => number;
  /** `asked`, the default: when ISA14 asks for a TA1 or the interchange has an error. */
  ta1?: 'asked' | 'always' | 'never';
  /** The form of the acknowledgment of groups, `999` unless told otherwise. */
  form?: '999' | '997' | 'none';
  /** Whether an 837 gets its 277CA, which needs a validator that tells claim details. It then says what is wrong by SNIP 3 to 5. */
  claimStatus?: ClaimStatusSource | boolean;
  /** Whether IK404 and CTX copy values of the file, true unless told otherwise. They may be patient data. */
  copyValues?: boolean;
  /** Whether sets of guides that are not known here are rejected for that (IK502 I6); else they are judged by their envelope and form. */
  rejectUnknownGuides?: boolean;
}

/** What was found of an interchange's envelope. */
interface Verdict {
  code: 'A' | 'E' | 'R';
  /** TA105. */
  noteCode: string;
}

/**
 * Answers the interchanges of a file from what a validator tells of it, as it tells it: TA1, 999 or 997, and 277CA, each an interchange
 * of its own with the parties turned round. It knows no clock and draws no numbers; X12Error `unwritable_value` refuses a date, time or
 * control number that an ISA cannot hold. A 999 is written as the file is read; a 277CA is
 * held until its set has ended, some 110 bytes a claim, because its totals come first and a rejected set has none.
 */
export class Acknowledger {
  private interchange: InterchangeEvent | undefined;
  private verdict: Verdict = { code: 'A', noteCode: '000' };
  private functional: FunctionalAcknowledgment | undefined;
  private claims: ClaimStatusAnswer | undefined;

  constructor(
    private readonly options: AcknowledgerOptions,
    private readonly sink: AnswerSink,
  ) {}

  /** Takes the next event of the validator. */
  take(event: ValidationEvent): void {
    switch (event.kind) {
      case 'interchange':
        return this.open(event);
      case 'group':
        this.functional?.openGroup(event);
        return this.claims?.openGroup(event);
      case 'set':
        this.functional?.openSet(event);
        return this.claims?.openSet(event);
      case 'finding':
        return this.find(event);
      case 'claim':
        this.functional?.endUnit(event.segmentNumber, event.endNumber, event.number);
        return this.claims?.claim(event);
      case 'set-end': {
        const accepted = this.functional?.closeSet() ?? event.accepted;
        return this.claims?.closeSet(accepted);
      }
      case 'group-end':
        return this.functional?.closeGroup(event);
      case 'interchange-end':
        return this.close(event.groups);
    }
  }

  private open(event: InterchangeEvent): void {
    const { form = '999', copyValues = true, claimStatus, rejectUnknownGuides = false } = this.options;
    this.interchange = event;
    this.verdict = { code: 'A', noteCode: '000' };
    const claims = claimStatus === undefined || claimStatus === false ? undefined : new ClaimStatusAnswer({
      open: () => this.answer('277CA'),
      source: claimStatus === true ? undefined : claimStatus,
      createdOn: this.options.createdOn,
      createdTime: this.options.createdTime,
    });
    this.claims = claims;
    this.functional =
      form === 'none'
        ? undefined
        : new FunctionalAcknowledgment({
            form: FORMS[form],
            open: () => this.answer(form),
            copyValues,
            rejectUnknownGuides,
            elsewhere: (finding, set) => claims?.tells(finding, set) ?? false,
          });
  }

  private find(finding: Finding): void {
    for (const entry of finding.ack) {
      if (!entry.startsWith('TA105=')) continue;
      // TA105 has room for one code: the first error, or the first warning where there is none.
      if (finding.severity === 'error' && this.verdict.code !== 'R') this.verdict = { code: 'R', noteCode: entry.slice(6) };
      else if (this.verdict.code === 'A') this.verdict = { code: 'E', noteCode: entry.slice(6) };
    }
    this.functional?.find(finding);
    this.claims?.find(finding);
  }

  private close(groups: number): void {
    const { interchange, verdict, functional, claims } = this;
    if (!interchange) return;
    if (verdict.code === 'R') {
      functional?.withdraw();
      claims?.withdraw();
    } else {
      functional?.end();
      claims?.end();
    }
    // An interchange without groups is made of TA1s, and a TA1 is never acknowledged.
    const empty = groups === 0 && verdict.code === 'A';
    const { ta1 = 'asked' } = this.options;
    const wanted = ta1 === 'always' || interchange.acknowledgementRequested || verdict.code === 'R';
    if (ta1 !== 'never' && wanted && !empty) this.writeTA1(interchange, verdict);
    this.interchange = this.functional = this.claims = undefined;
  }

  private writeTA1({ control, date, time }: InterchangeEvent, { code, noteCode }: Verdict): void {
    const answer = this.answer('TA1');
    answer.segment('TA1', writable(control), writable(date), writable(time), code, noteCode);
    answer.end();
  }

  private answer(kind: AnswerKind): Answer {
    const { createdOn, createdTime, control } = this.options;
    const { interchange, sender, receiver, senderQualifier, receiverQualifier, testOrProduction } = this.interchange as InterchangeEvent;
    return new Answer({ kind, interchange }, this.sink, {
      senderQualifier: receiverQualifier,
      sender: receiver,
      receiverQualifier: senderQualifier,
      receiver: sender,
      createdOn,
      createdTime,
      control: control(kind, interchange),
      testOrProduction,
    });
  }
}

/** A whole answer. */
export interface WrittenAnswer extends AnswerKey {
  bytes: Uint8Array;
}

/** Keeps answers in memory until they are whole, and drops those that are withdrawn. */
export class AnswerStore implements AnswerSink {
  /** Those that are whole, in the order of their ends. */
  readonly answers: WrittenAnswer[] = [];
  private readonly parts = new Map<string, Uint8Array[]>();

  write({ kind, interchange }: AnswerKey, chunk: Uint8Array): void {
    const key = `${kind} ${interchange}`;
    const parts = this.parts.get(key);
    if (parts) parts.push(chunk);
    else this.parts.set(key, [chunk]);
  }

  end({ kind, interchange }: AnswerKey): void {
    const parts = this.take(kind, interchange);
    const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
    let at = 0;
    for (const part of parts) {
      bytes.set(part, at);
      at += part.length;
    }
    this.answers.push({ kind, interchange, bytes });
  }

  withdraw({ kind, interchange }: AnswerKey): void {
    this.take(kind, interchange);
  }

  private take(kind: AnswerKind, interchange: number): Uint8Array[] {
    const key = `${kind} ${interchange}`;
    const parts = this.parts.get(key) ?? [];
    this.parts.delete(key);
    return parts;
  }
}
