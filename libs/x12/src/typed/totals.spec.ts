import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { ClaimPayment, LinePayment, Remittance835 } from '../model.js';
import { readEvents } from './event-reader.js';
import { writeEvents } from './event-writer.js';
import type { X12Event } from './events.js';
import { partsOf, read835 } from './remittances.js';
import { toGroup, toInterchange } from './write-file.js';

const [golden] = read835(readFileSync(new URL('../../golden/remittance.835.edi', import.meta.url)));
if (golden === undefined) throw new Error('the golden file has a remittance');
const template: Remittance835 = golden;

/** Numbers that look like chance and are the same each time. */
function* numbers(): Generator<number> {
  for (let state = 12_345; ; state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) yield state >>> 8;
}

function aLine(next: () => number, sign: number, number: string): LinePayment {
  const chargeCents = 1 + (next() % 30_000);
  const contractual = next() % chargeCents;
  const patient = next() % (chargeCents - contractual);
  return {
    procedure: { qualifier: 'HC', code: '99213', modifiers: [] },
    chargeCents: sign * chargeCents,
    paidCents: sign * (chargeCents - contractual - patient),
    units: '1',
    controlNumber: number,
    adjustments: [
      { group: 'CO', reason: '45', amountCents: sign * contractual },
      { group: 'PR', reason: '1', amountCents: sign * patient },
    ],
    references: [],
    amounts: [],
    quantities: [],
    remarks: [],
    drugRejections: [],
  };
}

function aClaim(next: () => number, index: number): ClaimPayment {
  const sign = index % 100 === 99 ? -1 : 1;
  const lines = Array.from({ length: 1 + (index % 4) }, (_, at) => aLine(next, sign, `${index}-${at}`));
  const sum = (of: (line: LinePayment) => number) => lines.reduce((all, line) => all + of(line), 0);
  return {
    headerNumber: '1',
    claimNumber: `CW-${index}`,
    status: sign < 0 ? '22' : '1',
    chargeCents: sum(({ chargeCents }) => chargeCents),
    paidCents: sum(({ paidCents }) => paidCents),
    adjustments: [],
    dates: [],
    references: [],
    contacts: [],
    amounts: [],
    quantities: [],
    remarks: [],
    lines,
  };
}

/** A file of so many claims, 1,000 to a set, that is never held as a whole. */
function* aFile(claims: number): Generator<X12Event> {
  const all = numbers();
  const next = (): number => Number(all.next().value);
  yield { kind: 'interchange', interchange: toInterchange(template.envelope) };
  yield { kind: 'group', group: toGroup(template.envelope, 'HP') };
  for (let from = 0; from < claims; from += 1_000) {
    const some = Array.from({ length: Math.min(1_000, claims - from) }, (_, at) => aClaim(next, from + at));
    const amountCents = some.reduce((sum, { paidCents }) => sum + paidCents, 0);
    yield { kind: 'set', set: { type: '835', code: '835', controlNumber: String(1_000 + from / 1_000) }, typed: true };
    yield* partsOf({ ...template, payment: { ...template.payment, amountCents }, claims: some, providerAdjustments: [] });
    yield { kind: 'setEnd' };
  }
  yield { kind: 'groupEnd' };
  yield { kind: 'interchangeEnd' };
}

interface Totals {
  claims: number;
  lines: number;
  chargeCents: number;
  paidCents: number;
  adjustedCents: number;
  payments: number;
}

function totals(events: Iterable<X12Event>): Totals {
  const found: Totals = { claims: 0, lines: 0, chargeCents: 0, paidCents: 0, adjustedCents: 0, payments: 0 };
  for (const event of events) {
    if (event.kind !== 'part') continue;
    if (event.part === 'header') found.payments += (event.value as Remittance835).payment.amountCents;
    if (event.part !== 'claim') continue;
    const claim = event.value as ClaimPayment;
    found.claims++;
    found.chargeCents += claim.chargeCents;
    found.paidCents += claim.paidCents;
    for (const { adjustments } of claim.lines) {
      found.lines++;
      for (const { amountCents } of adjustments) found.adjustedCents += amountCents;
    }
  }
  return found;
}

describe.each([10, 2_500])('a file of %d claims', (claims) => {
  it('has the totals that it was made with, to the cent, and they balance', () => {
    const made = totals(aFile(claims));
    const read = totals(readEvents(writeEvents(aFile(claims))));
    expect(read).toEqual(made);
    expect(read).toMatchObject({ claims, chargeCents: read.paidCents + read.adjustedCents, payments: read.paidCents });
  });
});
