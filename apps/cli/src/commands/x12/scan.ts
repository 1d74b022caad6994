import { Inspector, transactionType } from '@claimwright/x12';
import { eachFile, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { runMachine } from './run-machine.js';
import { validateInput, ValidationCounts } from './validation.js';
import { counted, grouped, megabytes, seconds } from './words.js';

export interface ScanFlags extends CommonFlags {
  /** Place each segment in its loop; false only finds segments. */
  loops?: boolean;
  validate?: boolean;
  /** Exit 0 where nothing but warnings is found; else they make it 1 too. */
  allowWarnings?: boolean;
}

/** The figures of one file. */
interface Figures {
  bytes: number;
  segments: number;
  sets: number;
  types: { type: string; guide: string; sets: number; claims: number }[];
  /** Faults of the envelope, or with `validate` all findings. */
  findings: number;
  /** How many of them are warnings. */
  warnings: number;
}

/** Reads each file as fast as can be and tells counts and speed. */
export function scanFiles(files: readonly string[], flags: ScanFlags): Promise<Exit> {
  return eachFile(files, flags, async (input, out) => {
    const startedAt = performance.now();
    const figures = flags.validate ? await validated(input) : await counts(input, flags.loops ?? true);
    const took = (performance.now() - startedAt) / 1000;
    out.write(flags.json ? jsonOf(input.file, figures, took) : textOf(input.name, figures, { took, validated: flags.validate ?? false }));
    return figures.findings > (flags.allowWarnings ? figures.warnings : 0) ? 1 : 0;
  });
}

async function counts(input: Input, loops: boolean): Promise<Figures> {
  let figures: Figures = { bytes: 0, segments: 0, sets: 0, types: [], findings: 0, warnings: 0 };
  await runMachine(input.chunks(), new Inspector({ loops }), (event) => {
    if (event.kind !== 'file') return;
    const types = event.types.map(({ type, guide, sets, claims }) => ({ type, guide, sets, claims }));
    figures = { bytes: event.bytes, segments: event.segments, sets: event.sets, types, findings: event.faults, warnings: 0 };
  });
  return figures;
}

async function validated(input: Input): Promise<Figures> {
  const types = new Map<string, Figures['types'][number]>();
  const found = new ValidationCounts();
  let current = { type: '', guide: '' };
  const { segments, bytes } = await validateInput(input, {}, (event) => {
    found.take(event);
    if (event.kind === 'set') current = { type: transactionType(event.type, event.guide), guide: event.guide };
    if (event.kind !== 'set-end') return;
    const key = `${current.type} ${current.guide}`;
    const count = types.get(key) ?? { ...current, sets: 0, claims: 0 };
    count.sets++;
    count.claims += event.claims;
    types.set(key, count);
  });
  return { bytes, segments, sets: found.sets, types: [...types.values()], findings: found.findings, warnings: found.warnings };
}

function jsonOf(file: string, figures: Figures, took: number): string {
  const claims = figures.types.reduce((sum, type) => sum + type.claims, 0);
  const megabytesPerSecond = Number((figures.bytes / 1e6 / took).toFixed(1));
  return `${JSON.stringify({ file, ...figures, claims, seconds: Number(took.toFixed(3)), megabytesPerSecond })}\n`;
}

function textOf(name: string, { bytes, segments, sets, types, findings, warnings }: Figures, { took, validated }: { took: number; validated: boolean }): string {
  const claims = types.filter(({ claims }) => claims > 0).map(({ type, claims }) => `${grouped(claims)} ${type} claim${claims === 1 ? '' : 's'}`);
  const what = validated ? `${counted(findings - warnings, 'error')}, ${counted(warnings, 'warning')} (x12 validate shows them)` : `${counted(findings, 'fault')} (x12 inspect shows them)`;
  const found = findings > 0 ? [what] : validated ? ['nothing found'] : [];
  return `${name}: ${[counted(segments, 'segment'), counted(sets, 'set'), ...claims, ...found].join(', ')}; ${megabytes(bytes)} in ${seconds(took)}, ${(bytes / 1e6 / took).toFixed(0)} MB/s\n`;
}
