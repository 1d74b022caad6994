// What this machine does without any of our code: the same bodies signed and posted, and a row for each in batches of 100.
import { createHmac, randomBytes } from 'node:crypto';
import http from 'node:http';
import pg from 'pg';

const CONNECTIONS = 64;
const ROWS_AT_ONCE = 100;
const BODY = JSON.stringify({ id: `evt_${'0'.repeat(32)}`, type: 'claim.closed.v1', timestamp: new Date().toISOString(), sequence: 417, data: { claimId: `clm_${'0'.repeat(32)}`, encounterId: `enc_${'0'.repeat(32)}`, reason: 'paid' } });

/** Posts a second. */
export async function measureFloor({ adminUrl, url, seconds }) {
  const [agent, db, key] = [new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS }), new pg.Pool({ connectionString: adminUrl, max: 4 }), randomBytes(32)];
  db.on('error', () => undefined);   // the use of a lost connection tells it
  try {
    await db.query('create table floor_attempt (endpoint_id text, sequence bigint, number int, at timestamptz, duration_ms int, code text, status int, primary key (endpoint_id, sequence, number))');
    return await postFor({ agent, db, key, url, seconds });
  } finally {
    agent.destroy();
    await db.query('drop table if exists floor_attempt');
    await db.end();
  }
}

async function postFor({ agent, db, key, url, seconds }) {
  let posted = 0;
  let rows = [];
  const writes = [];
  const [began, until] = [performance.now(), performance.now() + seconds * 1_000];
  const worker = async () => {
    while (performance.now() < until) {
      const [sequence, at] = [posted++, new Date()];
      const timestamp = String(Math.floor(at / 1_000));
      const signature = createHmac('sha256', key).update(`evt_${sequence}.${timestamp}.${BODY}`).digest('base64');
      const status = await post(agent, url, { 'content-type': 'application/json', 'webhook-id': `evt_${sequence}`, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` });
      rows.push({ endpoint_id: 'whe_1', sequence, number: 1, at, duration_ms: 1, code: 'delivered', status });
      if (rows.length >= ROWS_AT_ONCE) {
        writes.push(db.query('insert into floor_attempt select * from jsonb_populate_recordset(null::floor_attempt, $1)', [JSON.stringify(rows)]));
        rows = [];
      }
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  await Promise.all(writes);
  return posted / ((performance.now() - began) / 1_000);
}

function post(agent, url, headers) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(BODY) } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    });
    request.on('error', reject).end(BODY);
  });
}
