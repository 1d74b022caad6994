import type { ClaimPayment, LinePayment, ProviderAdjustment, Remittance835, RemittancePayee, RemittancePayer } from './model.js';
import { PARTIES } from './read-835-claim.js';
import { addRemarks } from './remarks.js';
import {
  addAddress,
  addAdjustments,
  addAmounts,
  addContacts,
  addDtm,
  addName,
  addQuantities,
  addReferences,
  procedureParts,
  writeSets,
} from './write-parts.js';
import { dateText, decimalText, type InterchangeWriter, LoopWriter, money, refuseOtherLoops, writeFault } from './writer.js';

const MOST_CAS = 99;
const PAIRS_IN_PLB = 6;
/** NM1 of loop 2100 in the guide's order. */
const PARTY_ORDER = ['QC', 'IL', '74', '82', 'TT', 'PR', 'GB'];

/** Writes remittances as one interchange with one group, a set each. */
export function write835(remittances: readonly Remittance835[]): string {
  return writeSets(remittances, {
    functionalCode: 'HP',
    code: '835',
    guide: '005010X221',
    namesGuide: false,
    write: writeRemittance,
  });
}

function writeRemittance(writer: InterchangeWriter, remittance: Remittance835): void {
  refuseOtherLoops(remittance, 'header');
  const { payment, trace } = remittance;
  const header = new LoopWriter(writer, 'header', 'BPR TRN CUR REF DTM');
  const bank = Array<undefined>(11).fill(undefined);
  const date = dateText(payment.date, 'BPR', 16);
  header.add('BPR', payment.handlingCode, money(payment.amountCents, 'BPR', 2), payment.creditDebit, payment.method, ...bank, date);
  header.add('TRN', '1', trace.number, trace.payerId, trace.supplementalCode);
  addReferences(header, remittance.references);
  if (remittance.productionDate !== undefined) addDtm(header, '405', remittance.productionDate);
  header.end(remittance);
  writePayer(writer, remittance.payer);
  writePayee(writer, remittance.payee);
  let headerNumber: string | undefined;
  for (const claim of remittance.claims) {
    const summaries = (claim.other ?? []).some(({ loop }) => loop === '2000');
    const number = claim.headerNumber ?? headerNumber ?? '1';
    if (number !== headerNumber || summaries) writer.segment('LX', number);
    headerNumber = number;
    writeClaim(writer, claim);
  }
  writeProviderAdjustments(writer, remittance.providerAdjustments);
}

function writePayer(writer: InterchangeWriter, payer: RemittancePayer): void {
  refuseOtherLoops(payer, '1000A');
  const loop = new LoopWriter(writer, '1000A', 'N1 N3 N4 REF PER');
  loop.add('N1', 'PR', payer.name, payer.planId === undefined ? undefined : 'XV', payer.planId);
  addAddress(loop, payer.address);
  addReferences(loop, payer.references);
  addContacts(loop, payer.contacts);
  loop.end(payer);
}

function writePayee(writer: InterchangeWriter, payee: RemittancePayee): void {
  refuseOtherLoops(payee, '1000B');
  const loop = new LoopWriter(writer, '1000B', 'N1 N3 N4 REF RDM');
  const { npi, planId, taxId } = payee;
  if (npi !== undefined) loop.add('N1', 'PE', payee.name, 'XX', npi);
  else if (planId !== undefined) loop.add('N1', 'PE', payee.name, 'XV', planId);
  else if (taxId !== undefined) loop.add('N1', 'PE', payee.name, 'FI', taxId);
  else throw writeFault('missing_element', 'N1', 4, 'of the payee is missing');
  addAddress(loop, payee.address);
  if (taxId !== undefined && (npi ?? planId) !== undefined) loop.add('REF', 'TJ', taxId);
  addReferences(loop, payee.references);
  loop.end(payee);
}

function writeClaim(writer: InterchangeWriter, claim: ClaimPayment): void {
  refuseOtherLoops(claim, '2000', '2100');
  new LoopWriter(writer, '2000', 'TS3 TS2').end(claim);
  const loop = new LoopWriter(writer, '2100', 'CLP CAS NM1 MIA MOA REF DTM PER AMT QTY');
  loop.add(
    'CLP',
    claim.claimNumber,
    claim.status,
    money(claim.chargeCents, 'CLP', 3),
    money(claim.paidCents, 'CLP', 4),
    money(claim.patientResponsibilityCents, 'CLP', 5),
    claim.filingCode,
    claim.payerClaimNumber,
    claim.facilityCode,
    claim.frequency,
    undefined,
    claim.drgCode,
    decimalText(claim.drgWeight, 'CLP', 12),
    decimalText(claim.dischargeFraction, 'CLP', 13),
  );
  addAdjustments(loop, claim.adjustments, MOST_CAS);
  for (const code of PARTY_ORDER) {
    const field = PARTIES[code];
    const party = field === undefined ? undefined : claim[field];
    if (party) addName(loop, code, party, party.id);
  }
  addRemarks(loop, claim);
  addReferences(loop, claim.references);
  for (const { qualifier, date } of claim.dates) addDtm(loop, qualifier, date);
  addContacts(loop, claim.contacts);
  addAmounts(loop, claim.amounts);
  addQuantities(loop, claim.quantities);
  loop.end(claim);
  for (const line of claim.lines) writeLine(writer, line);
}

function writeLine(writer: InterchangeWriter, line: LinePayment): void {
  refuseOtherLoops(line, '2110');
  const loop = new LoopWriter(writer, '2110', 'SVC DTM CAS REF AMT QTY LQ');
  loop.add(
    'SVC',
    procedureParts(line.procedure),
    money(line.chargeCents, 'SVC', 2),
    money(line.paidCents, 'SVC', 3),
    line.revenueCode,
    decimalText(line.units, 'SVC', 5),
    line.originalProcedure && procedureParts(line.originalProcedure),
    decimalText(line.originalUnits, 'SVC', 7),
  );
  const { serviceDate } = line;
  if (serviceDate?.to !== undefined) {
    addDtm(loop, '150', serviceDate.from);
    addDtm(loop, '151', serviceDate.to);
  } else if (serviceDate) {
    addDtm(loop, '472', serviceDate.from);
  }
  addAdjustments(loop, line.adjustments, MOST_CAS);
  if (line.controlNumber !== undefined) loop.add('REF', '6R', line.controlNumber);
  addReferences(loop, line.references);
  addAmounts(loop, line.amounts);
  addQuantities(loop, line.quantities);
  for (const code of line.remarks) loop.add('LQ', 'HE', code);
  for (const code of line.drugRejections) loop.add('LQ', 'RX', code);
  loop.end(line);
}

/** PLB: neighbours of the same provider and fiscal date share a segment, up to six pairs. */
function writeProviderAdjustments(writer: InterchangeWriter, adjustments: readonly ProviderAdjustment[]): void {
  for (let from = 0; from < adjustments.length; ) {
    const first = adjustments[from];
    if (first === undefined) return;
    let to = from;
    const pairs: (string | undefined | (string | undefined)[])[] = [];
    for (; to < adjustments.length && to < from + PAIRS_IN_PLB; to++) {
      const next = adjustments[to];
      if (next?.providerId !== first.providerId || next.fiscalDate !== first.fiscalDate) break;
      if (next.code === '') throw writeFault('missing_element', 'PLB', 3, 'is missing');
      pairs.push([next.code, next.reference], money(next.amountCents, 'PLB', 4));
    }
    writer.segment('PLB', first.providerId, dateText(first.fiscalDate, 'PLB', 2), ...pairs);
    from = to;
  }
}
