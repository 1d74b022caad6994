import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import { X12parser } from '../peers/node_modules/x12-parser/dist/esm/index.js';

export async function run(file) {
  let segments = 0;
  const parser = createReadStream(file).pipe(new X12parser());
  parser.on('data', () => segments++);
  await once(parser, 'end');
  return { segments };
}
