import { redactAsync, type RedactOptions } from '@claimwright/x12';
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../client.js';
import { eachFile, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { JsonText } from './json-text.js';
import { refuseInput, toTarget, type Output } from './output.js';

export interface RedactFlags extends CommonFlags {
  output?: string;
  /** A folder for a copy of each file under its own name. */
  outDir?: string;
  /** Words from which replacements are made: the same words, the same replacements. */
  key?: string;
  shiftDays?: number;
}

const KEY_BYTES = 16;

/** Writes each file again with every identifier of a person or party replaced. */
export function redactFiles(files: readonly string[], flags: RedactFlags): Promise<Exit> {
  const { output, outDir, shiftDays } = flags;
  if (output !== undefined && outDir !== undefined) throw new UsageError('--output and --out-dir exclude each other');
  const key = flags.key === undefined ? randomBytes(KEY_BYTES) : createHash('sha256').update(flags.key).digest().subarray(0, KEY_BYTES);
  const options: RedactOptions = { key, ...(shiftDays !== undefined && { shiftDays }) };
  if (outDir !== undefined) return eachFile(files, flags, (input, out) => intoFolder(input, { out, outDir, files, options, flags }));
  return toTarget(
    { file: output, inputs: files },
    (target) => eachFile(files, flags, (input, out) => redactOne(input, { out, target, file: output, options, flags })),
    (exit) => exit < 2,
  );
}

/** The copy has the name of the file; that of standard input is `stdin.edi`. */
async function intoFolder(input: Input, { out, outDir, files, options, flags }: { out: Output; outDir: string; files: readonly string[]; options: RedactOptions; flags: RedactFlags }): Promise<Exit> {
  try {
    mkdirSync(outDir, { recursive: true });
  } catch (error) {
    throw new UsageError(`${outDir} cannot be made a folder (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`);
  }
  const name = input.file === '-' ? 'stdin.edi' : path.basename(input.file);
  const alike = files.find((other) => other !== input.file && path.basename(other) === name);
  if (alike !== undefined) throw new UsageError(`${alike} has the same name: redact them into different folders`);
  const file = path.join(outDir, name);
  refuseInput(file, files);
  return toTarget({ file, inputs: files }, (target) => redactOne(input, { out, target, file, options, flags }));
}

interface Work {
  out: Output;
  target?: Output;
  file?: string;
  options: RedactOptions;
  flags: RedactFlags;
}

async function redactOne(input: Input, work: Work): Promise<Exit> {
  const copy = new JsonText();
  try {
    return await redactInto(input, copy, work);
  } finally {
    copy.close();
  }
}

async function redactInto(input: Input, copy: JsonText, { out, target, file, options, flags }: Work): Promise<Exit> {
  let bytes = 0;
  for await (const part of redactAsync(input.chunks(), options)) {
    bytes += part.length;
    if (target !== undefined) target.write(part);
    else if (flags.json) copy.add(part);
    else out.write(part);
    await out.ready();
  }
  if (flags.json && target === undefined) {
    out.write(`${JSON.stringify({ file: input.file, bytes }).slice(0, -1)},"edi":`);
    await copy.writeTo(out);
    out.write('}\n');
  } else if (flags.json) out.write(`${JSON.stringify({ file: input.file, bytes, output: file })}\n`);
  else if (target !== undefined && !flags.quiet) out.write(`${input.name} → ${file}\n`);
  return 0;
}
