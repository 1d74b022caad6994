import { day, MODIFIERS, money, npi, pad, PAYERS, PIECE_SEGMENTS, PROCEDURES, sum } from './segment-writer.mjs';

const REMARKS = ['N130', 'M15', 'N182', 'M80', 'N362', 'MA01'];
const PAYEE = npi(4242);

/** One ST to SE. BPR02 comes before the claims that make it up, so the set is held until they are known. */
export function writeSet835(writer, totals, { number, claims, lines }) {
  writer.flush();
  const before = writer.segments;
  writer.inSet = 0;
  const paid = writeClaims(writer, totals, { number, claims, lines });
  const adjustments = writer.chance(70) ? [['WO', `TAKEBACK${pad(number, 4)}`, 12345], ['L6', `INTEREST${pad(number, 4)}`, -250]] : [];
  const adjusted = sum(adjustments.map(([, , cents]) => cents));
  const body = writer.held;
  writer.held = [];
  writeHeader(writer, number, paid - adjusted);
  for (let at = 0; at < body.length; at += PIECE_SEGMENTS) {
    writer.held = writer.held.concat(body.slice(at, at + PIECE_SEGMENTS));
    writer.flush();
  }
  if (adjustments.length > 0) writer.segment('PLB', PAYEE, '20261231', ...adjustments.flatMap(([reason, reference, cents]) => [`${reason}:${reference}`, money(cents)]));
  writer.segment('SE', String(writer.segments - before + 1), pad(number, 4));
  totals.providerAdjustmentCents += adjusted;
  totals.paymentCents += paid - adjusted;
}

function writeHeader(writer, number, paymentCents) {
  writer.segment('ST', '835', pad(number, 4));
  writer.segment('BPR', 'I', money(paymentCents), 'C', 'ACH', 'CCP', '01', '999999992', 'DA', '123456', '1512345678', '', '01', '999988880', 'DA', '98765', day(0));
  writer.segment('TRN', '1', `EFT${pad(number, 9)}`, '1512345678');
  writer.segment('REF', 'EV', 'RECEIVERID');
  writer.segment('DTM', '405', day(0));
  writer.segment('N1', 'PR', PAYERS[number % PAYERS.length][0]);
  writer.address();
  writer.segment('PER', 'BL', 'EDI SUPPORT', 'TE', '8005550134', 'EM', 'EDI@EXAMPLE.COM');
  writer.segment('N1', 'PE', 'QUARRY HILL PHYSICIANS', 'XX', PAYEE);
  writer.address();
  writer.segment('REF', 'TJ', '123456789');
}

/** Answers what the set pays in cents. */
function writeClaims(writer, totals, { number, claims, lines }) {
  let paid = 0;
  for (let i = 0; i < claims; ) {
    if (i % 1000 === 0) writer.segment('LX', String(i / 1000 + 1));
    const claim = { number: `PCN${pad(number, 4)}${pad(i, 6)}`, person: writer.person(), served: -writer.random.int(14, 119), first: i };
    const serviceLines = () => Array.from({ length: lines }, () => serviceLine(writer));
    if (i + 1 < claims && i % 1000 !== 999 && writer.chance(1)) {
      paid += writeClaim(writer, totals, { ...claim, icn: icn(number, i++), status: '22', sign: -1, lines: serviceLines() });
    }
    const decided = serviceLines();
    const status = decided.every((line) => line.paid === 0) ? '4' : '1';
    paid += writeClaim(writer, totals, { ...claim, icn: icn(number, i++), status, sign: 1, lines: decided });
  }
  return paid;
}

const icn = (set, claim) => pad((set % 1000) * 1e8 + claim + 1, 11);

/** In cents: what is charged is what is paid and the adjustments. */
function serviceLine(writer) {
  const { random } = writer;
  const [code, base] = random.pick(PROCEDURES);
  const procedure = ['HC', code, random.pick(MODIFIERS)].filter((part) => part !== '').join(':');
  const charge = base + random.int(0, 4999);
  if (writer.chance(6)) return { procedure, charge, paid: 0, groups: [['CO', [[random.pick(['16', '97', '50']), charge]]]] };
  const contractual = Math.trunc((charge * random.int(10, 59)) / 100);
  let paid = charge - contractual;
  const patient = [];
  for (const [reason, percent] of [['1', 25], ['2', 35], ['3', 25]]) {
    if (paid === 0 || !writer.chance(percent)) continue;
    const cents = Math.min(paid, random.int(500, 3999));
    paid -= cents;
    patient.push([reason, cents]);
  }
  const contract = contractual > 200 && writer.chance(30) ? [['45', contractual - 100], ['253', 100]] : [['45', contractual]];
  return { procedure, charge, paid, groups: patient.length > 0 ? [['CO', contract], ['PR', patient]] : [['CO', contract]] };
}

const adjusted = (line, group) => sum(line.groups.filter(([code]) => group === undefined || code === group).flatMap(([, reasons]) => reasons.map(([, cents]) => cents)));

/** Answers CLP04 in cents. */
function writeClaim(writer, totals, { number, person, served, icn: control, status, sign, lines }) {
  const charge = sign * sum(lines.map((line) => line.charge));
  const paid = sign * sum(lines.map((line) => line.paid));
  const patient = sign * sum(lines.map((line) => adjusted(line, 'PR')));
  writer.segment('CLP', number, status, money(charge), money(paid), patient > 0 ? money(patient) : '', '12', control, '11', '1');
  writer.segment('NM1', 'QC', '1', person.last, person.first, person.middle, '', '', 'MI', person.member);
  writer.segment('NM1', '82', '1', 'THISTLEWOOD', 'SAOIRSE', '', '', '', 'XX', npi(Number(control.slice(-4))));
  writer.segment('MOA', '', '', writer.random.pick(REMARKS));
  writer.segment('REF', '1L', `GRP${pad(Number(control.slice(-5)) % 700, 5)}`);
  writer.segment('DTM', '232', day(served));
  writer.segment('DTM', '233', day(served));
  writer.segment('DTM', '050', day(served + 6));
  writer.segment('PER', 'CX', 'CLAIM SERVICES', 'TE', '8005550112');
  if (sign > 0) writer.segment('AMT', 'AU', money(charge));
  lines.forEach((line, i) => writeLine(writer, line, { sign, served, number: `${number}${pad(i + 1, 2)}` }));
  totals.claims++;
  totals.lines += lines.length;
  totals.chargeCents += charge;
  totals.paidCents += paid;
  totals.patientCents += patient;
  totals.adjustmentCents += sign * sum(lines.map((line) => adjusted(line)));
  return paid;
}

function writeLine(writer, line, { sign, served, number }) {
  writer.segment('SVC', line.procedure, money(sign * line.charge), money(sign * line.paid), '', '1');
  writer.segment('DTM', '472', day(served));
  for (const [group, reasons] of line.groups) writer.segment('CAS', group, ...reasons.flatMap(([reason, cents], i) => (i === 0 ? [reason, money(sign * cents)] : ['', reason, money(sign * cents)])));
  writer.segment('REF', 'LU', '11');
  writer.segment('REF', '6R', number);
  const allowed = line.charge - adjusted(line, 'CO');
  if (sign > 0 && allowed > 0) writer.segment('AMT', 'B6', money(allowed));
  if (line.paid === 0 || writer.chance(40)) writer.segment('LQ', 'HE', writer.random.pick(REMARKS));
}
