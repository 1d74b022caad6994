import { fileKeyProvider, type KeyProvider, keyProviders } from '@claimwright/platform-security';
import { awsKmsProvider } from './aws-kms.js';
import { vaultTransitProvider } from './vault-transit.js';

export const KEY_PROVIDERS = ['file', 'aws-kms', 'vault-transit'] as const;

export type KeyProviderName = (typeof KEY_PROVIDERS)[number];

/** What the environment says of the key provider; see the guide for operators. */
export interface KeyProviderSettings {
  KEY_PROVIDER: KeyProviderName;
  /** Which one it was until lately: what that has wrapped is still opened. */
  KEY_PROVIDER_BEFORE?: KeyProviderName;
  KEY_FILE: string;
  AWS_KMS_KEY_ID?: string;
  AWS_KMS_ENDPOINT?: string;
  VAULT_ADDR?: string;
  VAULT_TRANSIT_KEY?: string;
  VAULT_TRANSIT_MOUNT?: string;
  VAULT_TOKEN_FILE?: string;
  VAULT_NAMESPACE?: string;
}

/** What a chosen provider cannot do without and is not set. */
export class KeyProviderSettingsError extends Error {
  override name = 'KeyProviderSettingsError';
}

/** The provider that the settings choose, and beside it the one before. */
export async function keyProviderFrom(settings: KeyProviderSettings): Promise<KeyProvider> {
  const { KEY_PROVIDER: now, KEY_PROVIDER_BEFORE: before } = settings;
  const current = await keyProviderNamed(now, settings);
  return before === undefined || before === now ? current : keyProviders(current, await keyProviderNamed(before, settings));
}

/** One of the providers, by what the settings say of it. */
export async function keyProviderNamed(name: KeyProviderName, settings: KeyProviderSettings): Promise<KeyProvider> {
  const needed = (setting: 'AWS_KMS_KEY_ID' | 'VAULT_ADDR' | 'VAULT_TRANSIT_KEY' | 'VAULT_TOKEN_FILE'): string => {
    const value = settings[setting];
    if (value === undefined) throw new KeyProviderSettingsError(`${setting} is not set, and KEY_PROVIDER=${name} needs it`);
    return value;
  };
  switch (name) {
    case 'file':
      return fileKeyProvider(settings.KEY_FILE);
    case 'aws-kms':
      return awsKmsProvider({ keyId: needed('AWS_KMS_KEY_ID'), endpoint: settings.AWS_KMS_ENDPOINT });
    case 'vault-transit':
      return vaultTransitProvider({
        address: needed('VAULT_ADDR'), key: needed('VAULT_TRANSIT_KEY'), tokenFile: needed('VAULT_TOKEN_FILE'), mount: settings.VAULT_TRANSIT_MOUNT, namespace: settings.VAULT_NAMESPACE,
      });
  }
}
