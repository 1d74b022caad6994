import type { Fault } from './finding.js';
import { placeOf } from './messages.js';

/** Where and why, for a fault of the envelope. */
export interface ControlFault {
  code: string;
  segment: string;
  element?: number;
  value?: string;
  /** A TA105, AK905 or IK502 code, as `TA105=021`; absent where none fits. */
  ack?: string;
  /** What follows the name of the element or segment. */
  text: string;
}

/** A fault of ISA, GS, ST or their trailers: always an error, always of syntax. */
export function controlFault({ code, segment, element, value, ack, text }: ControlFault): Fault {
  return {
    code,
    severity: 'error',
    snip: 1,
    segment,
    ...(element !== undefined && { element }),
    ...(value !== undefined && { value }),
    ack: ack === undefined ? [] : [ack],
    message: `${placeOf(segment, element ?? 0, 0)}${text}`,
  };
}
