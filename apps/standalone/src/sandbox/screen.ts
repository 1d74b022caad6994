import Table from 'cli-table3';
import { STAGES, type Progress } from './progress.js';

const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

/** Shows the walk: a table redrawn in place in a terminal, a line for each change elsewhere. */
export class Screen {
  private drawnLines = 0;
  private lastLine = '';

  constructor(private readonly out: NodeJS.WriteStream) {}

  show(progress: Progress, seconds: number): void {
    if (this.out.isTTY) this.redraw(progress, seconds);
    else this.log(progress, seconds);
  }

  /** Leaves what is drawn where it is; the next text starts below it. */
  release(): void {
    this.drawnLines = 0;
  }

  print(text: string): void {
    this.release();
    this.out.write(`${text}\n`);
  }

  private redraw(progress: Progress, seconds: number): void {
    const table = new Table({ head: ['', 'count', 'money'], colAligns: ['left', 'right', 'right'], style: { head: [], border: [] }, chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } });
    for (const stage of STAGES) table.push([stage, progress.stages[stage].count.toLocaleString('en-US'), dollars(progress.stages[stage].cents)]);
    const text = `${table.toString()}\n  ${seconds.toFixed(0)} s, ${movingText(progress)}\n`;
    const up = this.drawnLines > 0 ? `\u001b[${this.drawnLines}A\u001b[0J` : '';
    this.out.write(up + text);
    this.drawnLines = text.split('\n').length - 1;
  }

  private log(progress: Progress, seconds: number): void {
    const line = STAGES.map((stage) => `${stage} ${progress.stages[stage].count} (${dollars(progress.stages[stage].cents)})`).join(', ');
    if (line === this.lastLine) return;
    this.lastLine = line;
    this.out.write(`${seconds.toFixed(1)}s  ${line}\n`);
  }
}

function movingText(progress: Progress): string {
  const moving = Object.entries(progress.moving).filter(([, n]) => n > 0);
  return moving.length > 0 ? `moving: ${moving.map(([what, n]) => `${n} ${what}`).join(', ')}` : 'nothing moves by itself any more';
}

/** The summary that balances, and whether it does. */
export function renderSummary(progress: Progress): { text: string; balances: boolean } {
  const { ledger, unsent, stages } = progress;
  const charges = stages.captured.cents;
  const open = ledger.openCents + unsent.cents;
  const parts: [string, number][] = [
    ['payments', ledger.paidCents],
    ['contractual adjustments', ledger.contractualCents],
    ...(ledger.otherAdjustmentCents === 0 ? [] : ([['other adjustments', ledger.otherAdjustmentCents]] as [string, number][])),
    ['patient responsibility', ledger.patientResponsibilityCents],
    ['still open', open],
  ];
  const total = parts.reduce((a, [, cents]) => a + cents, 0);
  const row = (name: string, cents: number): string => `  ${name.padEnd(26)}${dollars(cents).padStart(16)}`;
  const verdict = total === charges ? 'balances to the cent' : `DOES NOT BALANCE: ${dollars(charges - total)} unexplained`;
  const text = [
    row('charges', charges),
    ...parts.map(([name, cents], i) => row(`${i === 0 ? '=' : '+'} ${name}`, cents)),
    `  ${verdict}; of what is open, ${dollars(ledger.openCents)} is with payers and ${dollars(unsent.cents)} is not sent yet (${unsent.count} held)`,
  ].join('\n');
  return { text, balances: total === charges };
}
