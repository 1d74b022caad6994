import pg from 'pg';

/** How many statements the work sends to databases; nothing else of this process may be at work meanwhile. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const client = pg.Client.prototype as unknown as { query: (...args: unknown[]) => unknown };
  const { query } = client;
  let count = 0;
  client.query = function counted(this: unknown, ...args: unknown[]) {
    count += 1;
    return query.apply(this, args);
  };
  try {
    await work();
    return count;
  } finally {
    client.query = query;
  }
}
