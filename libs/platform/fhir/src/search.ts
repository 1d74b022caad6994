import { type Finding, type Id, isId } from '@claimwright/kernel';
import { HttpProblem, type Wanted } from '@claimwright/platform-http';
import { FHIR_RESOURCES, type FhirType, type ResourceFacts, type SearchName } from './resources.js';

/** How a search parameter is written, for the CapabilityStatement. */
export const SEARCH_TYPES = { _id: 'token', _lastUpdated: 'date', patient: 'reference', identifier: 'token', status: 'token', created: 'date' } as const satisfies Record<SearchName, string>;

const COUNT = 50;
const VALUES_MAX = 100;
const CURSOR = '_cursor';
const JSON_FORMATS = new Set(['json', 'application/json', 'application/fhir+json', 'text/json']);

/** Our id of this kind that a FHIR id stands for; one of nothing where it stands for none. */
export function ownId(kind: string, id: string): Id<string> | '' {
  const own = id.replace('-', '_');
  return isId(kind, own) ? own : '';
}

type Filters = Record<string, unknown>;
type Read = (value: string, facts: ResourceFacts) => Filters | string;

const tokens = (value: string): string[] => value.split(',').map((token) => token.slice(token.lastIndexOf('|') + 1));

const READERS: Readonly<Record<SearchName, Read>> = {
  _id: (value, { kind }) => ({ _id: value.split(',').map((id) => ownId(kind, id)) }),
  patient: (value) => ({ patient: value.split(',').map((reference) => ownId('pat', reference.replace(/^Patient\//, ''))) }),
  identifier: (value) => ({ identifier: tokens(value) }),
  status: (value) => ({ status: tokens(value) }),
  created: (value) => rangeOf('created', value),
  _lastUpdated: (value) => rangeOf('_lastUpdated', value),
};

const DATE = /^(eq|ge|gt|le|lt)?(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;
const DAY_MS = 86_400_000;

/** A day or a moment with FHIR's prefix, as the moments from and before which rows are wanted. */
function rangeOf(name: SearchName, value: string): Filters | string {
  const [, prefix = 'eq', day = '', time] = DATE.exec(value) ?? [];
  const from = Date.parse(time === undefined ? `${day}T00:00:00Z` : `${day}${time}`);
  if (Number.isNaN(from) || day.startsWith('0000')) return 'must be a day or a moment with its time zone, after eq, ge, gt, le or lt';
  const end = from + (time === undefined ? DAY_MS : time.includes('.') ? 1 : /T\d{2}:\d{2}:\d{2}/.test(time) ? 1_000 : 60_000);
  const since = { eq: from, ge: from, gt: end, le: undefined, lt: undefined }[prefix];
  const before = { eq: end, ge: undefined, gt: undefined, le: end, lt: from }[prefix];
  return { ...(since === undefined ? {} : { [`${name}.from`]: new Date(since).toISOString() }), ...(before === undefined ? {} : { [`${name}.before`]: new Date(before).toISOString() }) };
}

/** Reads the query of a search by the table; what the table does not name is refused. */
export function readSearch(type: FhirType, query: unknown): Wanted {
  const facts: ResourceFacts = FHIR_RESOURCES[type];
  const findings: Finding[] = [];
  const wanted: Asked = { limit: Math.min(COUNT, facts.countMax), sort: 'id', filters: {} };
  for (const [name, given] of Object.entries(query as Record<string, string | string[]>)) {
    const values = [given].flat();
    const refusal = refusalOf(name, values) ?? values.map((value) => readOne(wanted, facts, { name, value })).find((refused) => refused !== undefined);
    if (refusal !== undefined) findings.push({ code: 'invalid_parameter', severity: 'error', pointer: `/${name.slice(0, 100)}`, message: refusal });
  }
  if (findings.length > 0) throw new HttpProblem(400, 'invalid_parameter', 'A search parameter is not valid', { findings });
  return wanted;
}

interface Asked {
  limit: number;
  cursor?: string;
  sort: string;
  filters: Filters;
}

function refusalOf(name: string, values: readonly string[]): string | undefined {
  const most = name === 'created' || name === '_lastUpdated' ? 2 : 1;
  if (values.length > most) return most === 1 ? 'stands once at most' : 'stands twice at most';
  return values.some((value) => value.includes('\0') || value.split(',').length > VALUES_MAX) ? 'is not a value of this parameter' : undefined;
}

/** Adds what one parameter asks for, or says why it cannot. */
function readOne(wanted: Asked, facts: ResourceFacts, { name, value }: { name: string; value: string }): string | undefined {
  switch (name) {
    case '_format':
      return JSON_FORMATS.has(value) ? undefined : 'must be json';
    case '_count':
      if (!/^[1-9]\d{0,4}$/.test(value)) return 'must be a whole number from 1';
      wanted.limit = Math.min(Number(value), facts.countMax);
      return undefined;
    case CURSOR:
      wanted.cursor = value;
      return undefined;
    default: {
      if (!facts.search.includes(name as SearchName)) return 'is not a parameter of this search';
      const read = READERS[name as SearchName](value, facts);
      if (typeof read === 'string') return read;
      wanted.filters = { ...wanted.filters, ...narrower(wanted.filters, read) };
      return undefined;
    }
  }
}

/** Two bounds of one kind are both meant: the later beginning and the earlier end. */
function narrower(known: Filters, read: Filters): Filters {
  return Object.fromEntries(Object.entries(read).map(([name, value]) => {
    const before = known[name];
    if (typeof before !== 'string' || typeof value !== 'string') return [name, value];
    return [name, (value > before) === name.endsWith('.from') ? value : before];
  }));
}

/** The query of the next page. */
export function nextQuery(search: string, cursor: string): string {
  const params = new URLSearchParams(search);
  params.set(CURSOR, cursor);
  return params.toString();
}
