import { Acknowledger, type AcknowledgerOptions, type AnswerKind } from '@claimwright/x12';
import { AnswerSpool } from './answer-spool.js';
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
  /** Exit 0 where nothing but warnings is found; else they make it 1 too. */
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

interface Work {
  out: Output;
  target?: Output;
  numbers: ControlNumbers;
  flags: AckFlags;
}

async function acknowledge(input: Input, work: Work): Promise<Exit> {
  const spool = new AnswerSpool();
  try {
    return await answer(input, spool, work);
  } finally {
    spool.close();
  }
}

async function answer(input: Input, spool: AnswerSpool, { out, target, numbers, flags }: Work): Promise<Exit> {
  const counts = new ValidationCounts();
  const acknowledger = new Acknowledger(optionsOf(flags, numbers), spool);
  const kinds: AnswerKind[] = [];
  const handOut = async (): Promise<void> => {
    for (const whole of spool.whole()) {
      kinds.push(whole.kind);
      for (const piece of whole.pieces()) {
        (target ?? out).write(piece);
        await out.ready();
      }
    }
  };
  // A JSON document is begun when nothing can stop it any more.
  const ready = async (): Promise<void> => {
    if (!flags.json) await handOut();
    await out.ready();
  };
  try {
    await validateInput(input, { snip: flags.snip, claimDetails: flags['277ca'] ?? false }, (event) => {
      counts.take(event);
      if (event.kind === 'interchange') numbers.begin(event.control);
      acknowledger.take(event);
    }, { ready });
  } catch (error) {
    if (!flags.json || target !== undefined) await handOut();
    throw error;
  }
  const { sets, accepted, errors, warnings } = counts;
  if (flags.json) {
    out.write(`{"file":${JSON.stringify(input.file)},"answers":[`);
    await writeAsJson(spool, out, target);
    out.write(`],${JSON.stringify({ sets, accepted, errors, warnings }).slice(1)}\n`);
    return counts.exit(flags.allowWarnings);
  }
  await handOut();
  if (target !== undefined && !flags.quiet) out.write(`${input.name}: ${kinds.join(', ') || 'nothing to answer'}; ${accepted} of ${counted(sets, 'set')} accepted → ${flags.output}\n`);
  return counts.exit(flags.allowWarnings);
}

function optionsOf(flags: AckFlags, numbers: ControlNumbers): AcknowledgerOptions {
  return {
    ...momentOf(flags.now),
    control: () => numbers.next(),
    ta1: flags.ta1 ? 'always' : 'asked',
    form: flags['997'] ? '997' : '999',
    claimStatus: flags['277ca'] ?? false,
    copyValues: flags.values,
  };
}

/** The answers as members of a list, their bytes also to the target; they are ASCII, so that each piece is a text of its own. */
async function writeAsJson(spool: AnswerSpool, out: Output, target?: Output): Promise<void> {
  let between = '';
  for (const { kind, interchange, pieces } of spool.whole()) {
    out.write(`${between}{"kind":"${kind}","interchange":${interchange},"text":"`);
    for (const piece of pieces()) {
      target?.write(piece);
      out.write(JSON.stringify(Buffer.from(piece).toString('latin1')).slice(1, -1));
      await out.ready();
    }
    out.write('"}');
    between = ',';
  }
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
