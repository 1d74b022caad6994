import type { Ack999, AcknowledgedGroup, AcknowledgedSet, ElementError, Identifier, SegmentError } from './model.js';
import { keep, keepUnread, type Segment } from './segment.js';
import type { TransactionSet } from './sets.js';

/** Reads the body of one 999. */
export function read999Set(set: TransactionSet): Ack999 {
  const ack: Ack999 = {
    type: '999',
    envelope: set.envelope,
    group: { functionalCode: '', controlNumber: '', code: '', setsIncluded: 0, setsReceived: 0, setsAccepted: 0, errorCodes: [] },
    sets: [],
  };
  for (const segment of set.segments) readSegment(ack, segment);
  if (ack.group.functionalCode === '') throw set.header.fault('missing_segment', 'The acknowledgement has no AK1');
  if (ack.group.code === '') throw set.header.fault('missing_segment', 'The acknowledgement has no AK9');
  if (ack.sets.some(({ code }) => code === '')) throw set.header.fault('missing_segment', 'An AK2 has no IK5');
  return ack;
}

function readSegment(ack: Ack999, segment: Segment): void {
  const set = ack.sets.at(-1);
  const error = set?.code === '' ? set.errors.at(-1) : undefined;
  switch (segment.id) {
    case 'AK1':
      ack.group.functionalCode = segment.required(1);
      ack.group.controlNumber = segment.required(2);
      ack.group.guide = segment.text(3);
      return;
    case 'AK9':
      return readAk9(ack.group, segment);
    case 'AK2':
      ack.sets.push(readAk2(segment));
      return;
  }
  if (set === undefined) throw segment.fault('unexpected_segment', `${segment.id} stands before AK2`);
  switch (segment.id) {
    case 'IK3':
      set.errors.push(readIk3(segment));
      return;
    case 'IK5':
      set.code = segment.required(1);
      for (let position = 2; position <= 6; position++) addCode(set.errorCodes, segment, position);
      return;
    case 'IK4':
      if (error === undefined) throw segment.fault('unexpected_segment', 'IK4 stands before IK3');
      error.elements.push(readIk4(segment));
      return;
    case 'CTX':
      if (error === undefined) throw segment.fault('unexpected_segment', 'CTX stands before IK3');
      return readContext(error, segment);
    default:
      keep(ack, segment, '2000');
  }
}

function addCode(codes: string[], segment: Segment, position: number): void {
  const code = segment.text(position);
  if (code !== undefined) codes.push(code);
}

function readAk9(group: AcknowledgedGroup, ak9: Segment): void {
  group.code = ak9.required(1);
  group.setsIncluded = ak9.requiredInteger(2);
  group.setsReceived = ak9.requiredInteger(3);
  group.setsAccepted = ak9.requiredInteger(4);
  for (let position = 5; position <= 9; position++) addCode(group.errorCodes, ak9, position);
}

function readAk2(ak2: Segment): AcknowledgedSet {
  return { transactionType: ak2.required(1), controlNumber: ak2.required(2), guide: ak2.text(3), code: '', errorCodes: [], errors: [] };
}

function readIk3(ik3: Segment): SegmentError {
  return {
    segment: ik3.required(1),
    position: ik3.requiredInteger(2),
    loop: ik3.text(3),
    code: ik3.required(4),
    businessUnits: [],
    elements: [],
  };
}

function readIk4(ik4: Segment): ElementError {
  const [position = '', component, repetition] = ik4.components(1).map((part) => (part === '' ? undefined : part));
  const whole = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));
  const element: ElementError = {
    position: Number(position),
    component: whole(component),
    repetition: whole(repetition),
    dataElement: ik4.text(2),
    code: ik4.required(3),
    badValue: ik4.text(4),
  };
  if (!Number.isSafeInteger(element.position)) ik4.invalid(1, 'an element position');
  return element;
}

/** CTX with one unit of business, `CLM01:123`; a situational trigger is kept as it is. */
function readContext(error: SegmentError, ctx: Segment): void {
  const owner = error.elements.at(-1) ?? error;
  const [unit] = ctx.repetitions(1);
  const [qualifier = '', value = ''] = (unit ?? '').split(ctx.delimiters.component);
  if (owner !== error || value === '' || qualifier === 'SITUATIONAL TRIGGER' || ctx.repetitions(1).length > 1) {
    return keep(owner, ctx, owner === error ? '2100' : '2110');
  }
  const businessUnit: Identifier = { qualifier, value };
  error.businessUnits.push(businessUnit);
  keepUnread(error, ctx, '2100', [1]);
}
