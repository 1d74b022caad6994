import { EventReader, readEvents } from '../../../libs/x12/dist/typed/event-reader.js';
import { writeEvents } from '../../../libs/x12/dist/typed/event-writer.js';
import { chunks } from '../reading.mjs';
import { Totals835 } from '../totals-835.mjs';

const BATCH = 500;

/** Typed values to bytes, of which there must be as many as in the file and which must come to the same totals. Making the values, batch by batch, and the check are not timed. */
export function run(file) {
  const source = readEvents(chunks(file));
  const check = new Check();
  let otherNs = 0n;
  const untimed = (work) => {
    const started = process.hrtime.bigint();
    const result = work();
    otherNs += process.hrtime.bigint() - started;
    return result;
  };
  function* batches() {
    for (let batch = untimed(() => nextOf(source)); batch.length > 0; batch = untimed(() => nextOf(source))) yield* batch;
  }
  const started = process.hrtime.bigint();
  for (const chunk of writeEvents(batches())) untimed(() => check.take(chunk));
  const ms = Number(process.hrtime.bigint() - started - otherNs) / 1e6;
  return { ms, totals: check.end() };
}

function nextOf(source) {
  const batch = [];
  for (let step = source.next(); !step.done; step = source.next()) if (batch.push(step.value) === BATCH) break;
  return batch;
}

class Check {
  machine = new EventReader();
  totals = new Totals835();
  bytes = 0;

  take(chunk) {
    this.bytes += chunk.length;
    this.machine.push(chunk);
    this.drain();
  }

  drain() {
    for (let event = this.machine.next(); event !== undefined; event = this.machine.next()) this.totals.take(event);
  }

  end() {
    this.machine.end();
    this.drain();
    return { ...this.totals.sums, bytes: this.bytes };
  }
}
