import type { BaseName } from './bases.js';
import type { Draft } from './draft.js';

/** As the reference of faults sorts them. */
type FaultKind = 'syntax' | 'guide' | 'balance' | 'situational' | 'code-set';

/** One fault that a file of a base can be given. */
export interface PlannedFault {
  kind: FaultKind;
  base: BaseName;
  what: string;
  make: (draft: Draft) => void;
  /** `required_element_missing 2010AA NM102`. */
  told: string;
  /** Among the acknowledgement codes of the finding; empty where no acknowledgement has a code for it. */
  ack: string;
  /** What else it brings about; it is told too. */
  follow: number;
}

type Row = readonly [what: string, make: (draft: Draft) => void, told: string, ack: string, follow?: number];

export function planned(kind: FaultKind, base: BaseName, rows: readonly Row[]): PlannedFault[] {
  return rows.map(([what, make, told, ack, follow = 0]) => ({ kind, base, what, make, told, ack, follow }));
}
