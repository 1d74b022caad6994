import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from './api.js';
import { workDenials } from './biller.js';
import { isAtRest, readProgress, type Progress } from './progress.js';
import { renderSummary, type Screen } from './screen.js';

const POLL_MS = 500;
/** Readings that must agree before the walk is over: an event may be between two services. */
const QUIET_READINGS = 4;

const DATA = new URL('../../sandbox/', import.meta.url);

/** Posts the sandbox's files through the public API; a second time (after a crash, say) the same requests are only answered. */
async function load(api: Api): Promise<void> {
  for (const name of (await readdir(DATA)).sort()) {
    const type = name.endsWith('.837') ? 'application/edi-x12' : name.endsWith('.ndjson') ? 'application/x-ndjson' : undefined;
    if (type) await api.post('/v1/encounters:batch', `sandbox-${name}`, type, await readFile(new URL(name, DATA)));
  }
}

/** Loads the sandbox, works it like a biller and shows it, until nothing moves by itself; answers whether the summary balances. */
export async function walk(api: Api, screen: Screen, signal: AbortSignal): Promise<{ progress: Progress; balances: boolean }> {
  const started = performance.now();
  const seconds = (): number => (performance.now() - started) / 1000;
  let loaded = false;
  const loading = load(api).then(() => (loaded = true));
  let quiet = 0;
  let before = '';
  let progress = await readProgress(api);
  while (quiet < QUIET_READINGS) {
    await Promise.race([sleep(POLL_MS, undefined, { signal }), loading.then(() => sleep(POLL_MS, undefined, { signal }))]);
    const acted = await workDenials(api);
    progress = await readProgress(api);
    screen.show(progress, seconds());
    const now = JSON.stringify(progress);
    quiet = loaded && acted === 0 && isAtRest(progress) && now === before ? quiet + 1 : 0;
    before = now;
  }
  await loading;
  const summary = renderSummary(progress);
  screen.print(`\nThe walk took ${seconds().toFixed(1)} s.\n${summary.text}`);
  return { progress, balances: summary.balances };
}
