import { driveAsync, Inspector } from '@claimwright/x12';
import { complain, eachFile, problemOf, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { InspectionJson } from './inspect-json.js';
import { InspectionText } from './inspect-text.js';
import type { Output } from './output.js';

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
  for await (const event of driveAsync(input.chunks(), new Inspector())) {
    if (event.kind === 'file') {
      text.end(event);
      return event.faults > 0 ? 1 : 0;
    }
    text.tell(event);
    await out.ready();
  }
  return 0;
}

/** What stops the reading half-way becomes the last member of the document. */
async function asJson(input: Input, out: Output): Promise<Exit> {
  const document = new InspectionJson(out, input.file);
  try {
    for await (const event of driveAsync(input.chunks(), new Inspector())) {
      if (event.kind === 'file') {
          const { kind: _, ...totals } = event;
        document.end(totals);
        return totals.faults > 0 ? 1 : 0;
      }
      document.tell(event);
      await out.ready();
    }
    return 0;
  } catch (error) {
    if (!document.begun) throw error;
    const problem = problemOf(error);
    document.end(undefined, problem);
    complain(input, problem);
    return 2;
  }
}
