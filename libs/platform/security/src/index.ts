export { AccessStore, accessSchema, type ApiKey, type QueryPort } from './access-store.js';
export { hashApiKey, newApiKey } from './api-keys.js';
export { fileKeyProvider, type KeyProvider } from './key-provider.js';
export { type DataKey, type DataKeyStore, type KeyPurpose, KeyRing } from './key-ring.js';
export { OrgKeys, SealError } from './sealing.js';
