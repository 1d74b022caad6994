import { auditParts } from '@claimwright/platform-audit-http';
import { registerErrorStatuses } from '@claimwright/platform-http';
import { defineServiceModule } from '@claimwright/platform-runtime';
import { ACCESS_ERRORS } from './access.errors.js';
import { accessServiceSchema } from './access.schema.js';
import { AccessSettings, DECLARED_SETTINGS, GIVEN_SETTINGS, readSettings } from './access.settings.js';
import { ApiKeysController } from './api-keys/api-keys.controller.js';
import { ApiKeysService } from './api-keys/api-keys.service.js';
import { ClientKeys } from './clients/client-keys.js';
import { ClientsController } from './clients/clients.controller.js';
import { ClientsService } from './clients/clients.service.js';
import { EmergenciesController } from './emergencies/emergencies.controller.js';
import { EmergenciesService } from './emergencies/emergencies.service.js';
import { LegalHoldsController } from './legal-holds/legal-holds.controller.js';
import { LegalHoldsService } from './legal-holds/legal-holds.service.js';
import { IdentityProvider } from './people/identity-provider.js';
import { PeopleController } from './people/people.controller.js';
import { PeopleService } from './people/people.service.js';
import { ReadingAlertsController } from './reading/reading-alerts.controller.js';
import { ReadingAlertsService } from './reading/reading-alerts.service.js';
import { ReadingTicker, ReadingWatch } from './reading/reading-watch.js';
import { RetentionController } from './retention/retention.controller.js';
import { RetentionService } from './retention/retention.service.js';
import { RolesController } from './roles.controller.js';
import { ShreddingsController } from './shreddings/shreddings.controller.js';
import { ShreddingsService } from './shreddings/shreddings.service.js';
import { ClientGrant } from './tokens/client-grant.js';
import { PersonGrant } from './tokens/person-grant.js';
import { SignOut } from './tokens/sign-out.js';
import { TokensController } from './tokens/tokens.controller.js';

registerErrorStatuses(ACCESS_ERRORS);

/** Says who may do what: people and systems, their roles and keys, and the tokens they call with. Its settings come from the environment, or from `GIVEN_SETTINGS` where the application provides some. */
export const AccessService = defineServiceModule({
  service: accessServiceSchema,
  controllers: [ApiKeysController, ClientsController, EmergenciesController, LegalHoldsController, PeopleController, ReadingAlertsController, RetentionController, RolesController, ShreddingsController, TokensController, ...auditParts.controllers],
  settings: DECLARED_SETTINGS,
  resources: {
    oauth: 'Access tokens, for systems and people.',
    'api-keys': 'Keys by which systems call that cannot sign.',
    clients: 'Systems that sign their own requests for tokens.',
    users: 'Who may sign in, and in which roles.',
    roles: 'What each role may do.',
    emergencies: 'The emergency role, taken by people for up to an hour and judged afterwards.',
    shreddings: 'Requests to destroy the organisation’s keys, and with them all that was sealed.',
    'retention-policies': 'How long each class of data is kept.',
    'legal-holds': 'What must not be destroyed or disposed of.',
    'reading-alerts': 'Callers who read more records of patients than is expected of them, to be judged.',
    ...auditParts.resources,
  },
  providers: [
    { provide: AccessSettings, useFactory: (given?: AccessSettings) => given ?? readSettings(process.env), inject: [{ token: GIVEN_SETTINGS, optional: true }] },
    ApiKeysService, ClientsService, ClientKeys, PeopleService, IdentityProvider, EmergenciesService, ReadingAlertsService, ReadingWatch, ShreddingsService, LegalHoldsService, RetentionService, ClientGrant, PersonGrant, SignOut, ...auditParts.providers,
  ],
  tickers: [ReadingTicker],
});
