import { type OrgId } from '@claimwright/kernel';
import { systemActor, type Failpoint } from '@claimwright/platform-persistence';
import { type TestDatabase } from '@claimwright/platform-testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { bookDatabase, BookOpened } from '../test/bookkeeping.js';
import { announce } from './announce.js';
import { pause } from './pacer.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const BOOKS = 60;

describe('a service that is killed without warning', () => {
  let t: TestDatabase;
  let org: OrgId;
  const children: ChildProcess[] = [];
  beforeAll(async () => {
    t = await bookDatabase();
    org = await t.organisation();
  });
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await t.close();
  });

  const start = (failpoint?: string): ChildProcess => {
    const { FAILPOINT: _, ...env } = process.env;
    const child = spawn(process.execPath, ['--no-warnings', '--import', './tools/sources.mjs', 'libs/platform/messaging/test/crashing-service.ts', t.url],
      { cwd: ROOT, env: { ...env, ...(failpoint && { FAILPOINT: failpoint }) }, stdio: ['ignore', 'ignore', 'inherit'] });
    children.push(child);
    return child;
  };
  const effects = () => t.admin<{ type: string; books: number; rows: number }>(
    'SELECT type, count(DISTINCT book_id)::int AS books, count(*)::int AS rows FROM bookkeeping.book GROUP BY type ORDER BY type');

  it.each<[Failpoint, number]>([['after_publish_before_delete', 3], ['before_commit', 2], ['after_effect_before_offset', 2]])('loses nothing and doubles nothing at %s', async (point, hit) => {
    await t.admin('TRUNCATE bookkeeping.book');
    for (let i = 0; i < BOOKS; i += 10) {
      await t.db.transaction(systemActor(org, 'test'), (tx) => announce(tx, BookOpened, Array.from({ length: 10 }, (_, n) => ({ bookId: `${point}-${i + n}` }))));
    }
    const [, signal] = await once(start(`${point}:${hit}`), 'exit') as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    const second = start();
    for (const end = Date.now() + 20_000; Date.now() < end && (await effects()).reduce((sum, one) => sum + one.books, 0) < 2 * BOOKS;) await pause(100);
    await pause(300);   // time for a double effect to show
    second.kill('SIGKILL');
    expect(await effects()).toEqual([{ type: 'book.opened.v1', books: BOOKS, rows: BOOKS }, { type: 'book.signed.v1', books: BOOKS, rows: BOOKS }]);
  }, 60_000);
});
