import type { OtherSegment } from '../model.js';

/** Every segment that reading understood not at all or in part, from anywhere in what was read. */
export function otherSegments(read: object): OtherSegment[] {
  const found: OtherSegment[] = [];
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    for (const [key, child] of Object.entries(value)) {
      if (key === 'other' && Array.isArray(child)) found.push(...(child as OtherSegment[]));
      else visit(child);
    }
  };
  visit(read);
  return found;
}
