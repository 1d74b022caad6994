// The whole test suite, with what it says and what its databases were ever given searched for the people whom its tests are about.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import pg from 'pg';
import { startEmbeddedPostgres } from '@claimwright/platform-persistence';
import { KEPT } from '../../libs/platform/testing/jest/test-run.mjs';
import { People } from './people.mjs';
import { Findings, searchFolder } from './places.mjs';
import { Scanner } from './scanner.mjs';

const ROOT = path.join(import.meta.dirname, '../..');
const CONTROL = 'control';

/** Who the tests' encounters are about: one example, which everything is made from. What is as short as a word of ours is told by more than itself. */
export function suitePeople({ patient, coverages, references } = ENCOUNTER_EXAMPLE) {
  const [first, second] = coverages;
  return [
    { label: 'name', value: `"lastName":"${patient.lastName}"` }, { label: 'name', value: `${patient.lastName}*${patient.firstName}` }, { label: 'birth date', value: patient.birthDate, kind: 'date' }, { label: 'street', value: patient.address.line1 },
    { label: 'postal code', value: patient.address.postalCode, kind: 'digits' }, { label: 'account', value: patient.accountNumber }, { label: 'member id', value: second.memberId }, { label: 'group', value: second.groupName },
    { label: 'subscriber birth date', value: second.subscriber.birthDate, kind: 'date' }, { label: 'record number', value: references.medicalRecordNumber }, { label: 'external id', value: ENCOUNTER_EXAMPLE.externalId }, { label: 'first member id', value: first.memberId },
  ];
}

/** @param {readonly string[]} paths of specs; all where none is named */
export async function runSuite(paths, { note, seed }) {
  const home = await mkdtemp(path.join(os.tmpdir(), 'claimwright-suite-'));
  await chmod(home, 0o755);
  const dataDir = path.join(home, 'run');
  try {
    const control = new People(seed).word(CONTROL, 'Wq');
    note(`suite: running ${paths.length === 0 ? 'everything' : paths.join(' ')}`);
    const { said, status } = await run(['tools/jest.mjs', ...paths], { [KEPT]: dataDir });
    note(`suite: its tests ended with ${status}; searching`);
    await plant(dataDir, control);
    const canaries = suitePeople();
    const scanner = new Scanner([...canaries, { label: CONTROL, value: control }]);
    const findings = new Findings(scanner);
    findings.search('what the tests said', said);
    findings.search('what the tests said', (await run(['-e', `console.log(${JSON.stringify(control)})`], {})).said);
    await searchFolder(findings, 'what their Postgres was given', dataDir);
    const places = [...findings.places].map(([place, { bytes, hits }]) => {
      const leaks = [...hits].filter(([label]) => label !== CONTROL).map(([label, hit]) => ({ label, ...hit }));
      return { place, bytes, hits: leaks.reduce((sum, { count }) => sum + count, 0), control: hits.has(CONTROL), leaks };
    });
    return { transport: 'suite', canaries: canaries.length, forms: scanner.size, status, places };
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function run(args, env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, NODE_OPTIONS: '', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  const [status] = await once(child, 'close');
  return { said: Buffer.concat(chunks), status };
}

async function plant(dataDir, control) {
  const server = await startEmbeddedPostgres({ dataDir });
  const client = new pg.Client({ connectionString: server.adminUrl });
  await client.connect();
  await client.query('create table planted (said bytea)');
  await client.query('insert into planted values ($1)', [Buffer.from(control)]);
  await client.end();
  await server.stop();
}
