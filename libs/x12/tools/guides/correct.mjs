// Applies the corrections to a guide's tree; one that finds nothing to change is itself a fault.
import { CORRECTIONS } from './corrections.mjs';

/**
 * Changes `guide` as the table says. A place is a loop, in one parent or all: `2010BB`, `2000C>2300`; a segment of it, by a value of its
 * first code list or its name where there are several: `2300/CRC[75]`, `2300/CRC[Homebound Indicator]`; an element or component: `2300/SV5/02-1`.
 */
export function correct(guide) {
  for (const { at, why, add, like, ...change } of CORRECTIONS[guide.name]) {
    const before = printed(guide.set);
    for (const place of at.match(/(?:\[[^\]]*\]|\S)+/g)) {
      const nodes = find(guide.set, place);
      if (nodes.length === 0) throw new Error(`${guide.name}: nothing stands at ${place} (${why})`);
      for (const node of nodes) {
        if (like) Object.assign(node, structuredClone(find(guide.set, like)[0]));
        if (add) node.codes = [...new Set([...node.codes, ...add])].sort();
        Object.assign(node, change);
      }
    }
    if (printed(guide.set) === before) throw new Error(`${guide.name}: ${at} is so already (${why})`);
  }
}

function printed(tree) {
  return JSON.stringify(tree, (_, value) => (value === Infinity ? '>1' : value));
}

/** The nodes at a place. */
export function find(set, place) {
  const [, loopPath, segmentAt, elementAt] = /^([^/]+)(?:\/(\w+(?:\[[^\]]*\])?)(?:\/(.+))?)?$/.exec(place);
  const [parent, loopId] = loopPath.includes('>') ? loopPath.split('>') : [undefined, loopPath];
  const within = parent ? loopsOf(set).filter(({ loop }) => loop === parent).flatMap(({ children }) => children) : loopsOf(set);
  const loops = within.filter(({ loop }) => loop === loopId);
  if (!segmentAt) return loops;
  const [, id, value] = /^(\w+)(?:\[(.+)\])?$/.exec(segmentAt);
  const segments = loops.flatMap(({ children }) => children).filter((child) => child.segment === id && (!value || child.name === value || qualifiers(child).includes(value)));
  if (!elementAt) return segments;
  const [position, component] = elementAt.split('-').map(Number);
  return segments.map(({ elements }) => elements[position - 1]).map((element) => (component ? element.components[component - 1] : element));
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
