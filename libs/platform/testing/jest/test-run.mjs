// Where this run's test database lives; set for all workers before they start. The server itself starts when first wanted.
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';

export const VARIABLE = 'CLAIMWRIGHT_TEST_DATA_DIR';
/** A folder for the run's server, set by whoever wants to look at it afterwards: it stays, with everything that was ever written. */
export const KEPT = 'CLAIMWRIGHT_TEST_DATA_KEPT';
export const PARENT = path.join(os.tmpdir(), `claimwright-tests-${process.getuid?.() ?? 0}`);
export const newRunDir = () => path.join(PARENT, `run-${process.pid}-${randomBytes(3).toString('hex')}`);

/** Ends the server and leaves its folder. */
export function stopServer(dataDir) {
  return withSources(async ({ startEmbeddedPostgres }) => (await startEmbeddedPostgres({ dataDir })).stop());
}

export function removeServer(dataDir) {
  return withSources(({ removeEmbeddedPostgres }) => removeEmbeddedPostgres(dataDir));
}

/** Our sources, read without a build; the hooks are taken out again so that Jest's own loading stays as it is. */
async function withSources(work) {
  const { sources } = await import('../../../../tools/sources.mjs');
  try {
    await work(await import('../../persistence/src/embedded/index.ts'));
  } finally {
    sources.deregister();
  }
}
