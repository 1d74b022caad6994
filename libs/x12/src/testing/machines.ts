import { Acknowledger, type AcknowledgerOptions } from '../acknowledge/acknowledger.js';
import type { AnswerSink } from '../acknowledge/answer.js';
import { builtInCodeSets } from '../code-sets/index.js';
import { X12Error } from '../error.js';
import { Inspector } from '../inspect/inspector.js';
import { redact } from '../redact/redactor.js';
import { Scanner } from '../scan/scanner.js';
import { drive } from '../scan/source.js';
import { readEvents } from '../typed/event-reader.js';
import { writeEvents } from '../typed/event-writer.js';
import { Validator } from '../validate/validator.js';

type Chunks = Iterable<Uint8Array>;

const codes = builtInCodeSets();
const KEY = Uint8Array.from({ length: 16 }, (_, at) => at * 11);
const ANSWER: AcknowledgerOptions = { createdOn: '20260304', createdTime: '0930', control: (_kind, interchange) => interchange, ta1: 'always', claimStatus: true };
/** Answers are looked at as they come and not kept. */
const SINK: AnswerSink = { write: (_answer, chunk) => void chunk.length, end: () => {}, withdraw: () => {} };

/** All that reads bytes of strangers; each reads to the end and answers how many things it told. */
const MACHINES = {
  scan: (chunks: Chunks): number => {
    const scanner = new Scanner();
    const { segment } = scanner;
    let told = 0;
    const drain = () => {
      while (scanner.next()) {
        told++;
        for (let element = 0; element <= segment.count; element++) segment.text(element);
        segment.componentText(1, 2);
        segment.integer(1);
      }
    };
    for (const chunk of chunks) {
      scanner.push(chunk);
      drain();
    }
    scanner.end();
    drain();
    return told;
  },
  inspect: (chunks: Chunks): number => count(drive(chunks, new Inspector())),
  validate: (chunks: Chunks): number => count(drive(chunks, new Validator({ codes }))),
  acknowledge: (chunks: Chunks): number => {
    const acknowledger = new Acknowledger(ANSWER, SINK);
    let told = 0;
    for (const event of drive(chunks, new Validator({ codes, claimDetails: true }))) {
      acknowledger.take(event);
      told++;
    }
    return told;
  },
  read: (chunks: Chunks): number => count(readEvents(chunks)),
  rewrite: (chunks: Chunks): number => count(writeEvents(readEvents(chunks, { keepLayout: true }))),
  redact: (chunks: Chunks): number => count(redact(chunks, { key: KEY })),
} satisfies Record<string, (chunks: Chunks) => number>;

export type MachineName = keyof typeof MACHINES;
export const MACHINE_NAMES = Object.keys(MACHINES) as MachineName[];

function count(results: Iterable<unknown>): number {
  let told = 0;
  for (const result of results) if (result !== undefined) told++;
  return told;
}

/** What became of it: how much was told, or the code of the refusal. Any other error is thrown on. */
export function tryMachine(name: MachineName, chunks: Chunks): number | X12Error {
  try {
    return MACHINES[name](chunks);
  } catch (error) {
    if (error instanceof X12Error) return error;
    throw error;
  }
}

export function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
