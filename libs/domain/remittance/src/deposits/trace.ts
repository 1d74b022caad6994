/** What a deposit says about the remittance it pays. */
export interface Trace {
  /** TRN02. */
  number: string;
  /** TRN03. */
  payerId?: string;
}

// NACHA operating rules, healthcare EFT: the addenda of a CCD+ entry carries the TRN segment of the 835. Banks change the tilde, never the
// stars. TRN03 has ten characters: a shorter piece is one that was cut.
const REASSOCIATION = /\bTRN\*1\*([^\s*~\\]{1,50})(?:\*([0-9A-Za-z]{10})(?![0-9A-Za-z]))?/;

/** The trace number in the text of a bank's transaction, as the healthcare EFT standard writes it there. */
export function traceIn(text: string): Trace | undefined {
  const [, number, payerId] = REASSOCIATION.exec(text) ?? [];
  if (number === undefined) return undefined;
  return { number, ...(payerId !== undefined && { payerId }) };
}

/**
 * A trace number as it is compared: banks drop zeros in front of check numbers, and change the case of letters. Zeros alone are what banks
 * write where there is no number, so they are none.
 */
export function traceKey(number: string): string | undefined {
  const key = number.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/^0+/, '');
  return key === '' ? undefined : key;
}
