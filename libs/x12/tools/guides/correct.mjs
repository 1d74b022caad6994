// Applies the corrections to a guide's tree; one that finds nothing to change is itself a fault.
import { CORRECTIONS } from './corrections.mjs';

/** Changes `guide` as the table says. A place is `2010BB`, `2300/CRC[75]`, `2300/HI[BP]/01`, `2300/SV5/02-1`: loop, segment with a value of its first code list, element. */
export function correct(guide) {
  for (const { at, why, ...change } of CORRECTIONS[guide.name] ?? []) {
    const places = at.split(' ').flatMap((place) => find(guide.set, place));
    if (places.length === 0) throw new Error(`${guide.name}: nothing stands at ${at} (${why})`);
    const wanted = JSON.stringify(change);
    for (const place of places) Object.assign(place, change);
    if (wanted === '{}') throw new Error(`${guide.name}: ${at} changes nothing`);
  }
}

/** The nodes at a place. */
export function find(set, place) {
  const [loopId, segmentAt, elementAt] = place.split('/');
  const loops = loopsOf(set).filter(({ loop }) => loop === loopId);
  if (!segmentAt) return loops;
  const [, id, value] = /^(\w+)(?:\[(.+)\])?$/.exec(segmentAt);
  const segments = loops.flatMap(({ children }) => children).filter((child) => child.segment === id && (!value || qualifiers(child).includes(value)));
  if (!elementAt) return segments;
  const [position, component] = elementAt.split('-').map(Number);
  return segments.map(({ elements }) => elements[position - 1]).flatMap((element) => (component ? element.components[component - 1] : element));
}

export function loopsOf(loop) {
  return [loop, ...loop.children.filter(({ children }) => children).flatMap(loopsOf)];
}

/** The values of the first element of a segment that lists some, or of its first component. */
export function qualifiers({ elements }) {
  for (const element of elements) {
    const listed = element.codes ?? element.components?.[0].codes;
    if (listed && element.usage !== 'N') return listed;
  }
  return [];
}
