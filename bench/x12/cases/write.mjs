import { createHash } from 'node:crypto';
import { readEvents } from '../../../libs/x12/dist/typed/event-reader.js';
import { writeEvents } from '../../../libs/x12/dist/typed/event-writer.js';
import { chunks } from '../reading.mjs';

const BATCH = 2_000;

/** Typed values to bytes, which must be those of the file. The reading that makes the values, batch by batch, and the check are not timed. */
export function run(file) {
  const hash = createHash('sha256');
  const source = readEvents(chunks(file));
  let otherNs = 0n;
  const untimed = (work) => {
    const started = process.hrtime.bigint();
    const result = work();
    otherNs += process.hrtime.bigint() - started;
    return result;
  };
  function* batches() {
    for (;;) {
      const batch = untimed(() => nextOf(source));
      yield* batch;
      if (batch.length < BATCH) return;
    }
  }
  const started = process.hrtime.bigint();
  let bytes = 0;
  for (const chunk of writeEvents(batches())) {
    bytes += chunk.length;
    untimed(() => hash.update(chunk));
  }
  const ms = Number(process.hrtime.bigint() - started - otherNs) / 1e6;
  return { ms, totals: { bytes, sha256: hash.digest('hex') } };
}

function nextOf(source) {
  const batch = [];
  for (let step = source.next(); !step.done; step = source.next()) if (batch.push(step.value) === BATCH) break;
  return batch;
}
