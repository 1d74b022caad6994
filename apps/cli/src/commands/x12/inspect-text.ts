import type { FileTotals, InspectEvent, InterchangeReport, LoopCount, MoneyTotals, SetReport } from '@claimwright/x12';
import type { Output } from './output.js';
import { counted, dollars, megabytes } from './words.js';

/** Unless a depth is asked for: of how many sets the loops are shown, and how many sets have a line. */
const SETS_WITH_LOOPS = 5;
const SETS_SHOWN = 50;
const FAULTS_SHOWN = 50;
const SETS_DEPTH = 3;

/** The tree a person reads, a line as soon as it is known, and below it the totals. */
export class InspectionText {
  private readonly depth: number;
  private readonly setsShown: number;
  private readonly loopsShown: number;
  private sets = 0;
  faults = 0;

  constructor(
    private readonly out: Output,
    private readonly file: string,
    depth?: number,
  ) {
    this.depth = depth ?? Infinity;
    this.setsShown = depth === undefined ? SETS_SHOWN : Infinity;
    this.loopsShown = depth === undefined ? SETS_WITH_LOOPS : Infinity;
  }

  tell(event: InspectEvent): void {
    switch (event.kind) {
      case 'interchange':
        if (this.depth >= 1) this.line(1, interchangeLine(event));
        break;
      case 'group':
        if (this.depth >= 2) this.line(2, `group ${event.control}  ${event.functionalGroup}  ${event.sender} → ${event.receiver}  ${day(event.date)}  ${event.guide}`);
        break;
      case 'set':
        this.set(event);
        break;
      case 'interchange-end':
        if (event.acknowledgements > 0 && this.depth >= 2) this.line(2, counted(event.acknowledgements, 'TA1'));
        break;
      case 'fault':
        if (++this.faults <= FAULTS_SHOWN) this.line(1, `! ${event.message} (${event.code}, ${event.segment} at byte ${event.offset})`);
        break;
      case 'file':
        this.end(event);
        break;
      case 'group-end':
        break;
    }
  }

  private end(totals: FileTotals): void {
    const hidden = this.sets - this.setsShown;
    if (hidden > 0 && this.depth >= SETS_DEPTH) this.line(SETS_DEPTH, `… and ${counted(hidden, 'more set')}; --depth 3 or --json shows all`);
    if (this.faults > FAULTS_SHOWN) this.line(1, `! … and ${counted(this.faults - FAULTS_SHOWN, 'more fault')}; --json shows more`);
    const { bytes, segments, interchanges, groups, sets, ignoredBytes } = totals;
    const ignored = ignoredBytes > 0 ? ` (${counted(ignoredBytes, 'byte')} outside of interchanges ignored)` : '';
    this.out.write(`${this.file}: ${[counted(interchanges, 'interchange'), counted(groups, 'group'), counted(sets, 'set'), counted(segments, 'segment'), megabytes(bytes)].join(', ')}${ignored}\n`);
    for (const { type, guide, sets, claims, lines, money } of totals.types) this.line(1, [`${type} ${guide}:`, work([counted(sets, 'set')], { claims, lines, money })].join(' '));
  }

  private set(set: SetReport): void {
    this.sets++;
    if (this.depth < SETS_DEPTH || this.sets > this.setsShown) return;
    this.line(SETS_DEPTH, `${set.type} ${set.control}  ${work([counted(set.segments, 'segment')], set)}${set.known ? '' : '  (guide not known here: no loops)'}`);
    if (this.sets <= this.loopsShown) for (const loop of set.loops) if (SETS_DEPTH + loop.depth <= this.depth) this.line(SETS_DEPTH + loop.depth, loopLine(loop));
    if (set.unplaced > 0) this.line(SETS_DEPTH + 1, `! ${counted(set.unplaced, 'segment')} without a place in the guide`);
  }

  private line(level: number, text: string): void {
    this.out.write(`${'  '.repeat(level - 1)}${text}\n`);
  }
}

function interchangeLine({ control, senderQualifier, sender, receiverQualifier, receiver, date, time, version, usage, delimiters }: InterchangeReport): string {
  const kind = usage === 'T' ? 'test' : usage === 'P' ? 'production' : usage;
  const marks = [delimiters.element, delimiters.component, delimiters.repetition ?? '', delimiters.terminator].map(visible).join(' ');
  return `interchange ${control}  ${senderQualifier} ${sender} → ${receiverQualifier} ${receiver}  20${day(date)} ${time.slice(0, 2)}:${time.slice(2)}  ${version} ${kind}  delimiters ${marks}`;
}

function loopLine({ id, name, count }: LoopCount): string {
  return `${id.padEnd(6)} ${name}  ×${count}`;
}

function work(before: string[], { claims, lines, money }: { claims: number; lines: number; money: MoneyTotals }): string {
  const parts = [...before];
  if (claims > 0) parts.push(counted(claims, 'claim'));
  if (lines > 0) parts.push(counted(lines, 'line'));
  const { unreadable, ...amounts } = money;
  for (const [name, word] of MONEY_WORDS) if (amounts[name] !== undefined && (amounts[name] !== 0 || ALWAYS.has(name))) parts.push(`${word} ${dollars(amounts[name])}`);
  if (unreadable !== undefined) parts.push(`${counted(unreadable, 'amount')} that cannot be read`);
  return parts.join(', ');
}

const MONEY_WORDS: readonly (readonly [name: Exclude<keyof MoneyTotals, 'unreadable'>, word: string])[] = [
  ['paymentCents', 'payment'],
  ['chargedCents', 'charged'],
  ['paidCents', 'paid on claims'],
  ['patientCents', 'patient owes'],
  ['adjustedCents', 'adjusted'],
  ['providerAdjustedCents', 'provider adjustments'],
];
const ALWAYS = new Set<string>(['paymentCents', 'chargedCents']);

/** A date as X12 writes it, with or without the century. */
function day(date: string): string {
  return date.replace(/(\d\d)(\d\d)$/, '-$1-$2');
}

/** Control characters by their code: `\x1d`. */
function visible(char: string): string {
  const code = char.charCodeAt(0);
  return code > 0x20 && code < 0x7f ? char : `\\x${code.toString(16).padStart(2, '0')}`;
}
