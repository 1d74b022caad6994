import { ALL_EVENTS, envelopeOf, thinExample, thinPayload, TOPICS, type EventDefinition } from '@claimwright/contracts';

export interface CatalogueEntry {
  type: string;
  summary: string;
  service: string;
  jsonSchema: object;
  exampleBody: object;
}

const AT = '2026-03-16T10:00:00.000Z';
const EXAMPLE_ID = 'evt_019caf3c4e007000800000000000100f';

/** Every type of event as webhooks and the stream have it, made from the contracts. */
export const CATALOGUE: readonly CatalogueEntry[] = ALL_EVENTS.map(entryOf);

function entryOf(definition: EventDefinition): CatalogueEntry {
  const { type, summary, topic } = definition;
  return {
    type, summary, service: TOPICS.find(({ name }) => name === topic)?.service ?? '',
    jsonSchema: { $schema: 'https://json-schema.org/draft/2020-12/schema', ...withoutNames(envelopeOf(type, thinPayload(definition))) as object },
    exampleBody: { id: EXAMPLE_ID, type, timestamp: AT, sequence: 417, data: thinExample(definition) },
  };
}

/** Plain JSON Schema. The names under which the contracts keep parts of it stand for the whole part, which this has not. */
function withoutNames(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => (key === 'title' && typeof value === 'string' ? undefined : value));
}
