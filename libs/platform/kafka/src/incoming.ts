import { isUtf8 } from 'node:buffer';
import { type StoredRecord } from '@claimwright/platform-messaging';
import { type KafkaMessage } from '@claimwright/platform-kafka-client';

/** A record as others may have written it: bytes become text, nothing is parsed, and what is no text is marked instead of thrown. */
export function toStoredRecord(topic: string, partition: number, message: Pick<KafkaMessage, 'key' | 'value' | 'headers' | 'offset' | 'timestamp'>): StoredRecord {
  return {
    topic, partition, offset: Number(message.offset), timestamp: new Date(Number(message.timestamp)),
    key: lenientText(message.key ?? Buffer.alloc(0)),
    headers: Object.fromEntries(Object.entries(message.headers ?? {}).flatMap(([name, value]) => headerText(name, value))),
    ...valueOf(message.value),
  };
}

function valueOf(value: Buffer | null): Pick<StoredRecord, 'value' | 'defect'> {
  if (value === null) return { value: '', defect: 'no_value' };
  // JSON never holds a NUL, and text columns of the database cannot.
  if (!isUtf8(value) || value.includes(0)) return { value: value.toString('base64'), defect: 'not_text' };
  return { value: value.toString('utf8') };
}

/** Of a repeated header the last one counts, as in Kafka's own client. kafkajs mixes inherited properties in where a name is that of one. */
function headerText(name: string, value: unknown): [string, string][] {
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  if (typeof last === 'string') return [[withoutNul(name), withoutNul(last)]];
  return Buffer.isBuffer(last) ? [[withoutNul(name), lenientText(last)]] : [];
}

// Keys and headers of ours are ids and codes, so what is replaced here fails their checks and is dead-lettered.
const lenientText = (bytes: Buffer | string): string => withoutNul(bytes.toString('utf8'));
const withoutNul = (text: string): string => text.replaceAll('\0', '\ufffd');
