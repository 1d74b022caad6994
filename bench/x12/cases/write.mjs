import { readEvents } from '../../../libs/x12/dist/typed/event-reader.js';
import { writeEvents } from '../../../libs/x12/dist/typed/event-writer.js';
import { chunks, eachChunk } from '../reading.mjs';
import { SegmentPrint } from '../segment-print.mjs';

/** So many claims are made before they are written: few, as a service writes what it has just made. */
const BATCH = 16;

/**
 * Typed values to bytes, which must be the segments of the file; the writer may put neighbours of one id in another order. Timed is all
 * that `writeEvents` does. Not timed are making the values, by reading them from the file in batches, and comparing the bytes. So the
 * values are still in the processor's cache, as those are that a service has just made of its rows.
 */
export function run(file) {
  const source = readEvents(chunks(file));
  const written = new SegmentPrint();
  let otherNs = 0n;
  const untimed = (work) => {
    const started = process.hrtime.bigint();
    const result = work();
    otherNs += process.hrtime.bigint() - started;
    return result;
  };
  const next = () => nextOf(source);
  function* batches() {
    for (let batch = untimed(next); batch.length > 0; batch = untimed(next)) yield* batch;
  }
  const started = process.hrtime.bigint();
  for (const chunk of writeEvents(batches())) untimed(() => written.take(chunk));
  const ms = Number(process.hrtime.bigint() - started - otherNs) / 1e6;
  const wanted = new SegmentPrint();
  eachChunk(file, (buffer, read) => wanted.take(buffer.subarray(0, read)));
  return { ms, totals: { bytes: written.bytes }, faults: written.end() === wanted.end() ? 0 : 1 };
}

function nextOf(source) {
  const batch = [];
  for (let step = source.next(); !step.done; step = source.next()) if (batch.push(step.value) === BATCH) break;
  return batch;
}
