/** Adds up the parts of 835s: the keys of the generator's summary. */
export class Totals835 {
  sums = { sets: 0, claims: 0, lines: 0, chargeCents: 0, paidCents: 0, patientCents: 0, adjustmentCents: 0, providerAdjustmentCents: 0, paymentCents: 0 };

  take(event) {
    if (event.kind === 'set') this.sums.sets++;
    if (event.kind !== 'part') return;
    const { part, value } = event;
    if (part === 'header') this.sums.paymentCents += value.payment.amountCents;
    else if (part === 'claim') this.addClaim(value);
    else for (const { amountCents } of value.providerAdjustments ?? []) this.sums.providerAdjustmentCents += amountCents;
  }

  addClaim({ chargeCents, paidCents, lines }) {
    const { sums } = this;
    sums.claims++;
    sums.chargeCents += chargeCents;
    sums.paidCents += paidCents;
    sums.lines += lines.length;
    for (const { adjustments } of lines) {
      for (const { group, amountCents } of adjustments) {
        sums.adjustmentCents += amountCents;
        if (group === 'PR') sums.patientCents += amountCents;
      }
    }
  }
}
