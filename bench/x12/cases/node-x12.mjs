import { createReadStream } from 'node:fs';
import { once } from 'node:events';
import nodeX12 from '../peers/node_modules/node-x12/index.js';

export async function run(file) {
  let segments = 0;
  const parser = createReadStream(file, { encoding: 'utf8' }).pipe(new nodeX12.X12Parser());
  parser.on('data', () => segments++);
  await once(parser, 'end');
  return { segments };
}
