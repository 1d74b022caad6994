import { type Finding } from '@claimwright/kernel';

type Say = (code: string, pointer: string, message: string, source?: string) => Finding;

/** A finding that holds the encounter. */
export const error: Say = (code, pointer, message, source) => finding('error', { code, pointer, message, source });

/** A finding that is worth a look and holds nothing. */
export const warning: Say = (code, pointer, message, source) => finding('warning', { code, pointer, message, source });

function finding(severity: Finding['severity'], { source, ...rest }: Omit<Finding, 'severity'>): Finding {
  return { severity, ...rest, ...(source === undefined ? {} : { source }) };
}

/** The finding, when the rule is broken; rules read as one list of these. */
export function when(broken: boolean, found: () => Finding): Finding[] {
  return broken ? [found()] : [];
}

/** Positions at which a value stands that stood before. */
export function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
