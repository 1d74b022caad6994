// Searches bytes for many texts at once (Aho and Corasick, 1975): one look at each byte, however many texts there are.
import { folded, needlesOf } from './forms.mjs';

/** @typedef {{ label: string, form: string, at: number, context: string }} Hit */

const CONTEXT_BYTES = 60;

export class Scanner {
  #classes = new Uint8Array(256);
  #width = 1;
  #next;
  #facts;

  /** @param {readonly import('./forms.mjs').Canary[]} canaries */
  constructor(canaries) {
    const needles = new Map();
    for (const canary of canaries) for (const [needle, facts] of needlesOf(canary)) needles.set(needle, { ...facts, label: canary.label, length: needle.length });
    this.size = needles.size;
    this.#classify(needles.keys());
    this.#build(needles);
  }

  /**
   * What is found, each place once.
   * @param {Buffer} bytes
   * @returns {Hit[]}
   */
  hitsIn(bytes) {
    const hits = [];
    const [classes, next, width, facts] = [this.#classes, this.#next, this.#width, this.#facts];
    let state = 0;
    for (let i = 0; i < bytes.length; i++) {
      state = next[state * width + classes[bytes[i]]];
      if (facts[state] === undefined) continue;
      for (const { label, form, alone, length } of facts[state]) {
        const from = i + 1 - length;
        if (alone && (isWord(bytes[from - 1]) || isWord(bytes[i + 1]))) continue;
        hits.push({ label, form, at: from, context: bytes.subarray(Math.max(0, from - CONTEXT_BYTES), i + 1 + CONTEXT_BYTES).toString('latin1').replaceAll(/[^\x20-\x7e]/g, '.') });
      }
    }
    return hits;
  }

  #classify(needles) {
    const used = new Set([...needles].flatMap((needle) => [...Buffer.from(needle, 'latin1')]));
    const classOf = new Map([...used].map((byte, index) => [byte, index + 1]));
    this.#width = used.size + 1;
    for (let byte = 0; byte < 256; byte++) this.#classes[byte] = classOf.get(folded(byte)) ?? 0;
  }

  #build(needles) {
    const [width, states] = [this.#width, 1 + [...needles.keys()].reduce((sum, needle) => sum + needle.length, 0)];
    const next = new Int32Array(states * width);
    const facts = [];
    let made = 1;
    for (const [needle, its] of needles) {
      let state = 0;
      for (const byte of Buffer.from(needle, 'latin1')) {
        const edge = state * width + this.#classes[byte];
        if (next[edge] === 0) next[edge] = made++;
        state = next[edge];
      }
      facts[state] = [...(facts[state] ?? []), its];
    }
    this.#next = next;
    this.#facts = facts;
    this.#link(made);
  }

  /** Where a text breaks off, the search goes on in the longest beginning of another that its end is. */
  #link(made) {
    const [width, next, facts] = [this.#width, this.#next, this.#facts];
    const fallback = new Int32Array(made);
    const queue = [];
    for (let c = 0; c < width; c++) if (next[c] !== 0) queue.push(next[c]);
    for (const state of queue) {
      if (facts[fallback[state]]) facts[state] = [...(facts[state] ?? []), ...facts[fallback[state]]];
      for (let c = 0; c < width; c++) {
        const edge = state * width + c;
        const otherwise = next[fallback[state] * width + c];
        if (next[edge] === 0) next[edge] = otherwise;
        else {
          fallback[next[edge]] = otherwise;
          queue.push(next[edge]);
        }
      }
    }
  }
}

const isWord = (byte) => byte !== undefined && /[0-9A-Za-z]/.test(String.fromCharCode(byte));
