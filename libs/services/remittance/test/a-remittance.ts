import { write835, type ClaimPayment, type LinePayment, type ProviderAdjustment, type Remittance835 } from '@claimwright/x12';

const total = (amounts: readonly { amountCents: number }[]): number => amounts.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** An adjustment as `CO-45 20.00`. */
export function cas(text: string): { group: string; reason: string; amountCents: number } {
  const [, group = '', reason = '', dollars = ''] = /^(\w+)-(\w+) (-?[\d.]+)$/.exec(text) ?? [];
  return { group, reason, amountCents: Math.round(Number(dollars) * 100) };
}

/** A service payment; the payment is what the adjustments leave of the charge. */
export function aLine(chargeCents: number, adjustments: readonly string[] = [], parts: Partial<LinePayment> = {}): LinePayment {
  const taken = adjustments.map(cas);
  return {
    procedure: { qualifier: 'HC', code: '99213', modifiers: [] }, chargeCents, paidCents: chargeCents - total(taken), units: '1', serviceDate: { from: '2026-03-02' },
    adjustments: taken, references: [], amounts: [], quantities: [], remarks: [], drugRejections: [], ...parts,
  };
}

/** A claim payment of one line, which balances by construction. */
export function aClp(claimNumber: string, chargeCents: number, adjustments: readonly string[] = [], parts: Partial<ClaimPayment> = {}): ClaimPayment {
  return aClpOf(claimNumber, [aLine(chargeCents, adjustments, { controlNumber: `${claimNumber}-1` })], parts);
}

export function aClpOf(claimNumber: string, lines: LinePayment[], parts: Partial<ClaimPayment> = {}): ClaimPayment {
  return {
    claimNumber, status: '1', chargeCents: lines.reduce((sum, line) => sum + line.chargeCents, 0), paidCents: lines.reduce((sum, line) => sum + line.paidCents, 0) - total(parts.adjustments ?? []),
    payerClaimNumber: `PCN${claimNumber}`, patient: { kind: 'person', person: { lastName: 'OAKHEART', firstName: 'WREN' } },
    adjustments: [], dates: [], references: [], contacts: [], amounts: [], quantities: [], remarks: [], lines, ...parts,
  };
}

/** The reversal of a claim payment: everything negated. */
export function reversed(payment: ClaimPayment): ClaimPayment {
  const negated = (amounts: ClaimPayment['adjustments']) => amounts.map((one) => ({ ...one, amountCents: 0 - one.amountCents }));
  return {
    ...payment, status: '22', chargeCents: 0 - payment.chargeCents, paidCents: 0 - payment.paidCents, adjustments: negated(payment.adjustments),
    lines: payment.lines.map((line) => ({ ...line, chargeCents: 0 - line.chargeCents, paidCents: 0 - line.paidCents, adjustments: negated(line.adjustments) })),
  };
}

let count = 0;

export interface RemittanceParts {
  trace?: string;
  payer?: string;
  paidOn?: string;
  plb?: Omit<ProviderAdjustment, 'providerId' | 'fiscalDate'>[];
  /** Added to BPR02 so that it does not add up. */
  offByCents?: number;
}

/** A remittance of another payment each time, which balances unless told otherwise. */
export function aRemittance(claims: ClaimPayment[], { trace = `EFT${++count}`, payer = '1391999999', paidOn = '2026-03-16', plb = [], offByCents = 0 }: RemittanceParts = {}): Remittance835 {
  const paid = claims.reduce((sum, { paidCents }) => sum + paidCents, 0) - total(plb);
  return {
    envelope: {
      senderQualifier: 'ZZ', senderId: 'CLEARINGHOUSE', receiverQualifier: 'ZZ', receiverId: 'CW', applicationSender: 'CLEARINGHOUSE', applicationReceiver: 'CW',
      interchangeControlNumber: '000000001', groupControlNumber: '1', setControlNumber: '0001', guide: '005010X221A1', usage: 'T', acknowledgmentRequested: false,
      createdOn: '2026-03-16', createdTime: '06:00',
    },
    payment: { handlingCode: 'I', amountCents: paid + offByCents, creditDebit: 'C', method: 'ACH', date: paidOn },
    trace: { number: trace, payerId: payer }, references: [],
    payer: {
      name: 'EVERGREEN HEALTH', address: { line1: 'PO BOX 1', city: 'HARTFORD', state: 'CT', postalCode: '06101' }, references: [{ qualifier: '2U', value: 'EVG01' }],
      contacts: [{ role: 'BL', name: 'DESK', numbers: [{ qualifier: 'TE', value: '5555550197' }] }],
    },
    payee: { name: 'RIVERSIDE FAMILY PRACTICE', npi: '1310000009', references: [] },
    claims, providerAdjustments: plb.map((one) => ({ providerId: '1310000009', fiscalDate: '2026-12-31', ...one })),
  };
}

/** One file; sets are numbered on. */
export function a835(...remittances: Remittance835[]): string {
  return write835(remittances.map((one, index) => ({ ...one, envelope: { ...one.envelope, setControlNumber: String(index + 1).padStart(4, '0') } })));
}
