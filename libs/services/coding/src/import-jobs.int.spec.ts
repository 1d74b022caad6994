import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ENCOUNTER_EXAMPLE } from '@claimwright/contracts';
import { type JobView } from '@claimwright/platform-http';
import { type Caller, canariesIn, canaryHits, ServiceApp, until } from '@claimwright/platform-testing';
import { CodingService } from './index.js';

const CLAIMS = new URL('../../../x12/golden/claims.837p.edi', import.meta.url);
const NDJSON = 'application/x-ndjson';
const ASYNC = { prefer: 'respond-async' };

let app: ServiceApp;
let clinic: Caller;
beforeAll(async () => {
  app = await ServiceApp.start([CodingService]);
  clinic = await app.organisation();
});
afterAll(() => app.close());

const line = (name: string) => JSON.stringify({ ...ENCOUNTER_EXAMPLE, externalId: name });
const put = (body: string, { type = NDJSON, headers = {}, by = clinic }: { type?: string; headers?: Record<string, string>; by?: Caller } = {}) => by.send<JobView>('POST', '/v1/encounters:batch', { type, body, headers: { ...ASYNC, ...headers } });
const over = (id: string, by = clinic) => until(async () => (await by.send<JobView>('GET', `/v1/jobs/${id}`)).body, ({ state }) => state === 'done' || state === 'failed');
const rows = async (id: string) => (await clinic.send('GET', `/v1/jobs/${id}/answers`)).text.split('\n').filter(Boolean).map((text) => JSON.parse(text) as { line?: number; id?: string; error?: { code: string } });

describe('an import that goes on after its answer', () => {
  it('is a job with its progress, and answers each row as one that is waited for does', async () => {
    const body = [...Array.from({ length: 1_100 }, (_, i) => line(`later-${i}`)), 'no json', ''].join('\n');
    const { status, headers, body: job } = await put(body);
    expect([status, headers.get('location'), headers.get('preference-applied')]).toEqual([202, `/v1/jobs/${job.id}`, 'respond-async']);
    expect(job).toMatchObject({ kind: 'encounter-import', state: 'waiting', done: 0, counts: { taken: 0, held: 0, refused: 0 } });
    const end = await over(job.id);
    expect(end).toMatchObject({ state: 'done', total: 1_101, done: 1_101, counts: { taken: 1_100, held: 0, refused: 1 }, errors: [{ line: 1_101, code: 'malformed_json' }] });
    expect(end.ratePerSecond).toBeGreaterThan(0);
    const answers = await rows(job.id);
    expect(answers.map(({ line: at }) => at)).toEqual(Array.from({ length: 1_101 }, (_, i) => i + 1));
    expect((await clinic.send('GET', `/v1/encounters/${answers[700]?.id}`)).body).toMatchObject({ externalId: 'later-700' });
    expect(await app.count("coding.import_part where kind = 'body'")).toBe(0);
  });

  it('takes an 837P, and fails as a whole where the file is cut short', async () => {
    const whole = await readFile(CLAIMS, 'latin1');
    expect(await over((await put(whole, { type: 'application/edi-x12' })).body.id)).toMatchObject({ state: 'done', counts: { refused: 0 } });
    const cut = await over((await put(whole.slice(0, -40), { type: 'application/edi-x12' })).body.id);
    expect(cut).toMatchObject({ state: 'failed', done: 0, problem: { code: 'file_truncated' } });
  });

  it('is the same job for the same request', async () => {
    const headers = { 'idempotency-key': 'monday' };
    const [first, again] = [await put(line('once'), { headers }), await put(line('once'), { headers })];
    expect([again.status, again.body.id, again.headers.get('idempotent-replayed')]).toEqual([202, first.body.id, 'true']);
    expect((await put(line('other'), { headers })).body).toMatchObject({ code: 'idempotency_key_reused' });
    // Waited for, the same lines are an import of their own: their encounters are there already.
    await over(first.body.id);
    const { text } = await clinic.send('POST', '/v1/encounters:batch', { type: NDJSON, body: line('once'), headers });
    expect(JSON.parse(text)).toMatchObject({ line: 1, id: (await rows(first.body.id))[0]?.id });
  });

  it('goes on at the next chunk after a crash, taking nothing in twice', async () => {
    const withoutNames = Array.from({ length: 1_200 }, () => JSON.stringify({ ...ENCOUNTER_EXAMPLE, externalId: undefined })).join('\n');
    const own = await app.organisation();
    const { body: job } = await put(withoutNames, { by: own });
    // As after a crash between two chunks: another worker takes the same job up while the first one still has it.
    await until(async () => (await own.send<JobView>('GET', `/v1/jobs/${job.id}`)).body, ({ done }) => done > 0);
    await app.admin(`insert into coding.job (org_id, queue, ref, data, due_at) values ($1, 'encounter-import', $2, '{}', clock_timestamp())`, [own.orgId, job.id]);
    expect(await over(job.id, own)).toMatchObject({ state: 'done', done: 1_200, counts: { taken: 1_200 } });
    await until(() => app.count('coding.job'), (left) => left === 0);
    expect(await app.count(`coding.encounter where org_id = '${own.orgId}'`)).toBe(1_200);
  });

  it('is followed by server-sent events until it is over', async () => {
    const { body: job } = await put(Array.from({ length: 600 }, (_, i) => line(`followed-${i}`)).join('\n'));
    const { headers, text } = await clinic.send('GET', `/v1/jobs/${job.id}/events`);
    expect(headers.get('content-type')).toBe('text/event-stream');
    const events = text.split('\n\n').filter(Boolean).map((event) => JSON.parse(/^event: progress\ndata: (.*)$/.exec(event)?.[1] ?? '') as JobView);
    expect(events.at(-1)).toMatchObject({ id: job.id, state: 'done', done: 600 });
    const done = events.map((event) => event.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  it('is nobody else\'s', async () => {
    const { body: job } = await put(line('mine'));
    const stranger = await app.organisation();
    for (const at of ['', '/events', '/answers']) expect((await stranger.send('GET', `/v1/jobs/${job.id}${at}`)).body).toMatchObject({ code: 'job_not_found' });
    expect((await stranger.send('GET', '/v1/jobs')).body).toEqual({ items: [] });
    await over(job.id);
  });

  it('keeps what patients are called sealed', async () => {
    const { body: job } = await put(JSON.stringify({ ...ENCOUNTER_EXAMPLE, externalId: 'sealed', patient: { ...ENCOUNTER_EXAMPLE.patient, lastName: 'Canarywing' } }));
    expect(await canaryHits(app.adminUrl, ['Canarywing'])).toEqual([]);
    await over(job.id);
    expect(await canaryHits(app.adminUrl, ['Canarywing'])).toEqual([]);
    expect(canariesIn(app.logged.join('\n'), ['Canarywing'])).toEqual([]);
  });
});
