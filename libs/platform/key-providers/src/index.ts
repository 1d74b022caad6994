export { awsKmsProvider, type AwsKmsOptions } from './aws-kms.js';
export { KEY_PROVIDERS, keyProviderFrom, keyProviderNamed, type KeyProviderName, type KeyProviderSettings, KeyProviderSettingsError } from './from-environment.js';
export { KeyProviderError } from './key-provider-error.js';
export { vaultTransitProvider, type VaultTransitOptions } from './vault-transit.js';
