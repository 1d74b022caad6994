import { EventReader, type X12Event } from '@claimwright/x12';
import { complain, eachFile, FaultTeller, problemOf, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import type { Output } from './output.js';
import { runMachine } from './run-machine.js';

export interface JsonFlags extends CommonFlags {
  /** Keep how the file is written where there is more than one way, so that `edi` makes the same bytes. */
  layout: boolean;
}

/** Prints what stands in each file as JSON: an event a line, or with `json` a document a line. */
export function filesToJson(files: readonly string[], flags: JsonFlags): Promise<Exit> {
  return eachFile(files, { ...flags, json: true }, (input, out) => toJson(input, out, flags));
}

/** A fault over which the reading goes on is an event; what stops it half-way becomes a member of the document. */
async function toJson(input: Input, out: Output, flags: JsonFlags): Promise<Exit> {
  const [first, between, last] = flags.json ? ['', ',', ''] : ['\n', ',\n', '\n'];
  const faults = new FaultTeller(input);
  let events = 0;
  try {
    const take = (event: X12Event): void => {
      if (event.kind === 'fault') faults.tell(event.fault);
      out.write((events++ === 0 ? `{"file":${JSON.stringify(input.file)},"events":[${first}` : between) + JSON.stringify(event));
    };
    await runMachine(input.chunks(), new EventReader({ keepLayout: flags.layout, tolerant: true }), take, out);
  } catch (error) {
    const problem = problemOf(error);
    faults.end();
    complain(input, problem);
    if (events === 0) throw error;
    out.write(`${last}],"error":${JSON.stringify(problem)}}\n`);
    return 2;
  }
  out.write(`${last}]}\n`);
  return faults.end();
}
