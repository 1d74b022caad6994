import { transactionType } from './inspect/transaction-type.js';
import type { InterchangeEnvelope } from './model.js';
import { Scanner } from './scan/scanner.js';
import { pieces } from './scan/source.js';
import { Values } from './typed/element-values.js';
import { EnvelopeState } from './typed/envelope-state.js';
import type { GroupHeader, InterchangeHeader } from './typed/events.js';

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
  const scanner = new Scanner();
  const values = new Values(scanner.segment);
  const envelope = new EnvelopeState();
  const interchanges: InterchangeSummary[] = [];
  const run = (): void => {
    while (scanner.next()) note(interchanges, envelope, values);
  };
  for (const piece of pieces(bytes)) {
    scanner.push(piece);
    run();
  }
  scanner.end();
  run();
  envelope.end(bytes.length);
  const sets = interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.sets));
  const types = interchanges.flatMap(({ interchangeAcknowledgements, groups }) => [
    ...(interchangeAcknowledgements > 0 ? ['TA1'] : []),
    ...groups.flatMap((group) => group.sets.map(({ type }) => type)),
  ]);
  return { interchanges, types: [...new Set(types)], transactionCount: sets.length, ignoredBytes: scanner.ignored };
}

function note(interchanges: InterchangeSummary[], envelope: EnvelopeState, values: Values): void {
  const place = envelope.place(values);
  const interchange = interchanges.at(-1);
  const group = interchange?.groups.at(-1);
  if (place === 'ISA' && envelope.interchange) {
    const { version } = envelope.interchange;
    interchanges.push({ envelope: toInterchangeEnvelope(envelope.interchange), version, interchangeAcknowledgements: 0, groups: [] });
  } else if (place === 'TA1' && interchange) interchange.interchangeAcknowledgements++;
  else if (place === 'GS' && interchange && envelope.group) interchange.groups.push(toGroup(envelope.group));
  else if (place === 'ST' && group && envelope.set) {
    const { code, controlNumber } = envelope.set;
    group.sets.push({ type: transactionType(code, group.guide), transactionCode: code, guide: group.guide, controlNumber, segmentCount: 0 });
  } else if (place === 'SE') {
    const set = group?.sets.at(-1);
    if (set) set.segmentCount = envelope.segments;
  }
}

/** The interchange's own part of the envelope. */
export function toInterchangeEnvelope(header: InterchangeHeader): InterchangeEnvelope {
  const { senderQualifier, senderId, receiverQualifier, receiverId, interchangeControlNumber, usage, acknowledgmentRequested, createdOn, createdTime } = header;
  return { senderQualifier, senderId, receiverQualifier, receiverId, interchangeControlNumber, usage, acknowledgmentRequested, createdOn, createdTime };
}

function toGroup({ functionalCode, applicationSender, applicationReceiver, controlNumber, guide }: GroupHeader): GroupSummary {
  return { functionalCode, applicationSender, applicationReceiver, controlNumber, guide, sets: [] };
}
