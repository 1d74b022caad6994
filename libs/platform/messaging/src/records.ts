import { ContractError, upcast, UpcastError, versionsOf, type EventDefinition, type EventOf } from '@claimwright/contracts';
import { isId, type EventId, type OrgId } from '@claimwright/kernel';
import { type BrokerRecord, type StoredRecord } from './broker.js';

/** An event of any type, once its contract has been checked. */
export type AnyEvent = EventOf<EventDefinition>;

export interface Envelope {
  id: EventId;
  orgId: OrgId;
  key: string;
  occurredAt: Date;
  correlationId?: string;
  causationId?: string;
  actor?: string;
}

/** A subject of ours: its kind and an id, which tell of nobody by themselves. */
const SUBJECT = /^(?:key|client|user|system):[a-z0-9_-]{1,64}$/;

/** CloudEvents 1.0 in binary mode. Headers hold ids and codes only: every topic tool shows them. `ce_sequence` is added by the relay. */
export function toHeaders(definition: EventDefinition, envelope: Envelope): Record<string, string> {
  return {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: envelope.id,
    ce_type: definition.type,
    ce_source: sourceOf(definition.topic),
    ce_time: envelope.occurredAt.toISOString(),
    ce_subject: envelope.key,
    ce_tenant: envelope.orgId,
    ...(envelope.correlationId !== undefined && { ce_correlationid: envelope.correlationId }),
    ...(envelope.causationId !== undefined && { ce_causationid: envelope.causationId }),
    ...(envelope.actor !== undefined && SUBJECT.test(envelope.actor) && { ce_actor: envelope.actor }),
  };
}

/** A topic is `claimwright.<service>.<aggregate>.v1` and has one writer. */
function sourceOf(topic: string): string {
  const [system, service] = topic.split('.');
  return `/${system}/${service ?? ''}`;
}

export type Unreadable = 'header_missing' | 'header_invalid' | 'no_value' | 'not_text' | 'not_json' | 'schema_mismatch' | 'upcast_failed' | 'wrong_topic' | 'key_mismatch';

export type Decoded = { event: AnyEvent } | { unreadable: Unreadable };

/** Reads a record of any version of an event as its newest one; what cannot be read is named, not thrown. */
export function decode(record: BrokerRecord & Pick<StoredRecord, 'defect'>, definition: EventDefinition): Decoded {
  const written = versionsOf(definition).find(({ type }) => type === record.headers['ce_type']);
  if (!written) return { unreadable: 'header_invalid' };
  if (record.topic !== written.topic) return { unreadable: 'wrong_topic' };
  const { headers } = record;
  const [id, orgId, time, sequence] = [headers['ce_id'], headers['ce_tenant'], headers['ce_time'], headers['ce_sequence']];
  if (id === undefined || orgId === undefined || time === undefined || sequence === undefined) return { unreadable: 'header_missing' };
  const occurredAt = new Date(time);
  if (headers['ce_specversion'] !== '1.0' || !isId('evt', id) || !isId('org', orgId) || Number.isNaN(occurredAt.getTime()) || !/^\d{1,15}$/.test(sequence)) {
    return { unreadable: 'header_invalid' };
  }
  if (record.defect) return { unreadable: record.defect };
  const body = readBody(record.value, definition, written);
  if ('unreadable' in body) return body;
  if (body.data[definition.key] !== record.key) return { unreadable: 'key_mismatch' };
  return {
    event: {
      id, orgId, occurredAt, type: definition.type, key: record.key, sequence: Number(sequence), data: body.data,
      ...(headers['ce_correlationid'] !== undefined && { correlationId: headers['ce_correlationid'] }),
      ...(headers['ce_causationid'] !== undefined && { causationId: headers['ce_causationid'] }),
      ...(headers['ce_actor'] !== undefined && SUBJECT.test(headers['ce_actor']) && { actor: headers['ce_actor'] }),
    },
  };
}

function readBody(value: string, definition: EventDefinition, written: EventDefinition): { data: Record<string, unknown> } | { unreadable: Unreadable } {
  let data: unknown;
  try {
    data = JSON.parse(value);
  } catch {
    return { unreadable: 'not_json' };
  }
  try {
    return { data: upcast(definition, written, data) };
  } catch (error) {
    if (error instanceof ContractError) return { unreadable: 'schema_mismatch' };
    if (error instanceof UpcastError) return { unreadable: 'upcast_failed' };
    throw error;
  }
}
