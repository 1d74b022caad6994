import type { EventOf, Finding, FindingTrigger } from '../validate/finding.js';
import { type Answer, composite, isWritable, segmentText, writable } from './answer.js';
import { FaultOrder } from './fault-order.js';
import type { AcknowledgmentForm } from './forms.js';
import { type SegmentFault, SetFaults } from './set-faults.js';

type GroupEvent = EventOf<'group'>;
type SetEvent = EventOf<'set'>;
type GroupEndEvent = EventOf<'group-end'>;

/** What an IK4 may copy of a received value, in IK404 (data element 724). */
const COPY_MAX = 99;
/** IK303, data element 447, holds four characters: `2010` of 2010AA. */
const LOOP_MAX = 4;
/**
 * What CTX01-1 calls the unit of work of a set, by ST01. The list of 005010X231A1 is closed: beside these it has NM109, PATIENT NAME NM109
 * and SUBSCRIBER NAME NM109, of guides unknown here (274, 275, 278). It has no CLP01, so a fault in an 835 names no claim; nor has CTX02 to
 * CTX06 room to, which a business unit does not use.
 */
const UNITS: Readonly<Record<string, string>> = {
  '270': 'TRN02',
  '271': 'TRN02',
  '276': 'TRN02',
  '277': 'TRN02',
  '820': 'ENT01',
  '834': 'SUBSCRIBER NUMBER REF02',
  '837': 'CLM01',
};

interface FunctionalOptions {
  form: AcknowledgmentForm;
  /** Opens the answer when the first group to acknowledge comes. */
  open: () => Answer;
  /** Whether IK404 and CTX copy values of the file, which may be patient data. */
  copyValues: boolean;
  rejectUnknownGuides: boolean;
  /** Whether a finding is told elsewhere, in the 277CA. */
  elsewhere: (finding: Finding, set: SetEvent) => boolean;
}

/**
 * Writes the 999 (005010X231A1) or 997 of one interchange: a set for each functional group, as its events come.
 * A group of acknowledgments (FA) is passed over: 005010X231 1.4, a 999 or 997 is never acknowledged by one.
 */
export class FunctionalAcknowledgment {
  private answer: Answer | undefined;
  private group: GroupEvent | undefined;
  private groupCodes: string[] = [];
  private groupErrors = false;
  private set: SetEvent | undefined;
  private faults: SetFaults | undefined;
  private readonly ordered = new FaultOrder((text, segments) => this.answer?.add(text, segments));
  private readonly counts = { A: 0, E: 0, R: 0 };

  constructor(private readonly options: FunctionalOptions) {}

  openGroup(group: GroupEvent): void {
    if (group.functionalGroup === 'FA') return;
    const { form } = this.options;
    this.answer ??= this.options.open();
    this.group = group;
    this.groupCodes = [];
    this.groupErrors = false;
    this.counts.A = this.counts.E = this.counts.R = 0;
    this.answer.openGroup({ functionalGroup: 'FA', sender: writable(group.receiver), receiver: writable(group.sender), guide: form.guide });
    this.answer.openSet(form.set, form.namesGuide ? form.guide : undefined);
    this.answer.segment('AK1', writable(group.functionalGroup), writable(group.control), writable(group.guide));
  }

  openSet(set: SetEvent): void {
    if (!this.group) return;
    this.set = set;
    // AK203 repeats ST03, which an 835 (005010X221A1) and older versions do not have: AK103 repeats GS08 for them.
    const guide = this.options.form.namesGuide && set.named ? writable(set.guide) : undefined;
    this.answer?.segment('AK2', writable(set.type), writable(set.control), guide);
    this.faults = new SetFaults((fault) => this.tell(fault));
    if (!set.known && this.options.rejectUnknownGuides) this.faults.reject('I6');
  }

  find(finding: Finding): void {
    if (!this.group) return;
    if (this.set && this.faults && finding.set !== undefined) {
      if (!this.options.elsewhere(finding, this.set)) this.faults.add(finding);
      return;
    }
    for (const entry of finding.ack) {
      if (!entry.startsWith('AK905=')) continue;
      const code = entry.slice(6);
      if (!this.groupCodes.includes(code)) this.groupCodes.push(code);
      this.groupErrors ||= finding.severity === 'error';
    }
  }

  endUnit(from: number, to: number, name: string): void {
    this.faults?.endUnit(from, to, name);
  }

  /** Answers whether the set is accepted, with errors or without; undefined in a group that is not acknowledged. */
  closeSet(): boolean | undefined {
    if (!this.faults || !this.answer) return undefined;
    const { code, errorCodes } = this.faults.verdict();
    this.ordered.release();
    const { form } = this.options;
    const codes = [...new Set(errorCodes.map((error) => form.setCode(error)))];
    this.answer.segment(form.trailer, code, ...codes);
    this.counts[code]++;
    this.set = this.faults = undefined;
    return code !== 'R';
  }

  closeGroup(event: GroupEndEvent): void {
    if (!this.answer || !this.group) return;
    const { counts, groupErrors, groupCodes } = this;
    const received = counts.A + counts.E + counts.R;
    const accepted = groupErrors ? 0 : counts.A + counts.E;
    const included = Number.isInteger(event.setsClaimed) && event.setsClaimed >= 0 ? Math.min(event.setsClaimed, 999_999) : received;
    this.answer.segment('AK9', this.groupCode(received, accepted), String(included), String(received), String(accepted), ...groupCodes.slice(0, 5));
    this.answer.closeSet();
    this.group = undefined;
  }

  end(): void {
    this.answer?.end();
  }

  withdraw(): void {
    this.answer?.withdraw();
  }

  /** AK901. A group in error is rejected whole, whatever was said of its sets. */
  private groupCode(received: number, accepted: number): string {
    if (accepted === 0) return 'R';
    if (accepted < received) return 'P';
    return this.counts.E > 0 || this.groupCodes.length > 0 ? 'E' : 'A';
  }

  private tell(fault: SegmentFault): void {
    const { form, copyValues } = this.options;
    const { segment, segmentNumber, loop, unit, trigger, elements } = fault;
    const code = form.segmentCode(fault.code);
    let text = segmentText(form.segment, [writable(segment, 3), String(segmentNumber), loopOf(loop), code]);
    let count = 1;
    if (form.hasContext && trigger) {
      text += triggerText(trigger);
      count++;
    }
    const unitName = UNITS[this.set?.type ?? ''];
    if (form.hasContext && unitName !== undefined && unit !== undefined && copyValues && isWritable(unit)) {
      text += segmentText('CTX', [composite(unitName, unit.slice(0, 35))]);
      count++;
    }
    for (const element of elements) {
      const { position, component, repetition, reference, value } = element;
      const number = reference !== undefined && /^\d{1,4}$/.test(reference) ? reference : undefined;
      const copy = copyValues && value !== undefined && isWritable(value) ? value.slice(0, COPY_MAX).trimEnd() : undefined;
      text += segmentText(form.element, [composite(position, component, repetition), number, form.elementCode(element.code), copy]);
      count++;
      if (!form.hasContext || !element.trigger) continue;
      text += triggerText(element.trigger);
      count++;
    }
    this.ordered.add(segmentNumber, text, count);
  }
}

/** CTX of 2100 or 2110: the place whose content makes a situational rule apply. */
function triggerText({ segment, segmentNumber, loop, element, component, repetition }: FindingTrigger): string {
  const position = element === undefined ? undefined : composite(element, component, repetition);
  return segmentText('CTX', ['SITUATIONAL TRIGGER', writable(segment, 3), String(segmentNumber), loopOf(loop), position]);
}

/** IK303; a loop without a number has no place in it. */
function loopOf(loop: string | undefined): string | undefined {
  return loop !== undefined && /^\d{4}/.test(loop) ? loop.slice(0, LOOP_MAX) : undefined;
}
