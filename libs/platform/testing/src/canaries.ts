import type pg from 'pg';
import { withClient } from './test-server.js';

export interface CanaryHit { canary: string; place: string; rows: number }

interface Column { schema: string; table: string; column: string; type: string }

const COLUMNS = `select n.nspname as schema, c.relname as "table", a.attname as "column", a.atttypid::regtype::text as type
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped and not c.relispartition
    and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_toast%' order by 1, 2, a.attnum`;
const BATCH = 1_000;

/**
 * Searches every column of every table for texts that may not be readable anywhere: as they are, in another case, inside
 * bytes, and inside anything that decodes from base64 or hexadecimal. Answers the places; needs the superuser's address.
 */
export function canaryHits(adminUrl: string, canaries: readonly string[]): Promise<CanaryHit[]> {
  return withClient(adminUrl, async (client) => {
    const { rows: columns } = await client.query<Column>(COLUMNS);
    const hits = new Map<string, CanaryHit>();
    for (const column of columns) {
      for await (const text of valuesOf(client, column)) {
        for (const canary of canariesIn(text, canaries)) {
          const place = `${column.schema}.${column.table}.${column.column}`;
          const hit = hits.get(`${place} ${canary}`) ?? { canary, place, rows: 0 };
          hits.set(`${place} ${canary}`, { ...hit, rows: hit.rows + 1 });
        }
      }
    }
    return [...hits.values()];
  });
}

async function* valuesOf(client: pg.Client, { schema, table, column }: Column): AsyncGenerator<string> {
  const name = [schema, table].map((part) => `"${part}"`).join('.');
  await client.query(`begin; declare canary_scan no scroll cursor for select "${column}"::text as value from ${name} where "${column}" is not null`);
  for (;;) {
    const { rows } = await client.query<{ value: string }>(`fetch ${BATCH} from canary_scan`);
    for (const { value } of rows) yield value;
    if (rows.length < BATCH) break;
  }
  await client.query('commit');
}

/** Which of the texts can be read out of this one; usable for logs and files as well. */
export function canariesIn(text: string, canaries: readonly string[]): string[] {
  const readings = [text, ...decodings(text)].map((reading) => reading.toLowerCase());
  return canaries.filter((canary) => readings.some((reading) => reading.includes(canary.toLowerCase())));
}

function* decodings(text: string): Generator<string> {
  for (const [token] of text.matchAll(/(?:[0-9a-fA-F]{2}){4,}/g)) {
    const bytes = Buffer.from(token, 'hex').toString('latin1');   // how Postgres shows bytes
    yield bytes;
    yield* fromBase64(bytes);
  }
  yield* fromBase64(text);
}

/** From each of four starting points: base64 can begin anywhere in a longer run of its letters. */
function* fromBase64(text: string): Generator<string> {
  for (const [token] of text.matchAll(/[A-Za-z0-9+/_-]{8,}/g)) {
    for (let start = 0; start < 4; start++) {
      const bytes = Buffer.from(token.slice(start), 'base64');
      yield bytes.toString('latin1');
      if (bytes.some((byte) => byte >= 0x80)) yield bytes.toString('utf8');
    }
  }
}
