import type { Machine } from '@claimwright/x12';
import type { Output } from './output.js';

/**
 * Feeds a file to a machine and gives each result to `take`, in order. There is a turn of the event loop for each chunk, not for each
 * result, of which there are millions.
 */
export async function runMachine<Result>(chunks: AsyncIterable<Uint8Array>, machine: Machine<Result>, take: (result: Result) => void, out?: Pick<Output, 'ready'>): Promise<void> {
  for await (const chunk of chunks) {
    machine.push(chunk);
    for (let result = machine.next(); result !== undefined; result = machine.next()) take(result);
    await out?.ready();
  }
  machine.end();
  for (let result = machine.next(); result !== undefined; result = machine.next()) take(result);
}
