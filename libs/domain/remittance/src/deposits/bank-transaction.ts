import { type CalendarDate, type Cents, DomainError } from '@claimwright/kernel';
import type { Trace } from './trace.js';

export type DepositMethod = 'ach' | 'check' | 'lockbox' | 'wire' | 'other';

/** Money that a bank says has come. */
export interface BankCredit {
  amountCents: Cents;
  depositedOn: CalendarDate;
  method: DepositMethod;
  trace?: Trace;
  /** What the bank knows it by, where it says. */
  bankReference?: string;
  /** As the bank wrote it; it may name whoever paid. */
  description?: string;
}

/** A line of a bank's file is not what it has to be; the file is then refused whole. `place` tells where, never what stood there. */
export function bankFileFault(code: 'bank_file_malformed' | 'bank_file_does_not_add_up', message: string, place: string): DomainError {
  return new DomainError(code, message, { pointer: place });
}
