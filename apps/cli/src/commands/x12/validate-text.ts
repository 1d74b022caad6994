import { transactionType, type Finding, type ValidationEvent } from '@claimwright/x12';
import type { Output } from './output.js';
import type { ValidationCounts } from './validation.js';
import { counted } from './words.js';

const FINDINGS_SHOWN = 500;

/** What a validation found, for a person: a heading for each place of the envelope, a line for each finding, and a summary. */
export class ValidationText {
  private readonly types = new Set<string>();
  private readonly unknown = new Set<string>();
  private heading = '';
  private printed = '';

  constructor(
    private readonly out: Output,
    private readonly counts: ValidationCounts,
    private readonly options: { name: string; snip: number; values: boolean },
  ) {}

  tell(event: ValidationEvent): void {
    switch (event.kind) {
      case 'interchange':
        this.heading = `interchange ${event.control}`;
        break;
      case 'group':
        this.heading = `group ${event.control}  ${event.functionalGroup} ${event.guide}`;
        break;
      case 'set':
        this.set(event);
        break;
      case 'finding':
        this.finding(event);
        break;
      case 'set-end':
      case 'claim':
      case 'group-end':
      case 'interchange-end':
        break;
    }
  }

  end(segments: number): void {
    const { errors, warnings, findings, sets, accepted, claims } = this.counts;
    const { name, snip } = this.options;
    if (findings > FINDINGS_SHOWN) this.out.write(`  … and ${counted(findings - FINDINGS_SHOWN, 'more finding')}; --json lists all\n`);
    for (const guide of this.unknown) this.out.write(`${name}: the guide of ${guide} is not known here; only its structure was checked\n`);
    const verdict = findings === 0 ? `valid, nothing found (SNIP ${snip === 1 ? '1' : `1 to ${snip}`})` : `${errors > 0 ? 'not valid' : 'valid'}, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
    const whole = [...(sets > 0 ? [`${accepted} of ${counted(sets, 'set')} accepted (${[...this.types].join(', ')})`] : []), ...(claims > 0 ? [counted(claims, 'claim')] : []), counted(segments, 'segment')];
    this.out.write(`${name}: ${verdict}; ${whole.join(', ')}\n`);
  }

  private set({ type: transaction, guide, control, known }: Extract<ValidationEvent, { kind: 'set' }>): void {
    const type = transactionType(transaction, guide);
    this.heading = `set ${control}  ${type} ${guide}`;
    this.types.add(type);
    if (!known) this.unknown.add(`${type} ${guide}`);
  }

  private finding(finding: Finding): void {
    if (this.counts.findings > FINDINGS_SHOWN) return;
    if (this.printed !== this.heading) this.out.write(`${this.options.name}: ${this.heading}\n`);
    this.printed = this.heading;
    const value = this.options.values && finding.value !== undefined ? ` [${printable(finding.value)}]` : '';
    this.out.write(`  ${finding.severity.padEnd(7)} ${placeOf(finding).padEnd(14)} segment ${finding.segmentNumber}  ${finding.code}: ${finding.message}${value}  (${finding.ack.join(' ')})\n`);
  }
}

/** As the guides name it: `2300 CLM05-3`, with the repetition where it is not the first. */
export function placeOf({ loop, segment, element, component, repetition }: Finding): string {
  const part = element === undefined ? '' : String(element).padStart(2, '0') + (component === undefined ? '' : `-${component}`);
  const again = repetition !== undefined && repetition > 1 ? ` (${repetition})` : '';
  return `${loop === undefined ? '' : `${loop} `}${segment}${part}${again}`;
}

/** A value from a file can hold bytes that steer a terminal. */
function printable(value: string): string {
  return value.replace(/\p{Cc}/gu, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
