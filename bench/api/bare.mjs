// The floor: bare Fastify and pg doing the statements that the application did for each route, and answering what it answered. No checks,
// no sealing, no audit; a route that reads has no transaction.
import { randomBytes } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';

const ID = /\b[a-z]{3}_[0-9a-f]{32}\b/g;
const [adminUrl] = process.argv.slice(2);
const pools = new Map();
function poolOf({ user }) {
  const schema = user.replace('claimwright_', '');
  const pool = pools.get(user) ?? new pg.Pool({ connectionString: adminUrl, max: 10, options: `-c role=${user} -c search_path=${schema} -c app.org=${organisation}` });
  pools.set(user, pool);
  return pool;
}
let organisation = '';

const app = fastify({ bodyLimit: 1 << 24 });
app.addContentTypeParser(['application/x-ndjson', 'application/edi-x12'], { parseAs: 'string' }, (_request, body, done) => done(null, body));

/** Each repetition has ids and numbers of its own, where the application made new ones. */
function renewed(params, made) {
  const fresh = new Map();
  const other = (text) => {
    if (!fresh.has(text)) fresh.set(text, made.ids.has(text) ? text.slice(0, 4) + randomBytes(16).toString('hex') : `${text.slice(0, -9)}${String(Math.floor(Math.random() * 1e9)).padStart(9, '0')}`);
    return fresh.get(text);
  };
  const renew = (value) => {
    if (Array.isArray(value)) return value.map(renew);
    if (typeof value !== 'string') return value;
    const ids = value.replace(ID, (id) => (made.ids.has(id) ? other(id) : id));
    return made.marks.reduce((text, mark) => text.replaceAll(mark, () => other(mark)), ids);
  };
  return params.map((one) => one.map(renew));
}

/** `statements` as recorded; `given` is what the request named, so that every other id was made by it. */
function addRoute({ name, statements, answer, writes, known, marks }) {
  const ids = new Set(statements.flatMap(({ params }) => JSON.stringify(params).match(ID) ?? []).filter((id) => id !== organisation && !known.includes(id)));
  const run = async (client, params) => {
    for (const [i, { sql }] of statements.entries()) await client.query(sql, params[i]);
  };
  const params = statements.map((one) => one.params);
  app.route({ method: writes ? 'POST' : 'GET', url: `/${name}`, handler: async (_request, reply) => {
    const pool = poolOf(statements[0]);
    if (!writes) await run(pool, params);
    else {
      const client = await pool.connect();
      try {
        await client.query('begin');
        await run(client, renewed(params, { ids, marks }));
        await client.query('commit');
      } catch (error) {
        await client.query('rollback');
        throw error;
      } finally {
        client.release();
      }
    }
    if (typeof answer === 'string') return reply.type('application/x-ndjson').send(answer);
    return answer;
  } });
}

process.on('message', async ({ orgId, routes }) => {
  organisation = orgId;
  for (const route of routes) addRoute(route);
  process.send({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
});
