/** Bytes that are there, or come in pieces of any size; a piece may be overwritten once the next is asked for. */
export type Source = Uint8Array | Iterable<Uint8Array>;
/** A source that may have to be waited for, such as `createReadStream` of a file or the body of a request. */
export type AsyncSource = Source | AsyncIterable<Uint8Array>;

/** What takes bytes in pieces and has results in between: `next` answers undefined when it needs another piece, and after `end` when all is told. */
export interface Machine<Result> {
  push(chunk: Uint8Array): void;
  end(): void;
  next(): Result | undefined;
}

/** Pieces that stay in the processor's cache; results of a long buffer come early. */
const PIECE_BYTES = 64 * 1024;

/** A buffer in pieces, without copying. */
export function* pieces(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) yield bytes.subarray(at, at + PIECE_BYTES);
}

/** Runs the machine over the source and gives its results as they come; what is not asked for is not read. */
export function* drive<Result>(source: Source, machine: Machine<Result>): Generator<Result> {
  for (const chunk of source instanceof Uint8Array ? pieces(source) : source) {
    machine.push(chunk);
    // Not by `drain`: each of millions of results would come through two generators.
    for (let result = machine.next(); result !== undefined; result = machine.next()) yield result;
  }
  machine.end();
  for (let result = machine.next(); result !== undefined; result = machine.next()) yield result;
}

/** `drive` over a source that may have to be waited for. */
export async function* driveAsync<Result>(source: AsyncSource, machine: Machine<Result>): AsyncGenerator<Result> {
  for await (const chunk of source instanceof Uint8Array ? pieces(source) : source) {
    machine.push(chunk);
    yield* drain(machine);
  }
  machine.end();
  yield* drain(machine);
}

function* drain<Result>(machine: Machine<Result>): Generator<Result> {
  for (let result = machine.next(); result !== undefined; result = machine.next()) yield result;
}
