// Prints a guide as lines: loops and segments indented by depth, used elements under their segment; what the dictionary says is left out.
import { codeSetOf } from './code-sets.mjs';

/** The lines of a guide. A loop that has the children of an earlier one of its id says `| =` and has none of its own. */
export function printGuide({ transaction, id, functionalGroup, name, set }, dictionary) {
  const printer = new Printer(dictionary, name);
  printer.loop(set, '');
  return [`guide ${transaction} ${id} ${functionalGroup} ${name}`, ...printer.lines];
}

class Printer {
  lines = [];
  written = new Map();

  constructor(dictionary, guide) {
    this.dictionary = dictionary;
    this.guide = guide;
  }

  loop(loop, indent) {
    const head = `${indent}loop ${loop.loop} ${loop.usage} ${often(loop.repeat)} ${loop.position} ${loop.name}`;
    const body = JSON.stringify(loop.children, (_, value) => (value === Infinity ? '>1' : value));
    if (this.written.get(loop.loop) === body) return void this.lines.push(`${head} | =`);
    if (!this.written.has(loop.loop)) this.written.set(loop.loop, body);
    this.lines.push(head);
    for (const child of loop.children) {
      if (child.children) this.loop(child, `${indent} `);
      else this.segment(child, `${indent} `);
    }
  }

  segment(segment, indent) {
    this.lines.push(`${indent}${segment.segment} ${segment.usage} ${often(segment.max)} ${segment.position} ${segment.name}`);
    for (const element of segment.elements) {
      const at = String(element.position).padStart(2, '0');
      this.element(element, `${indent} ${at}`, { segment, element });
      if (element.usage === 'N') continue;
      for (const component of element.components ?? []) this.element(component, `${indent} ${at}-${component.position}`, { segment, element, component });
    }
  }

  element(element, head, place) {
    if (element.usage === 'N') return;
    const base = this.dictionary.elements.get(element.id)?.name;
    let line = `${head} ${element.usage}`;
    if (element.name && element.name !== base) line += ` ${element.name}`;
    if (element.codes) {
      if (element.codes.some((code) => code.includes(','))) throw new Error(`A code of ${head} holds a comma`);
      line += ` | ${element.codes.join(',')}`;
    }
    const codeSet = element.components ? undefined : codeSetOf(this.guide, place);
    if (codeSet) line += ` | @${codeSet}`;
    this.lines.push(line);
  }
}

function often(count) {
  return count === Infinity ? '>1' : String(count);
}
