import type { Finding, FindingTrigger } from '../validate/finding.js';

/** IK4: a fault of one element. */
interface ElementFault {
  position: number;
  component?: number;
  repetition?: number;
  /** IK402. */
  reference?: string;
  /** IK403. */
  code: string;
  /** IK404. */
  value?: string;
  trigger?: FindingTrigger;
}

/** IK3: one segment and one IK304, with the elements at fault where that is 8. */
export interface SegmentFault {
  segment: string;
  segmentNumber: number;
  loop?: string;
  /** IK304. */
  code: string;
  elements: ElementFault[];
  trigger?: FindingTrigger;
  /** The claim or inquiry that it stands in. */
  unit?: string;
}

/** Of one unit of work; more are told before the unit has ended, without its name. */
const HELD_MAX = 1000;
/** IK401-2 has two digits. */
const COMPONENT_MAX = 99;

interface Held {
  finding: Finding;
  segmentCode: string;
  elementCode?: string;
}

/**
 * Gathers the findings of a set into IK3 and IK4. Findings wait until their unit of work ends, since CTX names it and since a rule may
 * speak of an earlier segment; then those of one segment stand together, in the order of the file.
 */
export class SetFaults {
  private held: Held[] = [];
  /** IK502 to IK506. */
  private readonly codes = new Set<string>();
  private errors = false;

  constructor(private readonly report: (fault: SegmentFault) => void) {}

  add(finding: Finding): void {
    const { segmentCode, elementCode, setCodes } = acknowledgementOf(finding);
    for (const code of setCodes) this.codes.add(code);
    this.errors ||= finding.severity === 'error';
    if (finding.code === 'more_findings') {
      // There were too many to tell, errors among them.
      this.reject('5');
    }
    if (segmentCode === undefined) return;
    // IK502 5: segments in error by the standard; I5: by the implementation guide, which the codes with I say.
    this.codes.add(segmentCode.startsWith('I') || elementCode?.startsWith('I') ? 'I5' : '5');
    this.held.push({ finding, segmentCode, ...(elementCode === undefined ? {} : { elementCode }) });
    if (this.held.length >= HELD_MAX) this.release();
  }

  /** Rejects the set with this IK502. */
  reject(code: string): void {
    this.codes.add(code);
    this.errors = true;
  }

  /** A unit of work has ended, that began with segment `from`, reached to before segment `to` and is called `name`. */
  endUnit(from: number, to: number, name: string): void {
    if (this.held.length === 0) return;
    // What was found at the segment after the unit is of the next one, but for what the unit lacked.
    const later = this.held.filter(({ finding }) => finding.segmentNumber > to || (finding.segmentNumber === to && !finding.code.startsWith('required_')));
    if (later.length > 0) this.held = this.held.filter((held) => !later.includes(held));
    this.release(from, name);
    this.held = later;
  }

  /** IK501 and at most five of IK502 to IK506. */
  verdict(): { code: 'A' | 'E' | 'R'; errorCodes: string[] } {
    this.release();
    const errorCodes = [...this.codes].sort((one, other) => rank(one) - rank(other)).slice(0, 5);
    return { code: this.errors ? 'R' : errorCodes.length > 0 ? 'E' : 'A', errorCodes };
  }

  private release(from = Infinity, name?: string): void {
    const held = this.held.sort((one, other) => one.finding.segmentNumber - other.finding.segmentNumber);
    this.held = [];
    let at = 0;
    while (at < held.length) {
      const { finding } = held[at] as Held;
      let end = at + 1;
      while (end < held.length && (held[end] as Held).finding.segmentNumber === finding.segmentNumber) end++;
      const unit = finding.segmentNumber >= from ? name : undefined;
      for (const fault of faultsOf(held.slice(at, end), unit)) this.report(fault);
      at = end;
    }
  }
}

/** The faults at one position: one IK3 for each segment and code. */
function faultsOf(held: readonly Held[], unit: string | undefined): SegmentFault[] {
  const faults: SegmentFault[] = [];
  for (const { finding, segmentCode, elementCode } of held) {
    const { segment, segmentNumber, loop, trigger } = finding;
    let fault = faults.find((same) => same.code === segmentCode && same.segment === segment && same.loop === loop);
    if (!fault) {
      fault = { segment, segmentNumber, loop, code: segmentCode, elements: [], unit };
      faults.push(fault);
    }
    if (elementCode === undefined) fault.trigger ??= trigger;
    else addElement(fault.elements, finding, elementCode);
  }
  return faults;
}

function addElement(elements: ElementFault[], finding: Finding, code: string): void {
  const { element: position = 1, repetition, dataElement: reference, value, trigger } = finding;
  const component = finding.component !== undefined && finding.component > COMPONENT_MAX ? undefined : finding.component;
  const same = (told: ElementFault): boolean =>
    told.code === code && told.position === position && told.component === component && told.repetition === repetition;
  if (!elements.some(same)) elements.push({ position, component, repetition, reference, code, value, trigger });
}

function rank(code: string): number {
  return code.startsWith('I') ? 100 + Number(code.slice(1)) : Number(code);
}

/**
 * The IK304, IK403 and IK502 codes of a finding. Where a rule of the guide has no code of its own, 005010X231 has those for what the
 * guide makes dependent on other data: I6 (segment missing) and I9 (element missing, or segment present) and I13 (element present); a
 * value that does not balance is I12, since it is not what the guide's rule makes of the others; one that an external list does not
 * hold is 7.
 */
function acknowledgementOf(finding: Finding): { segmentCode?: string; elementCode?: string; setCodes: string[] } {
  const setCodes: string[] = [];
  let segmentCode: string | undefined;
  let elementCode: string | undefined;
  for (const entry of finding.ack) {
    if (entry.startsWith('IK304=')) segmentCode ??= entry.slice(6);
    else if (entry.startsWith('IK403=')) elementCode ??= entry.slice(6);
    else if (entry.startsWith('IK502=')) setCodes.push(entry.slice(6));
  }
  if (segmentCode === undefined && elementCode === undefined) {
    const [unnamed] = finding.ack;
    if (unnamed === 'balance') elementCode = 'I12';
    else if (unnamed === 'code-set') elementCode = '7';
    else if (unnamed === 'situational' && finding.element === undefined) segmentCode = isPresent(finding) ? 'I9' : 'I6';
    else if (unnamed === 'situational') elementCode = isPresent(finding) ? 'I13' : 'I9';
  }
  if (elementCode !== undefined) segmentCode ??= '8';
  if (segmentCode !== '8') elementCode = undefined;
  return { segmentCode, elementCode, setCodes };
}

function isPresent({ code, value }: Finding): boolean {
  return (value !== undefined && value !== '') || !code.includes('missing');
}
