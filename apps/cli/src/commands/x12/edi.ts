import { writeEventsAsync, type CharacterSet, type X12Event } from '@claimwright/x12';
import { UsageError } from '../../client.js';
import { eachFile, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import { JsonText } from './json-text.js';
import { jsonEvents } from './json-events.js';
import { toTarget, type Output } from './output.js';

export interface EdiFlags extends CommonFlags {
  output?: string;
  characters: CharacterSet;
}

/** Writes X12 from the JSON that `x12 json` prints. */
export function filesToEdi(files: readonly string[], flags: EdiFlags): Promise<Exit> {
  return toTarget(
    { file: flags.output, inputs: files },
    (target) => eachFile(files, flags, (input, out) => toEdi(input, { out, target, flags })),
    (exit) => exit < 2,
  );
}

interface Work {
  out: Output;
  target?: Output;
  flags: EdiFlags;
}

async function toEdi(input: Input, work: Work): Promise<Exit> {
  const text = new JsonText();
  try {
    return await writeEdi(input, text, work);
  } finally {
    text.close();
  }
}

async function writeEdi(input: Input, text: JsonText, { out, target, flags }: Work): Promise<Exit> {
  const place = { events: 0 };
  let bytes = 0;
  try {
    for await (const part of writeEventsAsync(counted(jsonEvents(input.chunks()), place), flags.characters)) {
      bytes += part.length;
      if (target !== undefined) target.write(part);
      else if (flags.json) text.add(part);
      else out.write(part);
      await out.ready();
    }
  } catch (error) {
    // A document that somebody changed by hand can lack what the writer takes for granted.
    if (error instanceof TypeError || error instanceof RangeError) throw new UsageError(`event ${place.events} is not as \`x12 json\` writes it (${error.message})`);
    throw error;
  }
  if (!flags.json) return 0;
  out.write(JSON.stringify({ file: input.file, events: place.events, bytes }).slice(0, -1));
  if (target === undefined) {
    out.write(',"edi":');
    await text.writeTo(out);
  }
  out.write('}\n');
  return 0;
}

async function* counted(events: AsyncIterable<X12Event>, place: { events: number }): AsyncGenerator<X12Event> {
  for await (const event of events) {
    place.events++;
    yield event;
  }
}
