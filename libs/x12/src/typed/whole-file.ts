import { X12Error } from '../error.js';
import type { Envelope } from '../model.js';
import { Scanner } from '../scan/scanner.js';
import { pieces } from '../scan/source.js';
import { Values } from './element-values.js';
import { EnvelopeState, toEnvelope } from './envelope-state.js';
import { readEvents } from './event-reader.js';
import type { GroupHeader, InterchangeHeader, PartEvent } from './events.js';
import type { InterchangeAnswer } from './tables/acknowledgement.js';
import { TABLES } from './tables/index.js';

/** A transaction set of a file whose envelope is whole. */
export interface WholeSet {
  type: string;
  envelope: Envelope;
  parts: Iterable<PartEvent>;
}

/** A TA1, with the interchange it came in. */
interface FoundTA1 {
  interchange: InterchangeHeader;
  answer: InterchangeAnswer;
}

/** The sets of a file that holds no others than these types. A TA1 beside them is handed to `acknowledged`. */
export function* readWhole(bytes: Uint8Array, types: readonly string[], acknowledged?: (found: FoundTA1) => void): Generator<WholeSet> {
  checkWhole(bytes, types);
  const events = readEvents(bytes);
  let interchange: InterchangeHeader | undefined;
  let group: GroupHeader | undefined;
  for (let step = events.next(); !step.done; step = events.next()) {
    const event = step.value;
    if (event.kind === 'interchange') ({ interchange } = event);
    else if (event.kind === 'group') ({ group } = event);
    else if (event.kind === 'part' && interchange) acknowledged?.({ interchange, answer: event.value as InterchangeAnswer });
    else if (event.kind === 'set' && interchange && group) {
      const parts = partsOf(events);
      yield { type: event.set.type, envelope: toEnvelope(interchange, group, event.set), parts };
      for (const _ of parts);
    }
  }
}

type Events = ReturnType<typeof readEvents>;

/** The parts up to the end of the set. */
function* partsOf(events: Events): Generator<PartEvent> {
  for (let step = events.next(); !step.done && step.value.kind !== 'setEnd'; step = events.next()) if (step.value.kind === 'part') yield step.value;
}

/** Reads the whole envelope and refuses transactions of other types, so that nobody acts on half a file. */
function checkWhole(bytes: Uint8Array, types: readonly string[]): void {
  const scanner = new Scanner();
  const values = new Values(scanner.segment);
  const envelope = new EnvelopeState();
  let refusal: X12Error | undefined;
  const run = (): void => {
    while (scanner.next()) {
      if (envelope.place(values) === 'ST' && envelope.set && envelope.group) refusal ??= refuse(envelope.set.type, envelope.set.controlNumber, envelope.group.guide, types);
    }
  };
  for (const chunk of pieces(bytes)) {
    scanner.push(chunk);
    run();
  }
  scanner.end();
  run();
  envelope.end(bytes.length);
  if (refusal) throw refusal;
}

function refuse(type: string, setControlNumber: string, guide: string, types: readonly string[]): X12Error | undefined {
  if (types.includes(type) && TABLES.some((table) => table.type === type && guide.startsWith(table.guide))) return undefined;
  const expected = types.map((name) => `${name} by ${TABLES.find((table) => table.type === name)?.guide ?? 'its guide'}`).join(' or ');
  return new X12Error('unexpected_transaction', `The file holds a ${type} by guide ${guide}; expected ${expected}`, { segment: 'ST', element: 1, setControlNumber });
}
