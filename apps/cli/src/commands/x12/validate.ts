import { complain, eachFile, problemOf, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import type { Output } from './output.js';
import { ValidationJson } from './validate-json.js';
import { ValidationText } from './validate-text.js';
import { validateInput, ValidationCounts, type Snip } from './validation.js';

export interface ValidateFlags extends CommonFlags {
  snip: Snip;
  /** Warn of codes that are on their list, but not on the date of service. */
  codeDates?: boolean;
  /** Exit 0 where nothing but warnings is found; else they make it 1 too. */
  allowWarnings?: boolean;
  /** Show offending values; in JSON they are there unless this is false. */
  values?: boolean;
}

/** Tells every fault of each file. */
export function validateFiles(files: readonly string[], flags: ValidateFlags): Promise<Exit> {
  return eachFile(files, flags, (input, out) => (flags.json ? asJson(input, out, flags) : asText(input, out, flags)));
}

async function asText(input: Input, out: Output, { snip, codeDates = false, allowWarnings, values = false }: ValidateFlags): Promise<Exit> {
  const counts = new ValidationCounts();
  const text = new ValidationText(out, counts, { name: input.name, snip, values });
  const { segments } = await validateInput(input, { snip, codeDates }, (event) => {
    counts.take(event);
    text.tell(event);
  }, out);
  text.end(segments);
  return counts.exit(allowWarnings);
}

/** What stops the reading half-way becomes a member of the document. */
async function asJson(input: Input, out: Output, { snip, codeDates = false, allowWarnings, values = true }: ValidateFlags): Promise<Exit> {
  const counts = new ValidationCounts();
  const document = new ValidationJson(out, counts, { file: input.file, values });
  try {
    const { segments } = await validateInput(input, { snip, codeDates }, (event) => {
      counts.take(event);
      document.tell(event);
    }, out);
    document.end(segments);
    return counts.exit(allowWarnings);
  } catch (error) {
    if (!document.begun) throw error;
    const problem = problemOf(error);
    document.end(0, problem);
    complain(input, problem);
    return 2;
  }
}
