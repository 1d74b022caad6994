import { readFileSync } from 'node:fs';
import { Transaction } from '../peers/node_modules/node-x12-edi/index.js';

/** It takes the whole file as a string and the terminator as an argument. */
export function run(file) {
  const transaction = new Transaction();
  transaction.generateSegments(readFileSync(file, 'utf8'), '~');
  return { segments: transaction.segments.length };
}
