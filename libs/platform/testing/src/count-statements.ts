import pg from 'pg';

/** What a process asks by the clock, whatever else it does: whose keys it must forget. */
const BY_THE_CLOCK = 'shredded_at is not null';

/** How many statements the work sends to databases; nothing else of this process may be at work meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = client;
  let count = 0;
  client.query = function counted(this: unknown, ...args: unknown[]) {
    if (!String(args[0]).includes(BY_THE_CLOCK)) count += 1;
    return query.apply(this, args);
  };
  try {
    await work();
    return count;
  } finally {
    client.query = query;
  }
}
