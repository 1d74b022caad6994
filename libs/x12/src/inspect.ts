import type { InterchangeEnvelope } from './model.js';
import { EnvelopeReader, toInterchangeEnvelope } from './envelope.js';
import { transactionType } from './inspect/transaction-type.js';
import { toSource } from './scanner.js';
import type { Segment, Source } from './segment.js';

/** What a file holds, without reading its transactions. */
export interface FileSummary {
  interchanges: InterchangeSummary[];
  /** The types in the file, each once: `837P`, `837I`, `837D`, `835`, `270`, `271`, `276`, `277`, `277CA`, `999`, `TA1` … */
  types: string[];
  transactionCount: number;
  /** Bytes outside any interchange that are not white space. */
  ignoredBytes: number;
}

export interface InterchangeSummary {
  envelope: InterchangeEnvelope;
  version: string;
  /** How many TA1 segments it carries. */
  interchangeAcknowledgements: number;
  groups: GroupSummary[];
}

export interface GroupSummary {
  functionalCode: string;
  applicationSender: string;
  applicationReceiver: string;
  controlNumber: string;
  guide: string;
  sets: SetSummary[];
}

export interface SetSummary {
  type: string;
  /** ST01. */
  transactionCode: string;
  guide: string;
  controlNumber: string;
  segmentCount: number;
}

/** Says what a file holds; throws `X12Error` where it is no X12, is cut short or miscounts itself. */
export function inspect(bytes: Uint8Array): FileSummary {
  return inspectSource(toSource(bytes));
}

export function inspectSource(source: Source): FileSummary {
  const reader = new EnvelopeReader(source);
  const interchanges: InterchangeSummary[] = [];
  const types = new Set<string>();
  let transactionCount = 0;
  for (let segment = reader.next(); segment !== undefined; segment = reader.next()) {
    const interchange = interchanges.at(-1);
    const group = interchange?.groups.at(-1);
    if (segment.id === 'ISA') {
      const version = segment.text(12) ?? '';
      interchanges.push({ envelope: toInterchangeEnvelope(segment), version, interchangeAcknowledgements: 0, groups: [] });
    } else if (segment.id === 'TA1' && reader.group === undefined && interchange) {
      interchange.interchangeAcknowledgements++;
      types.add('TA1');
    } else if (segment.id === 'GS' && interchange && reader.set === undefined) {
      interchange.groups.push(toGroup(segment));
    } else if (segment.id === 'ST' && group) {
      const set = toSet(segment, group);
      types.add(set.type);
      transactionCount++;
      group.sets.push(set);
    } else if (segment.id === 'SE') {
      const set = group?.sets.at(-1);
      if (set) set.segmentCount = reader.segmentCount;
    }
  }
  return { interchanges, types: [...types], transactionCount, ignoredBytes: reader.ignored };
}

function toGroup(gs: Segment): GroupSummary {
  return {
    functionalCode: gs.required(1),
    applicationSender: gs.required(2),
    applicationReceiver: gs.required(3),
    controlNumber: gs.required(6),
    guide: gs.required(8),
    sets: [],
  };
}

function toSet(st: Segment, group: GroupSummary): SetSummary {
  const transactionCode = st.required(1);
  const type = transactionType(transactionCode, group.guide);
  return { type, transactionCode, guide: group.guide, controlNumber: st.required(2), segmentCount: 0 };
}
