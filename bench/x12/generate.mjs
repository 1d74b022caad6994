// Large, valid, balanced X12 files: 835 (005010X221A1) and 837P (005010X222A1). The same arguments give the same bytes.
//   node bench/x12/generate.mjs --type 835 --claims 80000 --out big.835 [--summary big.json] [--seed 1] [--lines 3] [--per-set 2500] [--end lf|crlf]
// What always holds: in an 835, SVC02 = SVC03 + CAS of the line, CLP03 to CLP05 are the sums of the lines, BPR02 = sum of CLP04 - PLB of the
// set, and about 1 claim in 100 is a reversal (CLP02 = 22, amounts negated) with its correction behind it. In an 837P, CLM02 = sum of SV102,
// 1 claim in 5 is a dependent's and 1 in 10 a secondary one, where SV102 = SVD02 + CAS of 2430 and AMT*D = sum of SVD02. All counts, control
// numbers, HL chains and NPIs are right. The summary holds the totals a reader must come to, in cents.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { seeded } from '../../tools/sandbox/people.mjs';
import { writeSet835 } from './generate-835.mjs';
import { writeSet837P } from './generate-837p.mjs';
import { day, pad, SegmentWriter } from './segment-writer.mjs';

const ENDS = { none: '', lf: '\n', crlf: '\r\n' };
const KINDS = { 835: { functionalGroup: 'HP', guide: '005010X221A1', write: writeSet835 }, '837p': { functionalGroup: 'HC', guide: '005010X222A1', write: writeSet837P } };
/** Hands the file to `out` in pieces and answers its summary. */
export function generate({ type, claims, out, seed = 1, lines = 3, perSet = 2500, end = 'none' }) {
  const kind = KINDS[type];
  if (kind === undefined) throw new Error(`No such type: ${type}`);
  const random = seeded(seed);
  const writer = new SegmentWriter(out, ENDS[end], random);
  const totals = { claims: 0, lines: 0, chargeCents: 0, paidCents: 0, patientCents: 0, adjustmentCents: 0, providerAdjustmentCents: 0, paymentCents: 0 };
  const control = pad((seed % 9e8) + 1, 9);
  writer.segment('ISA', '00', ' '.repeat(10), '00', ' '.repeat(10), 'ZZ', 'SENDERID'.padEnd(15), 'ZZ', 'RECEIVERID'.padEnd(15), day(0).slice(2), '1253', '^', '00501', control, '0', 'T', ':');
  writer.segment('GS', kind.functionalGroup, 'SENDERCODE', 'RECEIVERCODE', day(0), '1253', '1', 'X', kind.guide);
  let sets = 0;
  for (let left = claims; left > 0; left -= perSet) kind.write(writer, totals, { number: ++sets, claims: Math.min(left, perSet), lines });
  writer.segment('GE', String(sets), '1');
  writer.segment('IEA', '1', control);
  writer.flush();
  return { type, seed, sets, ...totals, segments: writer.segments, bytes: writer.bytes, sha256: writer.hash.digest('hex') };
}

export function generateFile(file, options) {
  const descriptor = openSync(file, 'w');
  try {
    return generate({ ...options, out: (bytes) => writeSync(descriptor, bytes) });
  } finally {
    closeSync(descriptor);
  }
}

if (import.meta.main) {
  const text = (value) => ({ type: 'string', default: value });
  const { values } = parseArgs({ options: { type: text('835'), claims: text('80000'), out: { type: 'string' }, summary: { type: 'string' }, seed: text('1'), lines: text('3'), 'per-set': text('2500'), end: text('none') } });
  const options = { type: values.type, claims: Number(values.claims), seed: Number(values.seed), lines: Number(values.lines), perSet: Number(values['per-set']), end: values.end };
  const summary = values.out ? generateFile(values.out, options) : generate({ ...options, out: (bytes) => process.stdout.write(bytes) });
  if (values.summary) writeFileSync(values.summary, `${JSON.stringify(summary)}\n`);
  else process.stderr.write(`${JSON.stringify(summary)}\n`);
}
