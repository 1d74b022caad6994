import { day, MODIFIERS, money, npi, pad, PAYERS, PIECE_SEGMENTS, PROCEDURES, sum } from './segment-writer.mjs';

const DIAGNOSES = ['J069', 'I10', 'E119', 'R0789', 'Z0000', 'J209', 'N390', 'K219', 'F411', 'E785', 'S93401A'];
const TAXONOMIES = ['207Q00000X', '208D00000X', '207R00000X', '363L00000X'];
const CLAIMS_PER_PROVIDER = 50;
const FACILITY = npi(777);

/** One ST to SE. */
export function writeSet837P(writer, totals, { number, claims, lines }) {
  const before = writer.segments;
  writer.segment('ST', '837', pad(number, 4), '005010X222A1');
  writer.segment('BHT', '0019', '00', `BATCH${pad(number, 6)}`, day(0), '1253', 'CH');
  writer.segment('NM1', '41', '2', 'SILVERBROOK BILLING', '', '', '', '', '46', 'TGJ23');
  writer.segment('PER', 'IC', 'HOLLIS', 'TE', '3055550122', 'EX', '231');
  writer.segment('NM1', '40', '2', 'EASTLAKE CLEARINGHOUSE', '', '', '', '', '46', '66783JJT');
  const levels = { last: 0, provider: 0 };
  for (let i = 0; i < claims; i++) {
    if (i % CLAIMS_PER_PROVIDER === 0) writeProvider(writer, levels, number * 1000 + i);
    writeClaim(writer, totals, { set: number, i, levels, count: lines });
    writer.flush(PIECE_SEGMENTS);
  }
  writer.segment('SE', String(writer.segments - before + 1), pad(number, 4));
}

function writeProvider(writer, levels, number) {
  levels.provider = ++levels.last;
  writer.segment('HL', String(levels.last), '', '20', '1');
  writer.segment('PRV', 'BI', 'PXC', writer.random.pick(TAXONOMIES));
  writer.segment('NM1', '85', '2', `QUARRY HILL CLINIC ${number}`, '', '', '', '', 'XX', npi(number));
  writer.segment('N3', '236 N MAIN ST');
  writer.segment('N4', 'RENO', 'NV', '895010000');
  writer.segment('REF', 'EI', '587654321');
  writer.segment('PER', 'IC', 'OFFICE MANAGER', 'TE', '3055550112');
}

/** 2000B, for a dependent 2000C, then 2300. */
function writeClaim(writer, totals, { set, i, levels, count }) {
  const { random } = writer;
  const claim = { number: `${pad(set, 4)}-${pad(i, 6)}`, dependent: writer.chance(20), secondary: writer.chance(10), served: -random.int(1, 59), subscriber: writer.person() };
  const payer = random.int(0, PAYERS.length - 1);
  claim.other = PAYERS[(payer + random.int(1, PAYERS.length - 1)) % PAYERS.length];
  claim.lines = Array.from({ length: count }, () => serviceLine(writer));
  const { subscriber, dependent } = claim;
  const level = ++levels.last;
  writer.segment('HL', String(level), String(levels.provider), '22', dependent ? '1' : '0');
  writer.segment('SBR', claim.secondary ? 'S' : 'P', dependent ? '' : '18', `GRP${pad(i, 6)}`, '', '', '', '', '', 'CI');
  writer.segment('NM1', 'IL', '1', subscriber.last, subscriber.first, subscriber.middle, '', '', 'MI', subscriber.member);
  writer.address();
  writer.segment('DMG', 'D8', day(-random.int(9_000, 27_000)), random.pick(['M', 'F']));
  writer.segment('NM1', 'PR', '2', PAYERS[payer][0], '', '', '', '', 'PI', PAYERS[payer][1]);
  if (dependent) {
    writer.segment('HL', String(++levels.last), String(level), '23', '0');
    writer.segment('PAT', '19');
    writer.segment('NM1', 'QC', '1', subscriber.last, writer.person().first);
    writer.address();
    writer.segment('DMG', 'D8', day(-random.int(1_500, 8_000)), random.pick(['M', 'F']));
  }
  writeDetail(writer, claim, `${pad(set, 5)}${pad(i, 9)}`);
  if (claim.secondary) writeOtherPayer(writer, claim, i);
  claim.lines.forEach((line, at) => writeLine(writer, claim, { line, at, number: `${pad(set, 4)}${pad(i, 6)}${pad(at + 1, 2)}` }));
  totals.claims++;
  totals.lines += count;
  totals.chargeCents += sum(claim.lines.map((line) => line.charge));
  if (!claim.secondary) return;
  totals.paidCents += sum(claim.lines.map((line) => line.paid));
  totals.adjustmentCents += sum(claim.lines.map((line) => line.contractual + line.patient));
}

/** In cents; what another payer did with it is written for a secondary claim only. */
function serviceLine(writer) {
  const { random } = writer;
  const [code, base] = random.pick(PROCEDURES);
  const charge = base + random.int(0, 4999);
  const contractual = Math.trunc((charge * random.int(10, 49)) / 100);
  const patient = Math.trunc(((charge - contractual) * random.int(5, 29)) / 100);
  const procedure = ['HC', code, random.pick(MODIFIERS)].filter((part) => part !== '').join(':');
  return { procedure, charge, contractual, patient, paid: charge - contractual - patient };
}

/** 2300 and 2310. */
function writeDetail(writer, claim, clearinghouseNumber) {
  const { random } = writer;
  writer.segment('CLM', claim.number, money(sum(claim.lines.map((line) => line.charge))), '', '', '11:B:1', 'Y', 'A', 'Y', 'Y', 'P');
  writer.segment('DTP', '431', 'D8', day(claim.served - 3));
  writer.segment('REF', 'D9', clearinghouseNumber);
  const first = random.int(0, DIAGNOSES.length - 1);
  const diagnoses = [0, 3, 5, 7].map((step) => DIAGNOSES[(first + step) % DIAGNOSES.length]);
  writer.segment('HI', ...diagnoses.map((code, i) => `${i === 0 ? 'ABK' : 'ABF'}:${code}`));
  writer.segment('NM1', 'DN', '1', 'NIGHTINGALE', 'KEZIAH', '', '', '', 'XX', npi(random.int(0, 8999)));
  writer.segment('NM1', '82', '1', 'THISTLEWOOD', 'SAOIRSE', '', '', '', 'XX', npi(random.int(0, 8999)));
  writer.segment('PRV', 'PE', 'PXC', random.pick(TAXONOMIES));
  writer.segment('NM1', '77', '2', 'QUARRY HILL SURGERY CENTER', '', '', '', '', 'XX', FACILITY);
  writer.address();
}

/** 2320 and 2330: the payer that has decided already. */
function writeOtherPayer(writer, { lines, dependent, subscriber, other }, i) {
  writer.segment('SBR', 'P', dependent ? '19' : '18', `OTH${pad(i, 6)}`, '', '', '', '', '', 'CI');
  writer.segment('AMT', 'D', money(sum(lines.map((line) => line.paid))));
  writer.segment('AMT', 'EAF', money(sum(lines.map((line) => line.patient))));
  writer.segment('OI', '', '', 'Y', 'P', '', 'Y');
  writer.segment('NM1', 'IL', '1', subscriber.last, subscriber.first, '', '', '', 'MI', `${subscriber.member}9`);
  writer.address();
  writer.segment('NM1', 'PR', '2', other[0], '', '', '', '', 'PI', other[1]);
}

/** 2400 and, for a secondary claim, 2430. */
function writeLine(writer, { secondary, other, served }, { line, at, number }) {
  writer.segment('LX', String(at + 1));
  const pointers = ['1', '2', '3', '4'].slice(0, writer.random.int(1, 3));
  writer.segment('SV1', line.procedure, money(line.charge), 'UN', '1', '', '', pointers.join(':'));
  writer.segment('DTP', '472', 'D8', day(served));
  writer.segment('REF', '6R', number);
  if (!secondary) return;
  writer.segment('SVD', other[1], money(line.paid), line.procedure, '', '1');
  writer.segment('CAS', 'CO', '45', money(line.contractual));
  if (line.patient > 0) writer.segment('CAS', 'PR', '2', money(line.patient));
  writer.segment('DTP', '573', 'D8', day(served + 1));
}
