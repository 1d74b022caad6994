import { AuditEventsController } from './audit-events.controller.js';
import { AuditEventsService } from './audit-events.service.js';

/** What a service adds to its own to answer what is in the audit; its role must be the one that may read it. */
export const auditParts = {
  controllers: [AuditEventsController],
  providers: [AuditEventsService],
  resources: {
    'audit-events': 'Who read, wrote or disclosed which patient data, when, why and for which request; each organisation’s are one chain.',
    disclosures: 'What went out of the house: to whom, when, why, and about which patient or claim.',
  },
};
