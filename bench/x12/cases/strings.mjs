import { Scanner } from '../../../libs/x12/dist/scan/scanner.js';
import { eachChunk } from '../reading.mjs';

/** Every segment id and element as a string. */
export function run(file) {
  const scanner = new Scanner();
  let segments = 0;
  let characters = 0;
  const drain = () => {
    while (scanner.next()) {
      const { segment } = scanner;
      segments++;
      for (let i = 0; i <= segment.count; i++) characters += segment.text(i).length;
      characters += segment.count + 1;
    }
  };
  eachChunk(file, (buffer, read) => {
    scanner.push(buffer.subarray(0, read));
    drain();
  });
  scanner.end();
  drain();
  // The strings, a separator behind each: all bytes of the file.
  return { segments, totals: { bytes: characters } };
}
