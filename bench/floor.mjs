const BATCH = 500;

/**
 * What the database alone needs for the rows that a run leaves behind: each table's rows, read back as JSON, go into an empty
 * copy of the table (indexes and all) by one hand-made bulk statement per 500 rows, each committed, fsync on. Only the writing is timed.
 */
export async function floor(db) {
  const { rows: tables } = await db.query(`select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'public', 'payer_simulator') and c.relname <> 'migration' order by 1, 2`);
  await db.query('create schema floor');
  let seconds = 0;
  let count = 0;
  for (const { schema, name } of tables) {
    const copy = `floor."${schema}_${name}"`;
    await db.query(`create table ${copy} (like "${schema}"."${name}" including defaults including indexes)`);
    await db.query(`begin; declare source no scroll cursor for select to_jsonb(t) as row from "${schema}"."${name}" t`);
    const batches = [];
    for (;;) {
      const { rows } = await db.query(`fetch ${BATCH} from source`);
      if (rows.length === 0) break;
      count += rows.length;
      batches.push(JSON.stringify(rows.map(({ row }) => row)));
    }
    await db.query('commit');
    const started = performance.now();
    for (const batch of batches) await db.query(`insert into ${copy} select * from jsonb_populate_recordset(null::${copy}, $1::jsonb)`, [batch]);
    seconds += (performance.now() - started) / 1000;
  }
  await db.query('drop schema floor cascade');
  return { rows: count, seconds };
}
