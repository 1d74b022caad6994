/** One stream of an aggregate's events. */
export interface Topic {
  name: string;
  /** The service that writes it; no other does. */
  service: string;
  /** The payload field every record of the topic is keyed by. */
  key: string;
  partitions: number;
  summary: string;
}

const PARTITIONS = 12;

/** Every topic; a topic keeps its number of partitions for life, because the key decides the partition. */
export const TOPICS = [
  { name: 'claimwright.coding.encounter.v1', service: 'coding', key: 'encounterId', partitions: PARTITIONS, summary: 'Encounters: captured, coded, held, released.' },
  { name: 'claimwright.eligibility.coverage.v1', service: 'eligibility', key: 'encounterId', partitions: PARTITIONS, summary: "What payers answer about an encounter's coverages." },
  { name: 'claimwright.claim-submission.claim.v1', service: 'claim-submission', key: 'claimId', partitions: PARTITIONS, summary: 'Claims on their way to the payer.' },
  { name: 'claimwright.remittance.payment.v1', service: 'remittance', key: 'claimId', partitions: PARTITIONS, summary: 'What payers decided and paid, claim by claim.' },
  { name: 'claimwright.remittance.remittance.v1', service: 'remittance', key: 'remittanceId', partitions: PARTITIONS, summary: 'Remittances as a whole.' },
  { name: 'claimwright.remittance.statement.v1', service: 'remittance', key: 'patientAccountId', partitions: PARTITIONS, summary: 'Bills to patients.' },
  { name: 'claimwright.denial-management.denial.v1', service: 'denial-management', key: 'claimId', partitions: PARTITIONS, summary: 'Denial cases and what is done about them.' },
  { name: 'claimwright.webhooks.endpoint.v1', service: 'webhooks', key: 'endpointId', partitions: PARTITIONS, summary: 'Webhook endpoints that fail, and what did not get through to them.' },
  { name: 'claimwright.access.emergency.v1', service: 'access', key: 'emergencyId', partitions: PARTITIONS, summary: 'Emergency roles that people took.' },
  { name: 'claimwright.access.reading.v1', service: 'access', key: 'alertId', partitions: PARTITIONS, summary: 'Callers who read more than is expected of them.' },
] as const satisfies readonly Topic[];

/** Compacted topics, which hold the newest state of each key for those who join late; there is none yet. */
export const STATE_TOPICS: readonly Topic[] = [];

export type TopicName = (typeof TOPICS)[number]['name'];
