// The OpenAPI documents: one per service, and one of all of them as the standalone serves it. Needs no database.
import { describeServices } from '@claimwright/platform-runtime';
import { AccessService } from '@claimwright/service-access';
import { ClaimSubmissionService } from '@claimwright/service-claim-submission';
import { CodingService } from '@claimwright/service-coding';
import { DenialManagementService } from '@claimwright/service-denial-management';
import { EligibilityService } from '@claimwright/service-eligibility';
import { RemittanceService } from '@claimwright/service-remittance';
import { WebhooksService } from '@claimwright/service-webhooks';

/** In the order in which a claim meets them, and who may do what. */
export const SERVICES = [CodingService, EligibilityService, ClaimSubmissionService, RemittanceService, DenialManagementService, WebhooksService, AccessService];

/** @returns {Promise<{ path: string, text: string }[]>} */
export async function renderOpenApi() {
  const documents = [
    ...SERVICES.map((module) => ({ name: module.service.name, title: `Claimwright ${module.service.name}`, modules: [module] })),
    { name: 'claimwright', title: 'Claimwright', modules: SERVICES },
  ];
  return Promise.all(documents.map(async ({ name, title, modules }) => (
    { path: `docs/api/${name}.openapi.json`, text: `${JSON.stringify(await describeServices({ title }, modules), null, 2)}\n` }
  )));
}
