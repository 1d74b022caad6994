import type {
  ClaimStatus,
  ClaimStatus277CA,
  StatusClaim,
  StatusCode,
  StatusLine,
  StatusProvider,
  StatusReceiver,
  StatusSource,
  StatusTotals,
} from './model.js';
import { addAmount, addDtp, addName, addReferences, procedureParts, rangeText, writeSets } from './write-parts.js';
import { dateText, decimalText, type InterchangeWriter, LoopWriter, money, refuseOtherLoops, writeFault } from './writer.js';

/** Writes claim acknowledgements as one interchange with one group, a set each. */
export function write277CA(acknowledgements: readonly ClaimStatus277CA[]): string {
  return writeSets(acknowledgements, { functionalCode: 'HN', code: '277', guide: '005010X214', namesGuide: true, write: writeAck });
}

function writeAck(writer: InterchangeWriter, ack: ClaimStatus277CA): void {
  refuseOtherLoops(ack);
  writer.header('0085', ack.header);
  const source = writer.level(undefined, '20', true);
  writeSource(writer, ack.source);
  const receiver = writer.level(source, '21', ack.providers.length > 0);
  writeReceiver(writer, ack.receiver);
  for (const provider of ack.providers) {
    const level = writer.level(receiver, '19', provider.claims.length > 0);
    writeProvider(writer, provider);
    for (const claim of provider.claims) {
      writer.level(level, 'PT');
      writeClaim(writer, claim);
    }
  }
}

function writeSource(writer: InterchangeWriter, source: StatusSource): void {
  refuseOtherLoops(source, '2200A');
  writeName(writer, source.entity, source);
  const loop = new LoopWriter(writer, '2200A', 'TRN DTP');
  loop.add('TRN', '1', source.trace);
  if (source.receivedOn !== undefined) addDtp(loop, { qualifier: '050', date: source.receivedOn });
  if (source.processedOn !== undefined) addDtp(loop, { qualifier: '009', date: source.processedOn });
  loop.end(source);
}

function writeName(writer: InterchangeWriter, entity: string, party: StatusReceiver | StatusProvider | StatusSource): void {
  const loop = new LoopWriter(writer, '2100', 'NM1');
  addName(loop, entity, party, party.id);
  loop.end();
}

const TRACKING = 'TRN STC REF QTY AMT DTP';

function writeReceiver(writer: InterchangeWriter, receiver: StatusReceiver): void {
  refuseOtherLoops(receiver, '2200B');
  writeName(writer, '41', receiver);
  const loop = new LoopWriter(writer, '2200B', TRACKING);
  loop.add('TRN', '2', receiver.trace);
  addStatuses(loop, receiver.statuses);
  addTotals(loop, receiver.totals, ['90', 'AA']);
  loop.end(receiver);
}

function writeProvider(writer: InterchangeWriter, provider: StatusProvider): void {
  refuseOtherLoops(provider, '2200C');
  writeName(writer, '85', provider);
  const loop = new LoopWriter(writer, '2200C', TRACKING);
  if (provider.trace !== undefined) loop.add('TRN', '1', provider.trace);
  addStatuses(loop, provider.statuses);
  addReferences(loop, provider.references);
  addTotals(loop, provider.totals, ['QA', 'QC']);
  loop.end(provider);
}

/** `counts` are the qualifiers of what was accepted and what was rejected. */
function addTotals(loop: LoopWriter, totals: StatusTotals, [accepted, rejected]: readonly [string, string]): void {
  if (totals.acceptedCount !== undefined) loop.add('QTY', accepted, totals.acceptedCount);
  if (totals.rejectedCount !== undefined) loop.add('QTY', rejected, totals.rejectedCount);
  addAmount(loop, 'YU', totals.acceptedCents);
  addAmount(loop, 'YY', totals.rejectedCents);
}

function addStatuses(loop: LoopWriter, statuses: readonly ClaimStatus[]): void {
  for (const { codes, date, action, chargeCents, message } of statuses) {
    const [first, second, third, ...more] = codes;
    if (first === undefined) throw writeFault('missing_element', 'STC', 1, 'is missing');
    if (more.length > 0) throw writeFault('unwritable_value', 'STC', 12, 'would be a fourth status code');
    const day = date === undefined ? undefined : dateText(date, 'STC', 2);
    const gap = Array<undefined>(5).fill(undefined);
    loop.add('STC', codeParts(first), day, action, money(chargeCents, 'STC', 4), ...gap, codeParts(second), codeParts(third), message);
  }
}

function codeParts(code: StatusCode | undefined): (string | undefined)[] | undefined {
  return code && [code.category, code.status, code.entity];
}

function writeClaim(writer: InterchangeWriter, claim: StatusClaim): void {
  refuseOtherLoops(claim, '2200D');
  const name = new LoopWriter(writer, '2100D', 'NM1');
  addName(name, 'QC', claim.patient, claim.patient.id);
  name.end();
  const loop = new LoopWriter(writer, '2200D', TRACKING);
  loop.add('TRN', '2', claim.claimNumber);
  addStatuses(loop, claim.statuses);
  if (claim.payerClaimNumber !== undefined) loop.add('REF', '1K', claim.payerClaimNumber);
  addReferences(loop, claim.references);
  if (claim.serviceDate) loop.add('DTP', '472', ...rangeText(claim.serviceDate, 'DTP', 3));
  loop.end(claim);
  for (const line of claim.lines) writeLine(writer, line);
}

function writeLine(writer: InterchangeWriter, line: StatusLine): void {
  refuseOtherLoops(line, '2220D');
  const loop = new LoopWriter(writer, '2220D', 'SVC STC REF DTP');
  const { revenueCode, units } = line;
  const gap = [undefined, undefined];
  loop.add('SVC', procedureParts(line.procedure), money(line.chargeCents, 'SVC', 2), undefined, revenueCode, ...gap, decimalText(units, 'SVC', 7));
  addStatuses(loop, line.statuses);
  if (line.controlNumber !== undefined) loop.add('REF', 'FJ', line.controlNumber);
  addReferences(loop, line.references);
  if (line.serviceDate) loop.add('DTP', '472', ...rangeText(line.serviceDate, 'DTP', 3));
  loop.end(line);
}
