import { readdirSync, readFileSync } from 'node:fs';
import { ALL_EVENTS, type GoldenRecord, versionsOf } from '@claimwright/contracts';
import { describe, expect, it } from '@jest/globals';
import { decode } from './records.js';

// A record as each release of each event wrote it. They were written once and are never changed: whatever lies in a topic is read today.
const FOLDER = new URL('../../../contracts/golden/', import.meta.url);
const RECORDS = readdirSync(FOLDER).flatMap((type) => readdirSync(new URL(`${type}/`, FOLDER)).map((name) => [
  `${type} release ${name.replace('.json', '')}`, JSON.parse(readFileSync(new URL(`${type}/${name}`, FOLDER), 'utf8')) as GoldenRecord,
] as const));

describe('a record of an earlier release', () => {
  it.each(RECORDS)('is read today: %s', (_, { topic, key, headers, data }) => {
    const newest = ALL_EVENTS.find((event) => versionsOf(event).some(({ type }) => type === headers['ce_type']));
    const decoded = newest && decode({ topic, key, headers: { ...headers }, value: JSON.stringify(data) }, newest);
    expect(decoded).toEqual({ event: expect.objectContaining({ type: newest?.type, key, id: headers['ce_id'] }) });
  });

  it('is never thrown away', () => {
    expect(RECORDS.length).toBeGreaterThanOrEqual(27);
  });
});
