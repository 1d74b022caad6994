import { answerOf, type ClaimwrightClient, type components } from '@claimwright/client';

/** A count of one kind, as every summary has it. */
interface Group {
  source?: string;
  status: string;
  count: number;
  cents: number;
}

type TimelineEntry = components['schemas']['Timeline']['items'][number];

const dollars = (cents: number): string => (cents / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD' });

const SUMMARIES = ['/v1/encounters/summary', '/v1/eligibility-checks/summary', '/v1/claims/summary', '/v1/denials/summary', '/v1/statements/summary'] as const;

/** Counts and money by status over every service. */
export async function status(at: ClaimwrightClient): Promise<Record<string, Group[]>> {
  const entries = await Promise.all(SUMMARIES.map(async (path) => [path.split('/')[2] ?? path, (await answerOf<{ groups: Group[] }>(at.GET(path))).groups] as const));
  return Object.fromEntries(entries);
}

export function renderStatus(all: Record<string, Group[]>): string {
  return Object.entries(all)
    .map(([name, groups]) => `${name}\n${groups.map((g) => `  ${[g.source, g.status].filter(Boolean).join(' ').padEnd(20)} ${String(g.count).padStart(8)} ${dollars(g.cents).padStart(18)}`).join('\n') || '  none'}`)
    .join('\n');
}

/** The whole story of one claim, oldest first. */
export async function timeline(at: ClaimwrightClient, claimId: string): Promise<TimelineEntry[]> {
  return (await answerOf(at.GET('/v1/claims/{claimId}/timeline', { params: { path: { claimId } } }))).items;
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
