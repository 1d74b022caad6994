import type { Drug, LineAdjudication, ServiceLine } from './model.js';
import { writeProvider } from './write-837p-claim.js';
import {
  addAdjustments,
  addAmount,
  addAmounts,
  addDtp,
  addQuantities,
  addReferences,
  flagText,
  procedureParts,
  rangeText,
} from './write-parts.js';
import { decimalText, type InterchangeWriter, LoopWriter, money, refuseOtherLoops, writeFault } from './writer.js';

const LINE = 'LX SV1 SV5 PWK CR1 CR3 CRC DTP QTY MEA CN1 REF AMT K3 NTE PS1 HCP';
const MOST_POINTERS = 4;
const MOST_CAS = 5;

/** Loop 2400 with everything below it. */
export function writeLine(writer: InterchangeWriter, line: ServiceLine): void {
  refuseOtherLoops(line, '2400', '2440');
  const loop = new LoopWriter(writer, '2400', LINE);
  loop.add('LX', line.number);
  addSv1(loop, line);
  loop.add('DTP', '472', ...rangeText(line.serviceDate, 'DTP', 3));
  for (const date of line.dates) addDtp(loop, date);
  addQuantities(loop, line.quantities);
  if (line.controlNumber !== undefined) loop.add('REF', '6R', line.controlNumber);
  addReferences(loop, line.references);
  addAmounts(loop, line.amounts);
  for (const { code, text } of line.notes) loop.add('NTE', code, text);
  loop.end(line);
  if (line.drug) writeDrug(writer, line.drug);
  for (const provider of line.providers) writeProvider(writer, provider, '2420');
  for (const adjudication of line.adjudications) writeAdjudication(writer, adjudication);
  new LoopWriter(writer, '2440', '').end(line);
}

function addSv1(loop: LoopWriter, line: ServiceLine): void {
  if (line.diagnosisPointers.length > MOST_POINTERS) throw writeFault('unwritable_value', 'SV1', 7, 'has more than four pointers');
  const pointers = line.diagnosisPointers.map(String);
  loop.add(
    'SV1',
    procedureParts(line.procedure),
    money(line.chargeCents, 'SV1', 2),
    line.unitBasis,
    decimalText(line.units, 'SV1', 4),
    line.placeOfService,
    undefined,
    pointers,
    undefined,
    flagText(line.emergency),
    undefined,
    flagText(line.epsdt),
    flagText(line.familyPlanning),
    undefined,
    undefined,
    line.copayStatus,
  );
}

/** Loop 2410. */
function writeDrug(writer: InterchangeWriter, drug: Drug): void {
  refuseOtherLoops(drug, '2410');
  const loop = new LoopWriter(writer, '2410', 'LIN CTP REF');
  loop.add('LIN', undefined, drug.qualifier, drug.code);
  loop.add('CTP', undefined, undefined, undefined, decimalText(drug.quantity, 'CTP', 4), drug.unit);
  if (drug.prescription) loop.add('REF', drug.prescription.qualifier, drug.prescription.value);
  loop.end(drug);
}

/** Loop 2430. */
function writeAdjudication(writer: InterchangeWriter, adjudication: LineAdjudication): void {
  refuseOtherLoops(adjudication, '2430');
  const { payerId, paidCents, procedure, paidUnits, bundledLine } = adjudication;
  const loop = new LoopWriter(writer, '2430', 'SVD CAS DTP AMT');
  loop.add('SVD', payerId, money(paidCents, 'SVD', 2), procedureParts(procedure), undefined, decimalText(paidUnits, 'SVD', 5), bundledLine);
  addAdjustments(loop, adjudication.adjustments, MOST_CAS);
  addDtp(loop, { qualifier: '573', date: adjudication.date });
  addAmount(loop, 'EAF', adjudication.remainingLiabilityCents);
  loop.end(adjudication);
}
