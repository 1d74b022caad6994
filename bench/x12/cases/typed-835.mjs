import { readEvents } from '../../../libs/x12/dist/typed/event-reader.js';
import { chunks } from '../reading.mjs';
import { Totals835 } from '../totals-835.mjs';

/** Every claim with its lines as typed values, the amounts added up from them. */
export function run(file) {
  const totals = new Totals835();
  for (const event of readEvents(chunks(file))) totals.take(event);
  return { totals: totals.sums };
}
