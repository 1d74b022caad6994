// Every place where something of a patient might lie readable: each is searched whole, and each must show the text that was planted there.
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kafka, logLevel } from '@claimwright/platform-kafka-client';
import pg from 'pg';
import { becomes } from '../../tests/faults/src/wait.ts';

const PIECE_BYTES = 32 * 1024 * 1024;
const OVERLAP_BYTES = 4_096;
const CURSOR_ROWS = 500;
const TABLES = `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'm') and n.nspname not in ('information_schema') and n.nspname not like 'pg_toast%' and c.relname <> 'pg_largeobject' order by 1`;

/** What was found where, and how much was looked at. */
export class Findings {
  /** @type {Map<string, { bytes: number, hits: Map<string, { form: string, count: number, context: string, where: string }> }>} */
  places = new Map();

  constructor(scanner) {
    this.scanner = scanner;
  }

  /** Searches some of a place; `where` in it is for who mends it. */
  search(place, bytes, where = '') {
    const its = this.places.get(place) ?? { bytes: 0, hits: new Map() };
    this.places.set(place, its);
    const all = Buffer.isBuffer(bytes) ? bytes : Buffer.from(String(bytes));
    its.bytes += all.length;
    for (const { label, form, context } of this.scanner.hitsIn(all)) {
      const known = its.hits.get(label);
      if (known) known.count += 1;
      else its.hits.set(label, { form, count: 1, context, where });
    }
  }
}

/** Every row of every table of every schema, catalogues and statistics included, as Postgres writes it out. */
export async function searchTables(findings, adminUrl) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query(TABLES);
    for (const { name } of tables) {
      await client.query(`begin; declare dump no scroll cursor for select t::text as row from only ${name} t`);
      for (let read = CURSOR_ROWS; read === CURSOR_ROWS;) {
        const { rows } = await client.query(`fetch ${CURSOR_ROWS} from dump`);
        findings.search('tables', rows.map(({ row }) => row).join('\n'), name);
        read = rows.length;
      }
      await client.query('commit');
    }
    return tables.length;
  } finally {
    await client.end();
  }
}

/** Every byte of every file in a folder: of Postgres the tables' own files, the write-ahead log, what was sorted on disk and the server's log. */
export async function searchFolder(findings, place, dir, isWanted = () => true) {
  const files = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)).filter(isWanted);
  for (const file of files) {
    let before = Buffer.alloc(0);
    for await (const piece of createReadStream(file, { highWaterMark: PIECE_BYTES })) {
      findings.search(place, Buffer.concat([before, piece]), path.relative(dir, file));
      before = piece.subarray(-OVERLAP_BYTES);
    }
  }
  return files.length;
}

/** Key, headers and value of every record of every topic, as the broker hands them out. */
export async function searchTopics(findings, brokers) {
  const kafka = new Kafka({ clientId: 'canaries', brokers, logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => !topic.startsWith('__'));
  let wanted = 0;
  for (const topic of topics) wanted += (await admin.fetchTopicOffsets(topic)).reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `canaries-${process.pid}` });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  let read = 0;
  await consumer.run({ eachMessage: async ({ topic, message: { key, value, headers } }) => {
    read += 1;
    findings.search('topics', Buffer.concat([key, value, ...Object.entries(headers ?? {}).flatMap(([name, held]) => [name, ...[held].flat()])].filter((one) => one !== null && one !== undefined).flatMap((one) => [Buffer.from(one), Buffer.from('\n')])), topic);
  } });
  const all = await becomes(() => read >= wanted, 120_000);
  await consumer.disconnect();
  if (!all) throw new Error(`Of ${wanted} records in ${topics.length} topics only ${read} came`);
  return read;
}

/** Where the record's own producer and what was planted may write. */
export async function produce(brokers, records) {
  const kafka = new Kafka({ clientId: 'canaries', brokers, logLevel: logLevel.NOTHING });
  const producer = kafka.producer();
  await producer.connect();
  for (const { topic, ...message } of records) await producer.send({ topic, messages: [message] });
  await producer.disconnect();
}

export async function makeTopic(brokers, topic) {
  const admin = new Kafka({ clientId: 'canaries', brokers, logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 1 }] });
  await admin.disconnect();
}

/** What our programs wrote to the terminal and into their logs. */
export async function searchLogs(findings, dir) {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.log'));
  for (const name of names) findings.search('logs and crash output', await readFile(path.join(dir, name)), name);
  return names.length;
}
