import { type Cents, sum } from '@claimwright/kernel';

/** A refused part of a claim, as the remittance side tells it. */
export interface RefusedPart {
  lineControlNumber?: string;
  group: string;
  reason: string;
  remarks: readonly string[];
  cents: Cents;
}

/** What one case is about: the claim, or the lines that were refused for the same reason. */
export interface RefusedGroup {
  group: string;
  reason: string;
  remarks: string[];
  cents: Cents;
  /** Empty for the claim as a whole. */
  lineControlNumbers: string[];
}

/** One case for each distinct set of codes: lines refused alike are worked together, different reasons apart. */
export function groupDenials(parts: readonly RefusedPart[]): RefusedGroup[] {
  const groups = new Map<string, RefusedPart[]>();
  for (const part of parts) {
    const key = [part.group, part.reason, ...[...part.remarks].sort()].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), part]);
  }
  return [...groups.values()].flatMap((alike) => {
    const [first] = alike;
    if (!first) return [];
    const lines = alike.flatMap(({ lineControlNumber }) => (lineControlNumber === undefined ? [] : [lineControlNumber]));
    return [{ group: first.group, reason: first.reason, remarks: [...first.remarks], cents: sum(alike.map(({ cents }) => cents)), lineControlNumbers: [...new Set(lines)] }];
  });
}
