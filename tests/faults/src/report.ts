import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './program.js';

const FILE = path.join(ROOT, 'docs/reliability.md');
const BEGIN = '<!-- written by npm run faults -- --report: begin -->';
const END = '<!-- end -->';

/** One line of the table of runs. */
export interface ReportRow {
  run: string;
  faults: string;
  result: string;
  figures: string;
  repeat: string;
}

/** Puts the row into the table of docs/reliability.md, in the place of the last run of that name. */
export function writeReport(row: ReportRow): void {
  const text = readFileSync(FILE, 'utf8');
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${FILE} has lost the marks between which runs are reported`);
  const [head = '', rule = '', ...rows] = text.slice(begin + BEGIN.length, end).trim().split('\n');
  const cell = (value: string): string => value.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = `| ${[row.run, row.faults, row.result, row.figures, `\`${row.repeat}\``].map(cell).join(' | ')} |`;
  const isSame = (one: string): boolean => one.startsWith(`| ${cell(row.run)} |`);
  const others = rows.some(isSame) ? rows.map((one) => (isSame(one) ? line : one)) : [...rows, line];
  writeFileSync(FILE, `${text.slice(0, begin)}${BEGIN}\n\n${[head, rule, ...others].join('\n')}\n\n${text.slice(end)}`);
}
