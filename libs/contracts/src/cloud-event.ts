import { Type } from 'typebox';
import { TOPICS } from './topics.js';

// CloudEvents 1.0, Kafka binding, binary mode: the attributes are headers, and the value is the data alone.

const attribute = (description: string, pattern?: string) => Type.String({ minLength: 1, description, ...(pattern && { pattern }) });

/** The headers of every record; all are plain text, so that ordinary topic tools can show and filter them. */
export const CLOUD_EVENT_HEADERS = Type.Object({
  'content-type': Type.Literal('application/json'),
  ce_specversion: Type.Literal('1.0'),
  ce_id: attribute('Id of the event; the same in every copy', '^evt_[0-9a-f]{32}$'),
  ce_source: attribute('The service that announced it'),
  ce_type: attribute('Noun, past-tense verb, version'),
  ce_time: Type.String({ format: 'date-time', description: 'When it happened (RFC 3339, UTC)' }),
  ce_subject: attribute("The aggregate's id, equal to the record's key"),
  ce_tenant: attribute('The organisation it belongs to', '^org_[0-9a-f]{32}$'),
  ce_sequence: attribute('Position in the order in which the service announced its events', '^[0-9]+$'),
  ce_correlationid: Type.Optional(attribute('What everything that followed from one request shares')),
  ce_causationid: Type.Optional(attribute('Id of the event or request this follows from')),
  ce_actor: Type.Optional(attribute('Who had asked for what began it: a key, a client, a user, or a service of its own accord', '^(?:key|client|user|system):[a-z0-9_-]{1,64}$')),
});

/** What a dead letter has beside the headers it came with. Codes and places only: what an error says may tell of a person. */
export const DEAD_LETTER_HEADERS = Type.Object({
  dlq_reason_code: attribute('Why the record could not be handled'),
  dlq_group: attribute('The group that gave up'),
  dlq_topic: attribute('Where the record lay'),
  dlq_partition: attribute('Its partition there', '^[0-9]+$'),
  dlq_offset: attribute('Its offset there', '^[0-9]+$'),
  dlq_attempts: attribute('How often it was tried', '^[0-9]+$'),
  dlq_first_at: Type.String({ format: 'date-time', description: 'When it was first tried (RFC 3339, UTC)' }),
  dlq_value: Type.Optional(Type.Literal('left_out', { description: 'The value was too long for a dead letter: it is where the record lay' })),
});

/** Headers as a record of this type carries them. */
export function exampleHeaders(type: string, topic: string, subject: string): Record<string, string> {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: 'evt_019caf3c4e007000800000000000a001',
    ce_source: `/claimwright/${TOPICS.find(({ name }) => name === topic)?.service ?? topic}`,
    ce_type: type,
    ce_time: '2026-03-16T09:30:00.000Z',
    ce_subject: subject,
    ce_tenant: 'org_019caf3c4e007000800000000000b001',
    ce_sequence: '417',
  };
}
