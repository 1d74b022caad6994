import { createRequire } from 'node:module';

interface RequestQueue { readonly pending: readonly unknown[]; scheduleCheckPendingRequests(this: RequestQueue): void }

const { prototype: queue } = createRequire(import.meta.url)('kafkajs/src/network/requestQueue/index.js') as { prototype: RequestQueue };
const { scheduleCheckPendingRequests: schedule } = queue as { scheduleCheckPendingRequests?: (this: RequestQueue) => void };
if (schedule === undefined) throw new Error('kafkajs has no scheduleCheckPendingRequests any more: see whether its idle timer still needs a remedy');

/**
 * kafkajs 2.2.4 looks at its queue each millisecond even when nothing waits in it, with a delay below zero that Node 24
 * warns of: tulios/kafkajs#1751. With something in the queue it waits 10 ms, or as long as the broker throttles us.
 */
queue.scheduleCheckPendingRequests = function scheduleIfPending() {
  if (this.pending.length > 0) schedule.call(this);
};
