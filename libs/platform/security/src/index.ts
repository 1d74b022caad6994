export { AccessStore, accessSchema, type ApiKey, type NewApiKey, type QueryPort } from './access-store.js';
export { AccessTokens, TOKEN_SECONDS, type TokenClaims } from './access-tokens.js';
export { isApiKey, type KeyKind } from './api-keys.js';
export { Credentials, type Credential } from './credentials.js';
export { fileKeyProvider } from './key-provider.js';
export { BLIND_SETTLED_MS, type DataKey, type DataKeyStore, KEY_FRESH_MS, type KeyPurpose, KeyRing, SHRED_HEEDED_MS } from './key-ring.js';
export { EVERYTHING, FIELD_KINDS, FIELDS, type FieldKind, type Grants, grantsOf, isPermission, mayDo, type PermissionName, PERMISSIONS, type Role, ROLE_NAMES, type RoleName, ROLES } from './permissions.js';
export { blindVersionOf, DISPOSED, OrgKeys, SealError } from './sealing.js';
export { isWrappedBy, type KeyProvider, keyProviders, labelled, wrappingOf } from './wrapping.js';
