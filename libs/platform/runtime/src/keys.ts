import { KEY_PROVIDERS, keyProviderFrom, type KeyProviderSettings, KeyProviderSettingsError } from '@claimwright/platform-key-providers';
import type { KeyProvider } from '@claimwright/platform-security';
import { ConfigError, oneOf, secretUrl, text } from './config.js';

const NAME = { pattern: /^[A-Za-z0-9_/-]{1,200}$/, expected: 'a name' };

/** By what the data keys are wrapped. */
export const KEY_CONFIG = {
  KEY_PROVIDER: oneOf(...KEY_PROVIDERS).default('file'),
  KEY_PROVIDER_BEFORE: oneOf(...KEY_PROVIDERS).optional(),
  KEY_FILE: text({ expected: 'the path of the key file' }).default('.claimwright/kek.key'),
  AWS_KMS_KEY_ID: text({ pattern: /^[A-Za-z0-9:/_-]{1,2048}$/, expected: 'the ARN of a KMS key or of an alias' }).optional(),
  AWS_KMS_ENDPOINT: secretUrl({ protocols: ['https:'] }).optional(),
  VAULT_ADDR: secretUrl({ protocols: ['https:', 'http:'] }).optional(),
  VAULT_TRANSIT_KEY: text(NAME).optional(),
  VAULT_TRANSIT_MOUNT: text(NAME).default('transit'),
  VAULT_TOKEN_FILE: text({ expected: 'the path of the token’s file' }).optional(),
  VAULT_NAMESPACE: text(NAME).optional(),
};

/** The key provider that the environment chooses; what it lacks is told as any other variable's fault. */
export async function keysFrom(config: KeyProviderSettings): Promise<KeyProvider> {
  try {
    return await keyProviderFrom(config);
  } catch (error) {
    if (error instanceof KeyProviderSettingsError || error instanceof TypeError) throw new ConfigError([error.message]);
    throw error;
  }
}
