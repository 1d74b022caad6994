import { CLOUD_EVENT_HEADERS, DEAD_LETTER_HEADERS, type EventDefinition, sealedFields, versionsOf } from '@claimwright/contracts';
import { type BrokerRecord, type StoredRecord } from '../broker.js';

/** What stands in place of a value that nobody may see. */
export const SEALED_SHOWN = '(sealed)';
const UNKNOWN_SHOWN = '(not in the contract)';

/** Shows what a record carries to people who may not see patients: only fields that the event's contract names, and none that is sealed. */
export class RecordView {
  private readonly definitions: ReadonlyMap<string, EventDefinition>;

  constructor(events: readonly EventDefinition[]) {
    this.definitions = new Map(events.flatMap(versionsOf).map((definition) => [definition.type, definition]));
  }

  /** The type of a record, where it is one of ours. */
  typeOf(type: string | null | undefined): string {
    return type !== null && type !== undefined && this.definitions.has(type) ? type : '(no event of ours)';
  }

  /** The data as an object; undefined where the record is of no event we know, or holds no object: what it has then may be anything. */
  dataOf({ headers, value, defect }: Pick<StoredRecord, 'headers' | 'value' | 'defect'>): Record<string, unknown> | undefined {
    const definition = this.definitions.get(headers['ce_type'] ?? '');
    const data = defect === undefined && definition ? parsed(value) : undefined;
    if (!data || !definition) return undefined;
    const sealed = new Set(sealedFields(definition));
    return Object.fromEntries(Object.entries(data).map(([name, content]) => {
      const schema = definition.payload.properties[name];
      // The name of an unknown field is somebody's text as well.
      if (schema === undefined) return [UNKNOWN_SHOWN, UNKNOWN_SHOWN];
      return [name, sealed.has(name) ? SEALED_SHOWN : keepNamed(schema as Node, content)];
    }));
  }
}

/** A key, or another text that stands in a record, where it is an id of ours or one of an event's own codes; whoever wrote it may have put anything there. */
export function shownId(text: string): string;
export function shownId(text: string | null): string | null;
export function shownId(text: string | null): string | null {
  return text === null || ID.test(text) ? text : NO_ID_SHOWN;
}

/** The headers that our contracts name, as far as their values look as ours do. */
export function shownHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (
    HEADERS.has(name) ? [[name, HEADER_VALUE.test(value) ? value : NO_ID_SHOWN]] : [])));
}

const NO_ID_SHOWN = '(no id)';
const ID = /^[a-z]{3}_[0-9a-f]{32}$/;
const HEADERS: ReadonlySet<string> = new Set(Object.keys(CLOUD_EVENT_HEADERS.properties).concat(Object.keys(DEAD_LETTER_HEADERS.properties)));
// Ids, moments, numbers, types and media types: all in lower case but for the letters of a moment, and without blanks.
const HEADER_VALUE = /^(?:[a-z]{3}_[0-9a-f]{32}|[0-9TZ:.+-]{1,40}|[a-z]+\.[a-z]+\.v\d+|application\/json|\/claimwright\/[a-z-]+|[0-9a-f-]{32,36})$/;

type Node = Readonly<Record<string, unknown>>;

/** A value as far as its schema names it; what does not fit is not shown. */
function keepNamed(schema: Node, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = schema['items'] as Node | undefined;
    return items ? value.map((one) => keepNamed(items, one)) : UNKNOWN_SHOWN;
  }
  if (typeof value === 'object' && value !== null) {
    const properties = (schema['properties'] ?? {}) as Record<string, Node>;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => (properties[name] ? [name, keepNamed(properties[name], one)] : [UNKNOWN_SHOWN, UNKNOWN_SHOWN])));
  }
  return schema['type'] === 'object' || schema['type'] === 'array' ? UNKNOWN_SHOWN : fitting(schema, value);
}

/** A scalar of the schema's type and pattern. */
function fitting(schema: Node, value: unknown): unknown {
  const { type, pattern, maxLength, format } = schema as { type?: string; pattern?: string; maxLength?: number; format?: string };
  const is = value === null ? 'null' : typeof value;
  const wanted = type === 'integer' ? 'number' : type;
  if (wanted !== undefined && wanted !== is) return UNKNOWN_SHOWN;
  if (typeof value !== 'string') return value;
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) return UNKNOWN_SHOWN;
  if (format !== undefined && !/^[0-9TZ:.+-]{10,40}$/.test(value)) return UNKNOWN_SHOWN;
  const choices = schema['enum'] as unknown[] | undefined;
  if (choices && !choices.includes(value)) return UNKNOWN_SHOWN;
  return maxLength !== undefined && value.length > maxLength ? UNKNOWN_SHOWN : value;
}

function parsed(value: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(value);
    return typeof data === 'object' && data !== null && !Array.isArray(data) ? data as Record<string, unknown> : undefined;
  } catch {
    return undefined;
  }
}

/** True where the record's key, or a field of its data, is one of these ids. */
export function mentions({ key, value }: BrokerRecord, ids: ReadonlySet<string>): boolean {
  if (ids.has(key)) return true;
  for (const id of ids) if (value.includes(`"${id}"`)) return true;
  return false;
}
