import { ALL_EVENTS } from '../all-events.js';
import { CLOUD_EVENT_HEADERS, DEAD_LETTER_HEADERS, exampleHeaders } from '../cloud-event.js';
import { everyVersion } from '../compatibility/releases.js';
import { versionsOf, type EventDefinition } from '../define-event.js';
import { LISTENERS } from '../listeners.js';
import { topicsOf, type PlannedTopic } from '../topic-plan.js';
import { STATE_TOPICS, TOPICS, type Topic } from '../topics.js';
import { fieldRows } from './field-rows.js';
import { html, Html } from './html.js';
import { STYLE } from './style.js';

const EVENTS = everyVersion(ALL_EVENTS);
const PLAN = topicsOf('cluster');
const DAY_MS = 24 * 60 * 60 * 1000;

/** The events for people: what is sent where, by whom, to whom and with what in it. One page, with nothing from elsewhere and no script. */
export function renderEventsPage(): string {
  const streams = [...TOPICS, ...STATE_TOPICS];
  const page = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Claimwright events</title>
<link rel="icon" href="/docs/assets/favicon-32x32.png"><style>${new Html(STYLE)}</style></head>
<body>
<h1>Claimwright events</h1>
<p>What happens to encounters, claims, payments and denials. Each service announces what it did; the others listen and never ask.</p>
<p>For machines: <a href="/docs/events/asyncapi.json">asyncapi.json</a>. The REST API is at <a href="/docs">/docs</a>.</p>
<nav><h3>Topics</h3><ul>${streams.map(({ name }) => html`<li><a href="#${name}"><code>${name}</code></a></li>`)}</ul>
<h3>Events</h3><ul>${EVENTS.map(({ type }) => html`<li><a href="#${type}"><code>${type}</code></a></li>`)}</ul></nav>
${services()}
${reading()}
${streams.map(topicSection)}
</body>
</html>
`;
  return page.text;
}

const links = (names: readonly string[]): Html[] => names.map((name, index) => html`${index === 0 ? '' : ', '}<a href="#${name}"><code>${name}</code></a>`);
const orNobody = (names: readonly string[]): string => names.join(', ') || 'nobody';

function services(): Html {
  const rows = LISTENERS.map(({ group, actsOn, keeps }) => {
    const announced = EVENTS.filter(({ topic }) => TOPICS.some(({ name, service }) => name === topic && service === group));
    return html`<tr><td>${group}</td><td data-label="Announces">${links(announced.map(({ type }) => type))}</td><td data-label="Acts on">${links(actsOn.map(({ type }) => type))}${keeps.length > 0 ? '; keeps all others for the timeline' : ''}</td></tr>`;
  });
  return html`<h2 id="services">Who announces, who listens</h2>
<table><thead><tr><th>Service, and consumer group</th><th>Announces</th><th>Acts on</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function reading(): Html {
  return html`<h2 id="records">How a record looks</h2>
<p>CloudEvents 1.0, Kafka binding, binary mode: the headers describe the event and the value is its data as JSON. Key, headers and topic names hold ids and codes only.
A sealed field holds a value that is encrypted under the organisation's key; nothing else tells of a person.</p>
<p>Every event arrives at least once: drop an id you have seen. Events of one key arrive in order. Drop fields you do not know: a service that is newer than you may send them.
A version never changes but by optional fields. A <code>v2</code> comes beside its <code>v1</code>, under the same id, for as long as somebody may know only the older.</p>
<h3>Headers of every record</h3>
${fieldTable(CLOUD_EVENT_HEADERS)}
<h3>Headers of a dead letter, beside those it came with</h3>
${fieldTable(DEAD_LETTER_HEADERS)}`;
}

function topicSection({ name, key, summary }: Topic): Html {
  const planned = PLAN.find((topic) => topic.name === name) as PlannedTopic;
  const letters = PLAN.filter((topic) => topic.kind === 'dlq' && topic.name.startsWith(`${name}.`)).map((topic) => topic.name);
  return html`<section><h2 id="${name}">${name}</h2>
<p>${summary}</p>
<dl><dt>Written by</dt><dd>${planned.writer}</dd><dt>Read by</dt><dd>${orNobody(planned.groups)}</dd><dt>Key</dt><dd><code>${key}</code></dd>
<dt>Kept</dt><dd>${keptFor(planned)}, in ${planned.partitions} partitions, ${planned.replicas} copies each</dd>
<dt>Dead letters</dt><dd>${letters.map((letter, index) => html`${index === 0 ? '' : ', '}<code>${letter}</code>`)}</dd></dl>
${EVENTS.filter(({ topic }) => topic === name).map(eventDetails)}
</section>`;
}

function keptFor({ config }: PlannedTopic): string {
  const retention = config['retention.ms'];
  return retention === undefined ? 'the newest of each key for good' : `${Number(retention) / DAY_MS} days`;
}

// The anchor is inside, because a browser opens what it is led into.
function eventDetails(event: EventDefinition): Html {
  const data: Readonly<Record<string, unknown>> = { ...event.example };
  const headers = exampleHeaders(event.type, event.topic, String(data[event.key]));
  const groups = (of: 'actsOn' | 'keeps') => LISTENERS.filter((listener) => listener[of].flatMap(versionsOf).includes(event)).map(({ group }) => group);
  return html`<details><summary><span class="type">${event.type}</span><span class="about">${event.summary}</span></summary><div class="inside" id="${event.type}">
<dl><dt>Announced by</dt><dd>${PLAN.find(({ name }) => name === event.topic)?.writer ?? ''}</dd><dt>Acted on by</dt><dd>${orNobody(groups('actsOn'))}</dd><dt>Kept by</dt><dd>${orNobody(groups('keeps'))}</dd></dl>
${fieldTable(event.payload)}
<h3>Example</h3>
<pre>${Object.entries(headers).map(([name, value]) => html`${name}: ${value}\n`)}
${JSON.stringify(event.example, null, 2)}</pre>
<p>JSON Schema: <a href="/docs/events/schemas/${event.type}.json">${event.type}.json</a></p>
</div></details>`;
}

function fieldTable(schema: Parameters<typeof fieldRows>[0]): Html {
  const rows = fieldRows(schema).map(({ path, required, sealed, shape, description }) => html`<tr><td><code>${path}</code> ${required ? '' : html`<span class="need">optional</span>`} ${
    sealed ? html`<span class="sealed">sealed</span>` : ''}</td><td>${shape}</td><td>${description}</td></tr>
`);
  return html`<table><thead><tr><th>Field</th><th>Holds</th><th>Meaning</th></tr></thead><tbody>${rows}</tbody></table>`;
}
