import { transactionType } from '../guides/registry.js';
import type { Finding, ValidationEvent } from './finding.js';

/** One transaction set and the verdict on it. */
export interface TransactionSummary {
  /** The name by which people call it: `837P`, `835`. */
  type: string;
  guide: string;
  /** ST02. */
  control: string;
  claims: number;
  accepted: boolean;
}

/** What was found of a file, all at once. */
export interface ValidationSummary {
  /** Nothing was found that is an error; warnings are let pass. */
  valid: boolean;
  /** Of all sets, ST and SE among them; those of the envelope (ISA, GS, TA1, GE, IEA) are not, which the command line counts too: `Validator.segments` does. */
  segments: number;
  findings: Finding[];
  transactions: TransactionSummary[];
}

/** Gathers what `validate` tells, for files whose findings fit in memory. */
export function summarize(events: Iterable<ValidationEvent>): ValidationSummary {
  const summary: ValidationSummary = { valid: true, segments: 0, findings: [], transactions: [] };
  let open = { type: '', guide: '', control: '' };
  for (const event of events) {
    if (event.kind === 'set') open = { type: transactionType(event.type, event.guide), guide: event.guide, control: event.control };
    else if (event.kind === 'finding') {
      const { kind: _, ...finding } = event;
      summary.findings.push(finding);
      if (finding.severity === 'error') summary.valid = false;
    } else if (event.kind === 'set-end') {
      summary.segments += event.segments;
      summary.transactions.push({ ...open, claims: event.claims, accepted: event.accepted });
    }
  }
  return summary;
}
