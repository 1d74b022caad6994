import { readFile } from 'node:fs/promises';

/** What a reading of the public API needs: `Api` has it, and so have the tests' callers. */
export interface Reader {
  get<T>(route: string): Promise<T>;
}

interface Group {
  status: string;
  count: number;
  cents: number;
}

const LEDGER = ['chargedCents', 'paidCents', 'contractualCents', 'otherAdjustmentCents', 'patientResponsibilityCents', 'openCents', 'balanced'] as const;
const SUMMARIES = ['encounters', 'claims', 'payments', 'statements', 'appeals'] as const;

/** Every total that the public API tells of an organisation, without the moment it was read. */
export interface Totals extends Record<(typeof SUMMARIES)[number], Group[]> {
  ledger: Record<(typeof LEDGER)[number], unknown>;
}

export async function readTotals(api: Reader): Promise<Totals> {
  const groups = async (name: string): Promise<Group[]> => {
    const { groups: all } = await api.get<{ groups: Group[] }>(`/v1/${name}/summary`);
    return all.filter(({ count }) => count > 0).sort((a, b) => a.status.localeCompare(b.status));
  };
  const ledger = await api.get<Record<string, unknown>>('/v1/ledger/summary');
  const read = await Promise.all(SUMMARIES.map(async (name) => [name, await groups(name)] as const));
  return { ...Object.fromEntries(read), ledger: Object.fromEntries(LEDGER.map((name) => [name, ledger[name]])) } as Totals;
}

/** What the sandbox's encounters come to in the end, wherever they are walked. */
export async function expectedTotals(): Promise<Totals> {
  return JSON.parse(await readFile(new URL('../../sandbox/totals.json', import.meta.url), 'utf8')) as Totals;
}
