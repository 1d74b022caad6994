import { Inspector } from '@claimwright/x12';
import { complain, eachFile, problemOf, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { InspectionJson } from './inspect-json.js';
import { InspectionText } from './inspect-text.js';
import type { Output } from './output.js';
import { runMachine } from './run-machine.js';

export interface InspectFlags extends CommonFlags {
  /** Levels of the tree: 1 interchanges, 2 groups, 3 sets, 4 and more their loops. */
  depth?: number;
}

/** Tells envelopes, sets, loops, counts and money of each file. */
export function inspectFiles(files: readonly string[], flags: InspectFlags): Promise<Exit> {
  let first = true;
  return eachFile(files, flags, async (input, out) => {
    if (flags.json) return asJson(input, out);
    if (!first) out.write('\n');
    first = false;
    return asText(input, out, flags.depth);
  });
}

async function asText(input: Input, out: Output, depth?: number): Promise<Exit> {
  const text = new InspectionText(out, input.name, depth);
  await runMachine(input.chunks(), new Inspector(), (event) => text.tell(event), out);
  return text.faults > 0 ? 1 : 0;
}

/** What stops the reading half-way becomes the last member of the document. */
async function asJson(input: Input, out: Output): Promise<Exit> {
  const document = new InspectionJson(out, input.file);
  try {
    await runMachine(input.chunks(), new Inspector(), (event) => document.tell(event), out);
    return document.faults > 0 ? 1 : 0;
  } catch (error) {
    if (!document.begun) throw error;
    const problem = problemOf(error);
    document.end({ error: problem });
    complain(input, problem);
    return 2;
  }
}
