import { readEvents } from '../../../libs/x12/dist/typed/event-reader.js';
import { chunks } from '../reading.mjs';

/** Every claim with its lines as typed values, the amounts added up from them. */
export function run(file) {
  const totals = { sets: 0, claims: 0, lines: 0, chargeCents: 0, paidCents: 0, patientCents: 0, adjustmentCents: 0, providerAdjustmentCents: 0, paymentCents: 0 };
  for (const event of readEvents(chunks(file))) {
    if (event.kind === 'set') totals.sets++;
    if (event.kind !== 'part') continue;
    const { part, value } = event;
    if (part === 'header') totals.paymentCents += value.payment.amountCents;
    else if (part === 'claim') addClaim(totals, value);
    else for (const { amountCents } of value.providerAdjustments ?? []) totals.providerAdjustmentCents += amountCents;
  }
  return { totals };
}

function addClaim(totals, { chargeCents, paidCents, lines }) {
  totals.claims++;
  totals.chargeCents += chargeCents;
  totals.paidCents += paidCents;
  totals.lines += lines.length;
  for (const { adjustments } of lines) {
    for (const { group, amountCents } of adjustments) {
      totals.adjustmentCents += amountCents;
      if (group === 'PR') totals.patientCents += amountCents;
    }
  }
}
