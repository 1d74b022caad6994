import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from '@claimwright/x12';
import { answerOf, ndjson, ProblemError } from '@claimwright/client';
import { type AppUnderTest, appUnderTest } from './app-under-test.js';

const FOLDER = process.env['X12_SAMPLES'] ?? path.join(fileURLToPath(new URL('../../../', import.meta.url)), '../shared/x12-samples');
const folder = path.join(FOLDER, '837P');
const available = existsSync(folder);

/** The 837P files whose envelopes and counts are right; whether a claim in them can be billed is for the rules to say. */
function validFiles(): string[] {
  if (!available) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.edi') && isSound(path.join(folder, name)));
}

function isSound(file: string): boolean {
  try {
    return [...inspect(readFileSync(file))].every((event) => event.kind !== 'fault' && (event.kind !== 'set' || event.type === '837P'));
  } catch {
    return false;
  }
}

interface Row {
  id?: string;
  status?: string;
  findings?: { code: string; severity: string }[];
  error?: { code: string };
}

const title = available ? 'published sample claims' : `published sample claims (not run: no folder ${FOLDER})`;

(available ? describe : describe.skip)(title, () => {
  let app: AppUnderTest;
  const rows: (Row & { file: string })[] = [];

  beforeAll(async () => {
    app = await appUnderTest();
    for (const file of validFiles()) {
      try {
        const answer = await app.client.send('/v1/encounters:batch', { method: 'POST', headers: { 'content-type': 'application/edi-x12', 'idempotency-key': file }, body: new Uint8Array(readFileSync(path.join(folder, file))) });
        for await (const row of ndjson<Row>(answer)) rows.push({ file, ...row });
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        rows.push({ file, error });
      }
    }
  }, 180_000);
  afterAll(() => app?.stop());

  it('are all read: every claim becomes an encounter or is refused by name', () => {
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter((row) => !row.id && !row.error?.code)).toEqual([]);
  });

  it('come to their end or to a named hold', async () => {
    const settled = async (): Promise<boolean> => {
      const encounters = await answerOf(app.client.GET('/v1/encounters/summary'));
      const claims = await answerOf(app.client.GET('/v1/claims/summary'));
      const moving = [...encounters.groups.filter((g) => ['captured', 'released'].includes(g.status)), ...claims.groups.filter((g) => ['draft', 'ready', 'batched', 'submitted', 'acknowledged', 'accepted'].includes(g.status))];
      return moving.every((g) => g.count === 0);
    };
    await app.until(settled, 120_000);
    const loose: unknown[] = [];
    for (const { id: encounterId, file } of rows) {
      if (encounterId === undefined) continue;
      const encounter = await answerOf(app.client.GET('/v1/encounters/{encounterId}', { params: { path: { encounterId } } }));
      if (encounter.status === 'held' && encounter.findings.some((f) => f.severity === 'error' && f.code)) continue;
      const { items } = await answerOf(app.client.GET('/v1/claims', { params: { query: { encounterId } } }));
      if (encounter.status !== 'coded' || items.length === 0) loose.push({ file, encounter: encounter.status, claims: items });
    }
    expect(loose).toEqual([]);
    expect(await answerOf(app.client.GET('/v1/ledger/summary'))).toMatchObject({ balanced: true });
  }, 180_000);
});
