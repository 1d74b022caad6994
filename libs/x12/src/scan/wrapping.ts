import { type Segment, WRAPPED } from './segment.js';

/**
 * Takes the line breaks at `breaks` out of a segment that ends before `end`, by moving its bytes together; those at its end just end it
 * earlier. Empties `breaks` and answers WRAPPED where bytes moved, else 0.
 */
export function unwrap(segment: Segment, count: number, end: number, breaks: number[]): number {
  const { bounds, bytes } = segment;
  const removed = breaks.length;
  bounds[count + 1] = end + 1 - removed;
  const places = breaks.splice(0);
  if (end - (places[0] as number) === removed) return 0;
  for (let at = 0; at < removed; at++) bytes.copyWithin((places[at] as number) - at, (places[at] as number) + 1, places[at + 1] ?? end);
  for (let i = count, left = removed; i > 0; i--) {
    while (left > 0 && (places[left - 1] as number) >= (bounds[i] as number)) left--;
    (bounds[i] as number) -= left;
  }
  segment.breaks = places.map((place, at) => place - at);
  return WRAPPED;
}
