// The dictionary all guides of a version share: data elements, composites and segments with their syntax notes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_ELEMENTS } from './corrections.mjs';

/** pyx12's data element table with the settled differences: id → `{ type, min, max, name }`. */
export function readDataElements(folder) {
  const xml = readFileSync(join(folder, 'pyx12/dataele.xml'), 'utf8');
  const elements = new Map();
  for (const [, id, type, min, max, name] of xml.matchAll(/<data_ele ele_num="([^"]+)" data_type="([^"]+)" min_len="(\d+)" max_len="(\d+)" name="([^"]*)"/g)) {
    elements.set(id, { type, min: Number(min), max: Number(max), name: name === id ? '' : unescaped(name) });
  }
  for (const { id, ...changed } of DATA_ELEMENTS) elements.set(id, { name: '', ...elements.get(id), ...changed });
  return elements;
}

export function unescaped(text) {
  return text.replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&apos;|&#39;/g, "'").replace(/&quot;/g, '"').replace(/&amp;/g, '&');
}

/** Gathers the dictionary from trees as they come; a segment with another make-up than before is a fault of the sources. */
export class Dictionary {
  elements = new Map();
  composites = new Map();
  segments = new Map();

  constructor(dataElements) {
    this.dataElements = dataElements;
  }

  /** Gives the segments of a tree of pyx12, which leaves parts out that are not used, what an earlier tree or `other` has of them. */
  complete(node, other) {
    if (node.children) {
      for (const child of node.children) this.complete(child, other);
      return;
    }
    const known = this.segments.get(node.segment) ?? other.segments.get(node.segment);
    if (known) {
      node.syntax = known.notes ? known.notes.split(' ') : [];
      node.elements = known.parts.split(' ').map((part, at) => {
        const [id, repeat = '1'] = part.split('^');
        return { usage: 'N', name: '', ...node.elements[at], position: at + 1, id, repeat: repeat === '>1' ? Infinity : Number(repeat) };
      });
    }
    for (const element of node.elements) {
      const parts = (this.composites.get(element.id) ?? other.composites.get(element.id))?.parts.split(' ');
      if (parts) element.components = parts.map((id, at) => ({ usage: 'N', name: '', repeat: 1, ...element.components?.[at], position: at + 1, id }));
    }
  }

  add(node) {
    if (node.children) for (const child of node.children) this.add(child);
    else this.addSegment(node);
  }

  addSegment({ segment, elements, syntax }) {
    const parts = elements.map(({ id, repeat }) => (repeat === 1 ? id : `${id}^${repeat === Infinity ? '>1' : repeat}`)).join(' ');
    const notes = syntax.join(' ');
    for (const element of elements) this.addElement(element);
    const known = this.segments.get(segment);
    if (known && (known.parts !== parts || known.notes !== notes)) throw new Error(`${segment} is made up of ${parts} ${notes} here, ${known.parts} ${known.notes} before`);
    this.segments.set(segment, { parts, notes });
  }

  addElement({ id, components, syntax, name, type, min, max, decimals = 0 }) {
    if (components) {
      for (const component of components) this.addElement(component);
      this.composites.set(id, { parts: components.map((component) => component.id).join(' '), notes: (syntax ?? []).join(' ') });
      return;
    }
    const known = this.dataElements.get(id) ?? (type && { type: type === 'Nn' ? `N${decimals}` : type, min, max, name });
    if (known) this.elements.set(id, { ...known, name: known.name || name });
  }

  /** The lines of all that `but` has not. */
  print(but = { elements: new Map(), composites: new Map(), segments: new Map() }) {
    const lines = [];
    const sorted = (kind) => [...this[kind]].filter(([id]) => !but[kind].has(id)).sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    for (const [id, { type, min, max, name }] of sorted('elements')) lines.push(`e ${id} ${type} ${min} ${max} ${name}`.trimEnd());
    for (const [id, { parts, notes }] of sorted('composites')) lines.push(`c ${id} ${parts}${notes && ` | ${notes}`}`);
    for (const [id, { parts, notes }] of sorted('segments')) lines.push(`s ${id} ${parts}${notes && ` | ${notes}`}`);
    return lines;
  }
}
