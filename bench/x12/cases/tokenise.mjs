import { Scanner } from '../../../libs/x12/dist/scan/scanner.js';
import { eachChunk } from '../reading.mjs';

/** Every segment, element, component and repetition found. */
export function run(file) {
  const scanner = new Scanner();
  let segments = 0;
  const drain = () => {
    while (scanner.next()) segments++;
  };
  eachChunk(file, (buffer, read) => {
    scanner.push(buffer.subarray(0, read));
    drain();
  });
  scanner.end();
  drain();
  return { segments };
}
