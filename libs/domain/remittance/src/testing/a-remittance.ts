import { type ClaimPayment, type LinePayment, type Remittance835 } from '@claimwright/x12';
import { type ClaimOnBooks } from '../match.js';

/** An adjustment as `CO-45 20.00`. */
export function cas(text: string): { group: string; reason: string; amountCents: number } {
  const [, group = '', reason = '', dollars = ''] = /^(\w+)-(\w+) (-?[\d.]+)$/.exec(text) ?? [];
  return { group, reason, amountCents: Math.round(Number(dollars) * 100) };
}

/** A service payment of a charge in cents; the payment is what the adjustments leave. */
export function aLinePayment(chargeCents: number, adjustments: string[] = [], parts: Partial<LinePayment> = {}): LinePayment {
  const taken = adjustments.map(cas);
  return {
    procedure: { qualifier: 'HC', code: '99213', modifiers: [] }, chargeCents, paidCents: chargeCents - taken.reduce((total, { amountCents }) => total + amountCents, 0),
    units: '1', serviceDate: { from: '2026-03-02' }, adjustments: taken, references: [], amounts: [], quantities: [], remarks: [], drugRejections: [], ...parts,
  };
}

/** A claim payment that balances by construction. */
export function aClaimPayment(lines: LinePayment[], parts: Partial<ClaimPayment> & { claimAdjustments?: string[] } = {}): ClaimPayment {
  const { claimAdjustments = [], ...rest } = parts;
  const adjustments = claimAdjustments.map(cas);
  const total = (pick: (line: LinePayment) => number) => lines.reduce((amount, line) => amount + pick(line), 0);
  return {
    claimNumber: 'C1', status: '1', chargeCents: total((line) => line.chargeCents),
    paidCents: total((line) => line.paidCents) - adjustments.reduce((amount, { amountCents }) => amount + amountCents, 0),
    payerClaimNumber: 'H1', adjustments, dates: [], references: [], contacts: [], amounts: [], quantities: [], remarks: [], lines, ...rest,
  };
}

/** A remittance that balances by construction. */
export function aRemittance(claims: ClaimPayment[], providerAdjustments: Remittance835['providerAdjustments'] = []): Remittance835 {
  const paid = claims.reduce((amount, { paidCents }) => amount + paidCents, 0);
  const withheld = providerAdjustments.reduce((amount, { amountCents }) => amount + amountCents, 0);
  return {
    envelope: {
      senderQualifier: 'ZZ', senderId: 'HERON', receiverQualifier: 'ZZ', receiverId: 'CW001', applicationSender: 'HERON', applicationReceiver: 'CW001',
      interchangeControlNumber: '000000001', groupControlNumber: '1', setControlNumber: '0001', guide: '005010X221A1', usage: 'T', acknowledgmentRequested: false,
      createdOn: '2026-03-16', createdTime: '06:00',
    },
    payment: { handlingCode: 'I', amountCents: paid - withheld, creditDebit: 'C', method: 'ACH', date: '2026-03-16' },
    trace: { number: '260316000042', payerId: '1999999999' }, references: [],
    payer: { name: 'Blue Heron Health', references: [], contacts: [] }, payee: { name: 'Elm Street Clinic', npi: '1234567893', references: [] },
    claims, providerAdjustments,
  };
}

export function aClaimOnBooks(parts: Partial<ClaimOnBooks> = {}): ClaimOnBooks {
  return {
    claimId: 'clm_1', claimNumber: 'C1', payerId: 'EVG01', payerClaimNumbers: [], turn: 1, chargeCents: 20_000,
    lines: [
      { controlNumber: 'C1-1', procedureCode: '99213', modifiers: ['25'], serviceDate: '2026-03-02', chargeCents: 12_500 },
      { controlNumber: 'C1-2', procedureCode: '87880', modifiers: [], serviceDate: '2026-03-02', chargeCents: 7_500 },
    ],
    ...parts,
  };
}
