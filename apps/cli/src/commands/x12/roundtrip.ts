import { EventReader, EventWriter, type X12Event } from '@claimwright/x12';
import { eachFile, FaultTeller, type CommonFlags, type Exit } from './each-file.js';
import type { Input } from './input.js';
import type { Output } from './output.js';
import { runMachine } from './run-machine.js';
import { grouped, megabytes } from './words.js';

const EXPECTED_BYTES = 256 * 1024;

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
    if (writer.full) comparison.got(writer.lend());
  };
  await runMachine(watched(input.chunks(), comparison), new EventReader({ keepLayout: true, tolerant: true }), take);
  comparison.got(writer.lend());
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

/** Compares two streams of bytes; holds no more than one is ahead of the other, in memory that is used again. */
class Comparison {
  private expected = Buffer.alloc(EXPECTED_BYTES);
  private from = 0;
  private to = 0;
  private expectedBytes = 0;
  private gotBytes = 0;
  private differsAt: number | undefined;

  expect(chunk: Uint8Array): void {
    this.expectedBytes += chunk.length;
    if (this.differsAt !== undefined) return;
    if (this.to + chunk.length > this.expected.length) this.makeRoom(chunk.length);
    this.expected.set(chunk, this.to);
    this.to += chunk.length;
  }

  got(bytes: Uint8Array): void {
    if (this.differsAt === undefined) {
      const { expected, from, to } = this;
      const length = Math.min(bytes.length, to - from);
      if (expected.compare(bytes, 0, length, from, from + length) !== 0) {
        let same = 0;
        while (bytes[same] === expected[from + same]) same++;
        this.differsAt = this.gotBytes + same;
      } else if (length < bytes.length) this.differsAt = this.gotBytes + length;
      this.from += length;
    }
    this.gotBytes += bytes.length;
  }

  end(): { same: boolean; bytes: number; differsAt?: number } {
    if (this.differsAt === undefined && this.gotBytes !== this.expectedBytes) this.differsAt = this.gotBytes;
    return { same: this.differsAt === undefined, bytes: this.expectedBytes, differsAt: this.differsAt };
  }

  private makeRoom(bytes: number): void {
    const held = this.expected.subarray(this.from, this.to);
    if (held.length + bytes > this.expected.length) {
      const wider = Buffer.alloc(Math.max(this.expected.length * 2, held.length + bytes));
      wider.set(held);
      this.expected = wider;
    } else this.expected.copyWithin(0, this.from, this.to);
    this.to -= this.from;
    this.from = 0;
  }
}
