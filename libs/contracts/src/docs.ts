import { ALL_EVENTS } from './all-events.js';
import { renderAsyncApi } from './asyncapi.js';
import { everyVersion } from './compatibility/releases.js';
import type { EventDefinition } from './define-event.js';

/** A generated file: its path from the repository's root, and all of its text. */
export interface RenderedFile {
  path: string;
  text: string;
}

/** The documents of the contracts: a JSON Schema for each event's data, and one AsyncAPI document of everything. */
export function renderContractDocs(): RenderedFile[] {
  return [
    ...everyVersion(ALL_EVENTS).map((event) => ({ path: `docs/events/schemas/${event.type}.json`, text: json(schemaOf(event)) })),
    { path: 'docs/events/asyncapi.json', text: json(renderAsyncApi()) },
  ];
}

function schemaOf({ type, summary, payload, example }: EventDefinition): object {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: type, description: summary, ...payload, examples: [example] };
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
