import { InvalidArgumentError } from 'commander';

/** What each of these commands can be told. */
export interface JsonFlag { json?: boolean }

export type SetExit = (code: number) => void;

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** A line that the next one replaces, where somebody looks on. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

function span(text: string): number | undefined {
  const [, count, unit = ''] = /^(\d{1,6})([smhd])$/.exec(text) ?? [];
  return count === undefined ? undefined : Number(count) * (UNITS[unit] ?? 0);
}

/** `90s`, `15m`, `2h`, `7d` as milliseconds. */
export function duration(text: string): number {
  const ms = span(text);
  if (ms === undefined) throw new InvalidArgumentError('Give a time such as 90s, 15m, 2h or 7d.');
  return ms;
}

/** An ISO 8601 moment, or so long ago. */
export function moment(text: string): Date {
  const ms = span(text);
  if (ms !== undefined) return new Date(Date.now() - ms);
  const at = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(at.getTime())) throw new InvalidArgumentError('Give how long ago (90s, 15m, 2h, 7d) or a moment such as 2026-03-01T08:00:00Z.');
  return at;
}

/** Lines of columns as wide as they have to be; numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => String(row[i] ?? '').length)));
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, i) => (typeof cell === 'number' ? String(cell).padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ').trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
