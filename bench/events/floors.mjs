// What Postgres alone does on this machine, by hand-written SQL without any of our code: the floors.
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const HEADERS = JSON.stringify({ ce_id: 'evt_0123456789abcdef0123456789abcdef', ce_type: 'claim.opened.v1', ce_tenant: 'org_0123456789abcdef0123456789abcdef', ce_time: '2026-03-12T10:00:00.000Z' });
const DATA = JSON.stringify({ claimId: 'clm_0123456789abcdef0123456789abcdef', payerId: '60054', chargedCents: 12_500, serviceDate: '2026-03-12' });
const CONNECTIONS = 16;
const BATCH = 500;

const TABLES = `
create schema floor;
create table floor.outbox (tx xid8 not null default pg_current_xact_id(), pos bigserial primary key, key text not null, headers jsonb not null, data text not null);
create table floor.claim (id bigserial primary key, status text not null, version int not null, data text not null);
create table floor.log ("offset" bigint primary key, event_id text not null, headers jsonb not null, data text not null);
create table floor.inbox (consumer text not null, event_id text not null, at timestamptz not null default now(), primary key (consumer, event_id));
create table floor.place (next_offset bigint not null);`;

/** Events and rows a second. */
export async function measureFloors({ adminUrl, seconds, drained }) {
  const pool = new pg.Pool({ connectionString: adminUrl, max: CONNECTIONS + 2 });
  pool.on('error', () => undefined);   // the use of a lost connection tells it
  try {
    await pool.query(TABLES);
    return {
      relay: await relayFloor(pool, seconds),
      write: await writeFloor(pool, seconds),
      inbox: await inboxFloor(pool, drained),
    };
  } finally {
    await pool.query('drop schema if exists floor cascade');
    await pool.end();
  }
}

/** One row a transaction into an outbox, on 16 connections, while one reader takes them out again in batches. */
async function relayFloor(pool, seconds) {
  const until = performance.now() + seconds * 1000;
  const writing = together(async () => {
    while (performance.now() < until) await pool.query({ name: 'floor-outbox', text: 'insert into floor.outbox (key, headers, data) values ($1, $2, $3)', values: ['clm_1', HEADERS, DATA] });
  });
  writing.catch(() => undefined);   // it may fail before it is waited for
  let moved = 0;
  let last = 0;
  while (performance.now() < until) {
    const { rows } = await pool.query({ name: 'floor-read', text: 'select pos, key, headers, data from floor.outbox where pos > $1 order by pos limit $2', values: [Math.max(0, last - 5000), BATCH] });
    if (rows.length === 0) { await sleep(2); continue; }
    await pool.query({ name: 'floor-delete', text: 'delete from floor.outbox where pos = any($1::bigint[])', values: [rows.map(({ pos }) => pos)] });
    last = Number(rows.at(-1).pos);
    moved += rows.length;
  }
  await writing;
  return moved / seconds;
}

/** A business row and its outbox row in one transaction of one statement, on 16 connections. */
async function writeFloor(pool, seconds) {
  const until = performance.now() + seconds * 1000;
  let written = 0;
  await together(async () => {
    while (performance.now() < until) {
      await pool.query({ name: 'floor-write', text: `with c as (insert into floor.claim (status, version, data) values ('opened', 1, $1) returning id) insert into floor.outbox (key, headers, data) select id, $2, $1 from c`, values: [DATA, HEADERS] });
      written += 1;
    }
  });
  return written / seconds;
}

/** A backlog of the log taken through the inbox, 500 records a transaction, without effects. */
async function inboxFloor(pool, count) {
  await pool.query(`insert into floor.log select n, 'evt_' || n, $1::jsonb, $2 from generate_series(1, $3::int) n`, [HEADERS, DATA, count]);
  await pool.query('insert into floor.place values (1)');
  const from = performance.now();
  for (let next = 1; next <= count; next += BATCH) {
    const { rows } = await pool.query({ name: 'floor-log', text: 'select event_id, headers, data from floor.log where "offset" >= $1 order by "offset" limit $2', values: [next, BATCH] });
    await pool.query({
      name: 'floor-inbox', values: [rows.map(({ event_id: id }) => id), next + BATCH],
      text: `with seen as (insert into floor.inbox (consumer, event_id) select 'desk', id from unnest($1::text[]) id on conflict do nothing) update floor.place set next_offset = $2`,
    });
  }
  return count / ((performance.now() - from) / 1000);
}

const together = (work) => Promise.all(Array.from({ length: CONNECTIONS }, work));
