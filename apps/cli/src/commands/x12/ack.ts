import { Acknowledger, AnswerStore, type AnswerKind, type WrittenAnswer } from '@claimwright/x12';
import { eachFile, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { toTarget, type Output } from './output.js';
import { validateInput, ValidationCounts, type Snip } from './validation.js';
import { counted } from './words.js';

export interface AckFlags extends CommonFlags {
  ta1?: boolean;
  '997'?: boolean;
  '277ca'?: boolean;
  output?: string;
  /** ISA13 of the first answer. */
  control?: number;
  snip: Snip;
  /** Warnings make the exit code 1 too. */
  allowWarnings?: boolean;
  /** Copy offending values into IK404 and CTX. */
  values: boolean;
  now: Date;
}

const CONTROL_MAX = 999_999_999;

/** Answers each file: TA1 where it is asked for or due, 999 or 997, and 277CA where it is wanted. */
export function acknowledgeFiles(files: readonly string[], flags: AckFlags): Promise<Exit> {
  const numbers = new ControlNumbers(flags.control);
  return toTarget({ file: flags.output, inputs: files }, (target) => eachFile(files, flags, (input, out) => acknowledge(input, { out, target, numbers, flags })));
}

async function acknowledge(input: Input, { out, target, numbers, flags }: { out: Output; target?: Output; numbers: ControlNumbers; flags: AckFlags }): Promise<Exit> {
  const counts = new ValidationCounts();
  const store = new AnswerStore();
  const acknowledger = new Acknowledger(
    {
      ...momentOf(flags.now),
      control: () => numbers.next(),
      ta1: flags.ta1 ? 'always' : 'asked',
      form: flags['997'] ? '997' : '999',
      claimStatus: flags['277ca'] ?? false,
      copyValues: flags.values,
    },
    store,
  );
  const kinds: AnswerKind[] = [];
  const texts: { kind: AnswerKind; interchange: number; text: string }[] = [];
  const hand = ({ kind, interchange, bytes }: WrittenAnswer): void => {
    kinds.push(kind);
    if (flags.json) texts.push({ kind, interchange, text: new TextDecoder().decode(bytes) });
    if (target !== undefined || !flags.json) (target ?? out).write(bytes);
  };
  await validateInput(input, { snip: flags.snip, claimDetails: flags['277ca'] ?? false }, (event) => {
    counts.take(event);
    if (event.kind === 'interchange') numbers.begin(event.control);
    acknowledger.take(event);
    if (event.kind === 'interchange-end') for (const answer of store.answers.splice(0)) hand(answer);
  }, out);
  const { sets, accepted, errors, warnings } = counts;
  if (flags.json) out.write(`${JSON.stringify({ file: input.file, answers: texts, sets, accepted, errors, warnings })}\n`);
  else if (target !== undefined && !flags.quiet) out.write(`${input.name}: ${kinds.join(', ') || 'nothing to answer'}; ${accepted} of ${counted(sets, 'set')} accepted → ${flags.output}\n`);
  return counts.exit(flags.allowWarnings);
}

/** ISA13 of the answers: counts on from the number asked for, or else from that of the first interchange answered. */
class ControlNumbers {
  constructor(private upcoming?: number) {}

  begin(control: string): void {
    this.upcoming ??= /^\d+$/.test(control) && Number(control) > 0 ? Number(control) : 1;
  }

  next(): number {
    const number = this.upcoming ?? 1;
    this.upcoming = number >= CONTROL_MAX ? 1 : number + 1;
    return number;
  }
}

/** Local date and time as X12 writes them. */
function momentOf(now: Date): { createdOn: string; createdTime: string } {
  const two = (value: number): string => String(value).padStart(2, '0');
  return { createdOn: `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`, createdTime: two(now.getHours()) + two(now.getMinutes()) };
}
