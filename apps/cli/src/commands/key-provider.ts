import { existsSync } from 'node:fs';
import path from 'node:path';
import { type ConfigOf, KEY_CONFIG, keysFrom, readConfig } from '@claimwright/platform-runtime';
import type { KeyProvider } from '@claimwright/platform-security';
import { UsageError } from '../client.js';

type ProviderName = ConfigOf<typeof KEY_CONFIG>['KEY_PROVIDER'];

/**
 * The services' own key provider: named, or by the environment as they have it, or what a local `npm start` left in its data folder. With `to`,
 * that one, and the one of the environment beside it for what it has wrapped.
 */
export async function keyProvider(file: string | undefined, to?: ProviderName): Promise<KeyProvider> {
  const config = readConfig(KEY_CONFIG);
  const named = [config.KEY_PROVIDER, config.KEY_PROVIDER_BEFORE];
  const current = to ?? (file === undefined ? config.KEY_PROVIDER : 'file');
  const before = named.find((name) => name !== current);
  const chosen = { ...config, KEY_PROVIDER: current, KEY_PROVIDER_BEFORE: before };
  if (current !== 'file' && before !== 'file') return keysFrom(chosen);
  const left = path.join(process.env['DATA_DIR'] ?? '.claimwright', 'master-key');
  const found = file ?? process.env['KEY_FILE'] ?? (existsSync(left) ? left : undefined);
  // The provider would make a new key in its place, which opens nothing.
  if (found === undefined || !existsSync(found)) throw new UsageError('Where is the key that guards the data keys? Give --key-file or KEY_FILE, as the services have it, or run where a standalone runs (DATA_DIR).');
  return keysFrom({ ...chosen, KEY_FILE: found });
}
