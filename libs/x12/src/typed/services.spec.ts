import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readEvents } from './event-reader.js';
import { writeEvents } from './event-writer.js';

it('keeps the services of an interchange, which X12.5 allows between ISA and GS', () => {
  const golden = readFileSync(new URL('../../golden/acknowledgement.999.edi', import.meta.url), 'latin1');
  const bytes = Buffer.from(golden.replace('~\nGS*', '~\nISB*1*SERVICE~\nISE*1~\nGS*'), 'latin1');
  const events = [...readEvents(bytes)];
  expect(events.slice(0, 4).map(({ kind }) => kind)).toEqual(['interchange', 'segment', 'segment', 'group']);
  expect(Buffer.concat([...writeEvents(events)]).equals(bytes)).toBe(true);
});
