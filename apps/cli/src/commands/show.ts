import { getJson, type Connection } from '../client.js';

interface Summary {
  groups: { source?: string; status: string; count: number; cents: number }[];
}

interface TimelineEntry {
  at: string;
  service: string;
  type: string;
  data?: Record<string, unknown>;
}

const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

const SUMMARIES = ['encounters', 'eligibility-checks', 'claims', 'denials', 'statements'] as const;

/** Counts and money by status over every service. */
export async function status(at: Connection): Promise<Record<string, Summary['groups']>> {
  const entries = await Promise.all(SUMMARIES.map(async (name) => [name, (await getJson<Summary>(at, `/v1/${name}/summary`)).groups] as const));
  return Object.fromEntries(entries);
}

export function renderStatus(all: Record<string, Summary['groups']>): string {
  return Object.entries(all)
    .map(([name, groups]) => `${name}\n${groups.map((g) => `  ${[g.source, g.status].filter(Boolean).join(' ').padEnd(20)} ${String(g.count).padStart(8)} ${dollars(g.cents).padStart(18)}`).join('\n') || '  none'}`)
    .join('\n');
}

/** The whole story of one claim, oldest first. */
export async function timeline(at: Connection, claimId: string): Promise<TimelineEntry[]> {
  return (await getJson<{ items: TimelineEntry[] }>(at, `/v1/claims/${encodeURIComponent(claimId)}/timeline`)).items;
}

export function renderTimeline(entries: TimelineEntry[]): string {
  return entries.map((e) => `${e.at}  ${e.type.padEnd(24)} ${e.service.padEnd(18)} ${facts(e.data)}`).join('\n');
}

function facts(data: Record<string, unknown> = {}): string {
  return Object.entries(data)
    .filter(([, value]) => typeof value !== 'object')
    .map(([name, value]) => (name.endsWith('Cents') && typeof value === 'number' ? `${name.slice(0, -5)}=${dollars(value)}` : `${name}=${String(value)}`))
    .join(' ');
}
