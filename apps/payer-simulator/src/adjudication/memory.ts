import type { CalendarDate, Cents } from '@claimwright/kernel';
import type { Claim837P, ClaimPayment } from '@claimwright/x12';

/** When an answer comes out: at once, with the payments, much later, or not at all. */
export type Release = 'now' | 'payment' | 'late' | 'never';

/** What a payer remembers of a claim it accepted. */
export interface RememberedClaim {
  payerId: string;
  payerClaimNumber: string;
  claimNumber: string;
  frequency: string;
  receivedOn: CalendarDate;
  chargeCents: Cents;
  release: Exclude<Release, 'now'>;
  /** What the 835 said; absent for a void and for a claim that is never answered. */
  payment?: ClaimPayment;
  /** The payer's number of the claim that replaced or voided this one. */
  replacedBy?: string;
}

const VOID = '8';

/** What one submitter's payers remember, and what they add while they read a file. */
export class PayerMemory {
  readonly added: RememberedClaim[] = [];
  readonly replaced: RememberedClaim[] = [];
  private readonly byPayerNumber = new Map<string, RememberedClaim>();
  private readonly byClaimNumber = new Map<string, RememberedClaim[]>();

  constructor(remembered: readonly RememberedClaim[]) {
    for (const claim of remembered) this.index(claim);
  }

  find(payerId: string, payerClaimNumber: string): RememberedClaim | undefined {
    return this.byPayerNumber.get(key(payerId, payerClaimNumber));
  }

  /** How often the payer has accepted this claim number in this frequency. */
  attempts({ payer, claim }: Claim837P): number {
    return this.sameNumber(payer.id, claim.number).filter(({ frequency }) => frequency === claim.frequency).length;
  }

  /** Whether an original claim repeats one that stands: one that has not been replaced or voided since. */
  isDuplicate({ payer, claim }: Claim837P): boolean {
    return claim.frequency === '1' && this.sameNumber(payer.id, claim.number).some((known) => known.replacedBy === undefined && known.frequency !== VOID);
  }

  add(claim: RememberedClaim, replaces?: RememberedClaim): void {
    this.index(claim);
    this.added.push(claim);
    if (!replaces) return;
    replaces.replacedBy = claim.payerClaimNumber;
    this.replaced.push(replaces);
  }

  private sameNumber(payerId: string, claimNumber: string): RememberedClaim[] {
    return this.byClaimNumber.get(key(payerId, claimNumber)) ?? [];
  }

  private index(claim: RememberedClaim): void {
    this.byPayerNumber.set(key(claim.payerId, claim.payerClaimNumber), claim);
    const number = key(claim.payerId, claim.claimNumber);
    const same = this.byClaimNumber.get(number);
    if (same) same.push(claim);
    else this.byClaimNumber.set(number, [claim]);
  }
}

function key(payerId: string, number: string): string {
  return JSON.stringify([payerId, number]);
}
