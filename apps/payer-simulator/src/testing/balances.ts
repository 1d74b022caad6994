import type { Adjustment, ClaimPayment, LinePayment, Remittance835 } from '@claimwright/x12';

const total = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);
const adjusted = (adjustments: readonly Adjustment[]): number => total(adjustments.map(({ amountCents }) => amountCents));

/** By how many cents a remittance is out of balance, at each line, claim and the file; empty where it balances. Written apart from the code that builds it. */
export function imbalances(remittance: Remittance835): string[] {
  const paid = total(remittance.claims.map(({ paidCents }) => paidCents));
  const provider = total(remittance.providerAdjustments.map(({ amountCents }) => amountCents));
  return [...remittance.claims.flatMap(claimImbalances), ...off('BPR02', remittance.payment.amountCents, paid - provider), ...(remittance.payment.amountCents < 0 ? ['BPR02 is negative'] : [])];
}

function claimImbalances(claim: ClaimPayment): string[] {
  const name = `claim ${claim.claimNumber}`;
  const all = [...claim.adjustments, ...claim.lines.flatMap((line) => line.adjustments)];
  return [
    ...claim.lines.flatMap((line) => lineImbalances(name, line)),
    ...off(`${name} CLP04`, claim.paidCents, claim.chargeCents - adjusted(all)),
    ...off(`${name} sum of SVC02`, total(claim.lines.map((line) => line.chargeCents)), claim.chargeCents),
    ...off(`${name} sum of SVC03`, total(claim.lines.map((line) => line.paidCents)), claim.paidCents),
    ...off(`${name} CLP05`, claim.patientResponsibilityCents ?? 0, adjusted(all.filter(({ group }) => group === 'PR'))),
  ];
}

function lineImbalances(name: string, line: LinePayment): string[] {
  return off(`${name} line ${line.controlNumber} SVC03`, line.paidCents, line.chargeCents - adjusted(line.adjustments));
}

function off(what: string, found: number, expected: number): string[] {
  return found === expected ? [] : [`${what} is ${found}, not ${expected}`];
}
