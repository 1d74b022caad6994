import { EventReader, EventWriter, type X12Event } from '@claimwright/x12';
import { eachFile, FaultTeller, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import type { Output } from './output.js';
import { runMachine } from './run-machine.js';
import { grouped, megabytes } from './words.js';

/** Reads each file, writes it again and tells whether the bytes are the same. */
export function roundtripFiles(files: readonly string[], flags: CommonFlags): Promise<Exit> {
  return eachFile(files, flags, (input, out) => roundtrip(input, out, flags));
}

async function roundtrip(input: Input, out: Output, flags: CommonFlags): Promise<Exit> {
  const comparison = new Comparison();
  const faults = new FaultTeller(input);
  const writer = new EventWriter('utf8');
  // The way of `x12 json` and `x12 edi`: nothing gets through that JSON cannot hold.
  const take = (event: X12Event): void => {
    if (event.kind === 'fault') faults.tell(event.fault);
    writer.write(JSON.parse(JSON.stringify(event)) as X12Event);
    if (writer.out.full) comparison.got(writer.out.take());
  };
  await runMachine(watched(input.chunks(), comparison), new EventReader({ keepLayout: true, tolerant: true }), take);
  comparison.got(writer.out.take());
  const { same, bytes, differsAt } = comparison.end();
  const exit = faults.end();
  if (flags.json) out.write(`${JSON.stringify({ file: input.file, same, bytes, differsAt, ...(faults.count > 0 && { faults: faults.count }) })}\n`);
  else out.write(`${input.name}: ${same ? `the same ${megabytes(bytes)} again` : `differs from byte ${grouped(differsAt ?? 0)} on`}\n`);
  return same ? exit : 1;
}

async function* watched(chunks: AsyncIterable<Uint8Array>, comparison: Comparison): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    comparison.expect(chunk);
    yield chunk;
  }
}

/** Compares two streams of bytes; holds no more than one is ahead of the other. */
class Comparison {
  private readonly expected: Uint8Array[] = [];
  private first = 0;
  private expectedBytes = 0;
  private gotBytes = 0;
  private differsAt: number | undefined;

  expect(chunk: Uint8Array): void {
    this.expectedBytes += chunk.length;
    if (this.differsAt === undefined) this.expected.push(chunk.slice());
  }

  got(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length && this.differsAt === undefined; ) {
      const [chunk] = this.expected;
      if (chunk === undefined) {
        this.differ(this.gotBytes + at);
        break;
      }
      const length = Math.min(bytes.length - at, chunk.length - this.first);
      if (Buffer.compare(bytes.subarray(at, at + length), chunk.subarray(this.first, this.first + length)) !== 0) {
        let same = 0;
        while (bytes[at + same] === chunk[this.first + same]) same++;
        this.differ(this.gotBytes + at + same);
        break;
      }
      at += length;
      this.first += length;
      if (this.first === chunk.length) {
        this.expected.shift();
        this.first = 0;
      }
    }
    this.gotBytes += bytes.length;
  }

  end(): { same: boolean; bytes: number; differsAt?: number } {
    if (this.differsAt === undefined && this.gotBytes !== this.expectedBytes) this.differ(this.gotBytes);
    return { same: this.differsAt === undefined, bytes: this.expectedBytes, differsAt: this.differsAt };
  }

  private differ(at: number): void {
    this.differsAt = at;
    this.expected.length = 0;
  }
}
