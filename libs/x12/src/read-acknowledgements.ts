import type { Acknowledgement, AckTA1 } from './model.js';
import { toInterchangeEnvelope } from './envelope.js';
import { read277CASet } from './read-277ca.js';
import { read999Set } from './read-999.js';
import type { Segment } from './segment.js';
import { readFile } from './sets.js';
import { parseShortDate, parseTime } from './values.js';

/** Reads TA1, 999 (005010X231) and 277CA (005010X214) in the order in which they stand in the file. */
export function* readAcknowledgements(bytes: Uint8Array): Generator<Acknowledgement> {
  for (const item of readFile(bytes, ['999', '277CA'])) {
    if (item.kind === 'TA1') yield readTA1(item.isa, item.segment);
    else if (item.type === '999') yield read999Set(item.set);
    else yield read277CASet(item.set);
  }
}

function readTA1(isa: Segment, ta1: Segment): AckTA1 {
  const code = ta1.required(4);
  if (code !== 'A' && code !== 'E' && code !== 'R') ta1.invalid(4, 'A, E or R');
  return {
    type: 'TA1',
    envelope: toInterchangeEnvelope(isa),
    interchangeControlNumber: ta1.required(1),
    interchangeDate: parseShortDate(ta1.required(2)) ?? ta1.invalid(2, 'a date as YYMMDD'),
    interchangeTime: parseTime(ta1.required(3)) ?? ta1.invalid(3, 'a time as HHMM'),
    code: code === 'A' ? 'A' : code === 'E' ? 'E' : 'R',
    noteCode: ta1.required(5),
  };
}
