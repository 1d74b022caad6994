export { DevelopmentIssuer, type SignedIn } from './development-issuer.js';
export { AccessService } from './access.module.js';
export { accessServiceSchema } from './access.schema.js';
export { AccessSettings, GIVEN_SETTINGS } from './access.settings.js';
