import { createHash } from 'node:crypto';

/** Every number the simulator makes up comes from here: a hash of the seed and of what is numbered, never chance or the clock. */
export class Numbers {
  constructor(private readonly seed: string) {}

  /** CLP07 and REF*1K. `attempt` tells repeats of one claim number and frequency apart, counted from 0. */
  payerClaim(claim: { submitterId: string; payerId: string; number: string; frequency: string; attempt: number }): string {
    const { submitterId, payerId, number, frequency, attempt } = claim;
    return `PS${this.hash('claim', submitterId, payerId, number, frequency, String(attempt)).slice(0, 14).toUpperCase()}`;
  }

  /** TRN02 of an 835. */
  trace(...of: string[]): string {
    return `EFT${this.digits(12, 'trace', ...of)}`;
  }

  /** A control number of nine digits with room above it to count on. */
  control(...of: string[]): string {
    return `0${this.digits(8, 'control', ...of)}`;
  }

  /** The id of an item in a mailbox. */
  mailboxItem(type: string, ...of: string[]): string {
    return `${type.toLowerCase()}-${this.hash('mailbox', type, ...of).slice(0, 24)}`;
  }

  private digits(count: number, ...of: string[]): string {
    const value = BigInt(`0x${this.hash(...of).slice(0, 16)}`) % 10n ** BigInt(count);
    return (value === 0n ? 1n : value).toString().padStart(count, '0');
  }

  private hash(...of: string[]): string {
    return createHash('sha256').update(JSON.stringify([this.seed, ...of])).digest('hex');
  }
}

/** TRN03, ten characters: 1 and the payer's nine-digit tax number, made up from its id where that is no such number. */
export function payerTaxNumber(payerId: string): string {
  if (/^\d{9}$/.test(payerId)) return `1${payerId}`;
  const value = BigInt(`0x${createHash('sha256').update(payerId).digest('hex').slice(0, 16)}`) % 10n ** 9n;
  return `1${value.toString().padStart(9, '0')}`;
}
