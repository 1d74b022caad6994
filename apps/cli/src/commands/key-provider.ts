import { existsSync } from 'node:fs';
import path from 'node:path';
import { KEY_CONFIG, keysFrom, readConfig } from '@claimwright/platform-runtime';
import { fileKeyProvider, type KeyProvider } from '@claimwright/platform-security';
import { UsageError } from '../client.js';

/** The services' own key provider: named, or by the environment as they have it, or what a local `npm start` left in its data folder. */
export async function keyProvider(file: string | undefined): Promise<KeyProvider> {
  const config = readConfig(KEY_CONFIG);
  if (file === undefined && config.KEY_PROVIDER !== 'file') return keysFrom(config);
  const left = path.join(process.env['DATA_DIR'] ?? '.claimwright', 'master-key');
  const found = file ?? process.env['KEY_FILE'] ?? (existsSync(left) ? left : undefined);
  // The provider would make a new key in its place, which opens nothing.
  if (found === undefined || !existsSync(found)) throw new UsageError('Where is the key that guards the data keys? Give --key-file or KEY_FILE, as the services have it, or run where a standalone runs (DATA_DIR).');
  return fileKeyProvider(found);
}
