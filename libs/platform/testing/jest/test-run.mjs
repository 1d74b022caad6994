// Where this run's test database lives; set for all workers before they start. The server itself starts when first wanted.
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';

export const VARIABLE = 'CLAIMWRIGHT_TEST_DATA_DIR';
export const PARENT = path.join(os.tmpdir(), `claimwright-tests-${process.getuid?.() ?? 0}`);
export const newRunDir = () => path.join(PARENT, `run-${process.pid}-${randomBytes(3).toString('hex')}`);

/** Our sources, read without a build; the hooks are taken out again so that Jest's own loading stays as it is. */
export async function removeServer(dataDir) {
  const { sources } = await import('../../../../tools/sources.mjs');
  try {
    const { removeEmbeddedPostgres } = await import('../../persistence/src/embedded/index.ts');
    await removeEmbeddedPostgres(dataDir);
  } finally {
    sources.deregister();
  }
}
