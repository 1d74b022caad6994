// Says where a corrected guide and a second source of it differ, so that a person can settle each place in corrections.mjs.
import { loopsOf, qualifiers } from './correct.mjs';

/** One line for each difference of `guide` from `second`, both as trees. */
export function differences(guide, second) {
  const lines = [];
  const others = byPath(second.set);
  const ours = byPath(guide.set);
  for (const [path, loop] of ours) {
    const other = others.get(path);
    if (!other) lines.push(`${path}: loop only in the first`);
    else compareLoops(path, loop, other, lines);
  }
  for (const path of others.keys()) if (!ours.has(path)) lines.push(`${path}: loop only in the second`);
  return [...new Set(lines)];
}

function byPath(set) {
  return new Map(loopsOf(set).map((loop) => [loop.loop, loop]));
}

function compareLoops(path, loop, other, lines) {
  for (const key of ['usage', 'repeat']) if (other[key] !== loop[key]) lines.push(`${path}: ${key} ${loop[key]} / ${other[key]}`);
  const left = other.children.filter(({ segment }) => segment);
  for (const segment of loop.children.filter((child) => child.segment)) {
    const mine = qualifiers(segment);
    const match = left.find((one) => one.segment === segment.segment && (mine.length === 0 || qualifiers(one).some((code) => mine.includes(code)))) ?? left.find((one) => one.segment === segment.segment);
    const at = `${path}/${segment.segment}${mine.length > 0 ? `[${mine.length > 3 ? mine[0] : mine.join()}]` : ''}`;
    if (!match) lines.push(`${at}: segment only in the first`);
    else {
      left.splice(left.indexOf(match), 1);
      compareSegments(at, segment, match, lines);
    }
  }
  for (const segment of left) lines.push(`${path}/${segment.segment}[${qualifiers(segment).slice(0, 3).join()}]: segment only in the second`);
}

function compareSegments(at, segment, other, lines) {
  for (const key of ['usage', 'max']) if (other[key] !== segment[key]) lines.push(`${at}: ${key} ${segment[key]} / ${other[key]}`);
  if (segment.syntax.toSorted().join() !== other.syntax.toSorted().join()) lines.push(`${at}: syntax ${segment.syntax.join(' ')} / ${other.syntax.join(' ')}`);
  segment.elements.forEach((element, index) => compareElements(`${at}/${String(index + 1).padStart(2, '0')}`, element, other.elements[index], lines));
}

function compareElements(at, element, other, lines) {
  if (!other) {
    if (element.usage !== 'N') lines.push(`${at}: only in the first`);
    return;
  }
  if (other.usage !== element.usage) lines.push(`${at}: usage ${element.usage} / ${other.usage}`);
  if (element.usage === 'N' || other.usage === 'N') return;
  if (other.id !== element.id) lines.push(`${at}: id ${element.id} / ${other.id}`);
  if (other.repeat !== element.repeat && element.usage !== 'N') lines.push(`${at}: repeat ${element.repeat} / ${other.repeat}`);
  const [a, b] = [element.codes, other.codes];
  if (a && b) {
    const one = [...a.filter((code) => !b.includes(code)).map((code) => `<${code}`), ...b.filter((code) => !a.includes(code)).map((code) => `>${code}`)];
    if (one.length > 0) lines.push(`${at}: codes ${one.join(' ')}`);
  } else if (a || b) lines.push(`${at}: codes listed only in the ${a ? 'first' : 'second'}: ${(a ?? b).slice(0, 12).join()}`);
  const components = other.components ?? [];
  (element.components ?? []).forEach((component, index) => compareElements(`${at}-${index + 1}`, component, components[index], lines));
}
