import { limitExceeded, type Limits } from './limits.js';
import { HAS_COMPONENTS, HAS_REPETITIONS, type Segment } from './segment.js';

/** Refuses more repetitions of an element, or components of one of them, than the limits allow. */
export function limitParts({ bytes, bounds, marks, count, delimiters, offset }: Segment, limits: Limits): void {
  for (let element = 1; element <= count; element++) {
    if (((marks[element] as number) & (HAS_REPETITIONS | HAS_COMPONENTS)) === 0) continue;
    let repetition = 1;
    let component = 1;
    const end = (bounds[element + 1] as number) - 1;
    for (let at = bounds[element] as number; at < end; at++) {
      if (bytes[at] === delimiters.component) component++;
      else if (bytes[at] === delimiters.repetition && delimiters.repetition !== 0) {
        repetition++;
        component = 1;
      }
      if (component > limits.components) throw limitExceeded(`An element has more than ${limits.components} components`, offset);
      if (repetition > limits.repetitions) throw limitExceeded(`An element has more than ${limits.repetitions} repetitions`, offset);
    }
  }
}
