import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Credential } from '@claimwright/platform-security';
import { describe, expect, it } from '@jest/globals';
import { Type } from 'typebox';
import { compileBody, decodeCursor, encodeCursor, inBatches, ndjsonAnswer, page, readNdjson, registerErrorStatuses, requireMatch } from './index.js';
import { Authenticator } from './authenticate.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function* chunks(...parts: (string | Buffer)[]) {
  for (const part of parts) yield Buffer.from(part);
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const brief = (rows: Awaited<ReturnType<typeof readAll>>) => rows.map((row) => [row.row, 'error' in row ? row.error.code : row.value]);
const readAll = (stream: AsyncIterable<Buffer>, maxLineBytes = 10) => all(readNdjson(stream, { maxLineBytes }));

describe('compileBody', () => {
  it('tells the first hundred findings of a body that has no end of them', () => {
    const check = compileBody(Type.Object({ lines: Type.Array(Type.Object({}), { maxItems: 50 }) }));
    const findings = check({ lines: Array.from({ length: 60_000 }, () => 0) });
    expect(findings).toHaveLength(100);
    expect(findings[0]).toMatchObject({ code: 'wrong_count', pointer: '/lines' });
  });
});

describe('readNdjson', () => {
  it('finds the lines however the bytes were cut', async () => {
    const text = '{"a":1}\n\r\n"é"\r\n[2]';
    const whole = await readAll(chunks(text));
    expect(brief(whole)).toEqual([[1, { a: 1 }], [3, 'é'], [4, [2]]]);
    expect(await readAll(chunks(...[...Buffer.from(text)].map((byte) => Buffer.from([byte]))))).toEqual(whole);
  });

  it('measures a line without its line end', async () => {
    expect(brief(await readAll(chunks('1234567890\n1234567890\r\n12345678901\n12345678901\r\n5')))).toEqual([[1, 1234567890], [2, 1234567890], [3, 'line_too_long'], [4, 'line_too_long'], [5, 5]]);
  });

  it('keeps nothing of a line that never ends', async () => {
    // A collection frees array buffers on another thread; the next one waits until that is done.
    const held = () => {
      collectGarbage();
      collectGarbage();
      return process.memoryUsage().arrayBuffers;
    };
    const before = held();
    let kept = 0;
    async function* endless() {
      for (let i = 0; i < 2_000; i++) yield Buffer.alloc(100_000, 'x');
      kept = held() - before;
    }
    expect(brief(await readAll(endless(), 1_000))).toEqual([[1, 'line_too_long']]);
    expect(kept).toBeLessThan(10_000_000);
  });

  it('goes on after a line that is not UTF-8 or not JSON', async () => {
    expect(brief(await readAll(chunks(Buffer.from([0xff, 10]), '{\n1\n')))).toEqual([[1, 'not_utf8'], [2, 'malformed_json'], [3, 1]]);
  });
});

describe('inBatches', () => {
  it('groups rows and gives the rest last', async () => {
    expect((await all(inBatches(chunks('a', 'b', 'c'), 2))).map((batch) => batch.length)).toEqual([2, 1]);
  });
});

describe('ndjsonAnswer', () => {
  it('throws what fails before the first row', async () => {
    // eslint-disable-next-line require-yield
    async function* rows(): AsyncGenerator<object> { throw new Error('early'); }
    await expect(ndjsonAnswer(rows())).rejects.toThrow('early');
  });

  it('ends with a problem row when it fails later, and shows nothing of the fault', async () => {
    async function* rows(): AsyncGenerator<object> { yield { row: 1 }; throw new Error('canary'); }
    const failures: unknown[] = [];
    const answer = await ndjsonAnswer(rows(), (error) => failures.push(error));
    const text = Buffer.concat(await all(answer.getStream() as AsyncIterable<Buffer>)).toString();
    expect(text.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([{ row: 1 }, { problem: expect.objectContaining({ status: 500, code: 'internal_error' }) }]);
    expect(text).not.toContain('canary');
    expect(failures).toHaveLength(1);
  });
});

describe('cursors', () => {
  it('lead to the row after the last one', () => {
    const { items, nextCursor } = page([{ at: 'a', n: 1 }, { at: 'b', n: 2 }], 1, ({ at, n }) => [at, n]);
    expect(items).toHaveLength(1);
    expect(decodeCursor(nextCursor, ['string', 'integer'])).toEqual(['a', 1]);
    expect(page([1], 1, (n) => [n])).toEqual({ items: [1] });
  });

  it('are refused when another list made them or somebody changed them', () => {
    const cursor = encodeCursor(['a', 1]);
    for (const bad of ['', 'x', '.', `${cursor}x`, `x${cursor}`, cursor.split('.')[0] as string, `${Buffer.from('["b",1]').toString('base64url')}.${cursor.split('.')[1]}`]) {
      expect(() => decodeCursor(bad, ['string', 'integer'])).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
    }
    expect(() => decodeCursor(cursor, ['string'])).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
    expect(() => decodeCursor(cursor, ['integer', 'integer'])).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
  });
});

describe('requireMatch', () => {
  it('takes any of several tags and the star', () => {
    expect(() => requireMatch('"v1", "v2"', 2)).not.toThrow();
    expect(() => requireMatch('*', 2)).not.toThrow();
    expect(() => requireMatch('"v22"', 2)).toThrow(expect.objectContaining({ code: 'precondition_failed' }));
  });
});

describe('compileBody', () => {
  it('refuses unknown fields at every depth unless the schema wants them', () => {
    const check = compileBody(Type.Object({
      closed: Type.Object({ a: Type.Optional(Type.Integer()) }), open: Type.Object({}, { additionalProperties: true }),
      variant: Type.Union([Type.Object({ kind: Type.Literal('x') }), Type.Null()]), both: Type.Intersect([Type.Object({ b: Type.Integer() }), Type.Object({ c: Type.Integer() })]),
    }));
    const good = { closed: {}, open: { any: 1 }, variant: { kind: 'x' }, both: { b: 1, c: 2 } };
    expect(check(good)).toEqual([]);
    expect(check({ ...good, closed: { b: 1 }, both: { b: 1, c: 2, d: 3 } }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['unknown_field /closed/b', 'unknown_field /both/d']);
    expect(check({ ...good, variant: { kind: 'x', y: 1 } })).not.toEqual([]);
  });

  it('never shows the value it refuses', () => {
    const check = compileBody(Type.Object({ a: Type.Enum(['x', 'y']), b: Type.String({ pattern: '^q$' }), c: Type.Literal('z') }));
    expect(JSON.stringify(check({ a: 'canary', b: 'canary', c: 'canary' }))).not.toContain('canary');
  });
});

describe('registerErrorStatuses', () => {
  it('gives a code one status in the whole system', () => {
    registerErrorStatuses({ spec_code: 404 });
    registerErrorStatuses({ spec_code: 404 });
    expect(() => registerErrorStatuses({ spec_code: 409 })).toThrow('spec_code');
    expect(() => registerErrorStatuses({ other_code: 200 })).toThrow('other_code');
  });
});

describe('Authenticator', () => {
  const request = { headers: { 'x-api-key': 'cw_live_some_good_key_0' }, ip: '127.0.0.1' } as never;
  const SOMEBODY: Credential = { orgId: 'org_1', subject: 'key:key_1', permissions: [], fields: [], addresses: [], expiresAt: null };

  it('notices within five seconds that a key was revoked', async () => {
    let now = 0;
    let found: Credential | undefined = SOMEBODY;
    const authenticator = new Authenticator({ find: async () => found }, 100, () => now);
    await authenticator.principalOf(request);
    found = undefined;
    now = 3_999;
    await expect(authenticator.principalOf(request)).resolves.toMatchObject({ orgId: 'org_1' });
    now = 4_000;
    await expect(authenticator.principalOf(request)).rejects.toMatchObject({ status: 401 });
  });

  it.each([
    ['10.1.2.3', ['10.0.0.0/8'], true],
    ['::ffff:10.1.2.3', ['10.0.0.0/8'], true],
    ['11.1.2.3', ['10.0.0.0/8', '192.0.2.1/32'], false],
    ['2001:db8::5', ['10.0.0.0/8', '2001:db8::/32'], true],
    ['2001:db9::5', ['2001:db8::/32'], false],
    ['10.1.2.3', [], true],
  ])('lets %s use a credential of %j: %s', async (ip, addresses, expected) => {
    const authenticator = new Authenticator({ find: async () => ({ ...SOMEBODY, addresses }) });
    const outcome = await authenticator.principalOf({ ...(request as object), ip } as never).then(() => true, () => false);
    expect(outcome).toBe(expected);
  });

  it('asks again after the store failed', async () => {
    let calls = 0;
    const authenticator = new Authenticator({ find: async () => { if (++calls === 1) throw new Error('away'); return SOMEBODY; } });
    await expect(authenticator.principalOf(request)).rejects.toThrow('away');
    await expect(authenticator.principalOf(request)).resolves.toMatchObject({ orgId: 'org_1' });
  });
});
