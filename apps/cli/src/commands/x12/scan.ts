import { driveAsync, Inspector, type FileTotals } from '@claimwright/x12';
import { eachFile, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { refuseEmpty } from './inspect.js';
import type { Output } from './output.js';
import { counted, grouped, megabytes, seconds } from './words.js';

export interface ScanFlags extends CommonFlags {
  /** Place each segment in its loop; false only finds segments. */
  loops?: boolean;
  validate?: boolean;
}

/** Reads each file as fast as can be and tells counts and speed. */
export function scanFiles(files: readonly string[], flags: ScanFlags): Promise<Exit> {
  return eachFile(files, flags, (input, out) => scan(input, out, flags));
}

async function scan(input: Input, out: Output, flags: ScanFlags): Promise<Exit> {
  const startedAt = performance.now();
  let totals: FileTotals | undefined;
  for await (const event of driveAsync(input.chunks(), new Inspector({ loops: flags.loops ?? true }))) if (event.kind === 'file') totals = event;
  if (totals === undefined) return 0;
  refuseEmpty(totals);
  const took = (performance.now() - startedAt) / 1000;
  out.write(flags.json ? jsonOf(input.file, totals, took) : textOf(input.name, totals, took));
  return totals.faults > 0 ? 1 : 0;
}

function jsonOf(file: string, totals: FileTotals, took: number): string {
  const { bytes, segments, interchanges, groups, sets, claims, lines, faults } = totals;
  const types = totals.types.map(({ type, guide, sets, claims, lines }) => ({ type, guide, sets, claims, lines }));
  const megabytesPerSecond = Number((bytes / 1e6 / took).toFixed(1));
  return `${JSON.stringify({ file, bytes, segments, interchanges, groups, sets, claims, lines, types, findings: faults, seconds: Number(took.toFixed(3)), megabytesPerSecond })}\n`;
}

function textOf(name: string, { bytes, segments, types, interchanges, groups, sets, faults }: FileTotals, took: number): string {
  const claims = types.filter(({ claims }) => claims > 0).map(({ type, claims }) => `${grouped(claims)} ${type} claim${claims === 1 ? '' : 's'}`);
  const counts = [counted(segments, 'segment'), counted(interchanges, 'interchange'), counted(groups, 'group'), counted(sets, 'set'), ...claims];
  const broken = faults > 0 ? `, ${counted(faults, 'envelope fault')} (x12 inspect shows them)` : '';
  return `${name}: ${counts.join(', ')}${broken}; ${megabytes(bytes)} in ${seconds(took)}, ${(bytes / 1e6 / took).toFixed(0)} MB/s\n`;
}
