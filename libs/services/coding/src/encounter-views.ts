import { ENCOUNTER_EXAMPLE, EncounterBody, shapes } from '@claimwright/contracts';
import { allFindings, type Encounter, type EncounterStatus } from '@claimwright/domain-coding';
import { Type, type Static } from 'typebox';
import { type EncounterHistoryRow, type EncounterRow } from './encounter.row.js';

const { CalendarDate, Cents, closed, EncounterId, Moment, PatientId, PayerId } = shapes;

export const STATUSES = ['captured', 'held', 'released', 'coded'] as const satisfies readonly EncounterStatus[];
const Status = Type.Enum([...STATUSES], { description: 'captured: waits for the payer; held: the findings say why; released: corrected, waits for the payer; coded: goes to billing' });
const CoverageState = Type.Enum(['pending', 'verified', 'inactive', 'unverified'], { description: 'What is known of the primary coverage' });
const Version = Type.Integer({ minimum: 1, description: 'Rises with every change; also the ETag' });

export const FindingView = closed({
  code: Type.String(),
  severity: Type.Enum(['error', 'warning']),
  pointer: Type.String({ description: 'JSON pointer into the body' }),
  message: Type.String(),
  source: Type.Optional(Type.String({ description: 'Where the rule comes from' })),
});
const Findings = Type.Array(FindingView);

export const CapturedView = closed({ id: EncounterId, status: Status, version: Version, findings: Findings }, 'CapturedView');
export type CapturedView = Static<typeof CapturedView>;

const item = {
  id: EncounterId,
  source: Type.Enum(['json', '837P']),
  status: Status,
  version: Version,
  serviceDate: CalendarDate,
  chargedCents: Cents,
  payerId: PayerId,
  patientId: Type.Optional(PatientId),
  coverageState: CoverageState,
  findings: Findings,
  createdAt: Moment,
  updatedAt: Moment,
};
export const EncounterItem = closed(item, 'EncounterItem');
export type EncounterItem = Static<typeof EncounterItem>;

const HistoryEntry = closed({ version: Version, status: Status, reason: Type.String(), at: Moment, actor: Type.String() });
export const EncounterView = closed({ ...item, externalId: Type.Optional(Type.String({ description: "The caller's own id of the encounter" })), history: Type.Array(HistoryEntry), content: EncounterBody }, 'EncounterView');
export type EncounterView = Omit<Static<typeof EncounterView>, 'content'> & { content: Encounter };

export const EncounterPage = closed({ items: Type.Array(EncounterItem), nextCursor: Type.Optional(Type.String()) }, 'EncounterPage');

export const EncounterSummary = closed({
  asOf: Moment,
  groups: Type.Array(closed({ status: Status, count: Type.Integer({ minimum: 0 }), cents: Cents })),
}, 'EncounterSummary');
export type EncounterSummary = Static<typeof EncounterSummary>;

/** An encounter without its sealed content. */
export type EncounterState = Omit<EncounterRow, 'orgId' | 'externalId' | 'externalBlind' | 'content' | 'fingerprint' | 'inquiry'>;

export function toItem(row: EncounterState): EncounterItem {
  return {
    id: row.id,
    source: row.source,
    status: statusOf(row.status),
    version: row.version,
    serviceDate: row.serviceDate,
    chargedCents: row.chargedCents,
    payerId: row.payerId,
    ...(row.patientId === null ? {} : { patientId: row.patientId }),
    coverageState: row.coverageState,
    findings: allFindings({ findings: row.findings, coverage: row.coverageState }),
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function toView(row: EncounterRow, history: readonly EncounterHistoryRow[], content: Encounter): EncounterView {
  const entries = history.map(({ version, status, reason, at, actor }) => ({ version, status: statusOf(status), reason, at: at.toISOString(), actor }));
  return { ...toItem(row), ...(content.externalId !== undefined && { externalId: content.externalId }), history: entries, content };
}

export function toCaptured(row: EncounterRow): CapturedView {
  const { id, status, version, findings } = toItem(row);
  return { id, status, version, findings };
}

function statusOf(status: EncounterStatus): (typeof STATUSES)[number] {
  // Nothing here cancels an encounter; the table refuses the word.
  if (status === 'cancelled') throw new Error('An encounter is cancelled, which cannot be');
  return status;
}

const ID = 'enc_019caf3c4e007000800000000000c001';
const FINDING = { code: 'total_differs', severity: 'error', pointer: '/totalChargeCents', message: 'The lines add up to 210.00, the total says 200.00.', source: '837P 2300 CLM02' };
const ITEM = {
  id: ID, source: 'json', status: 'held', version: 1, serviceDate: '2026-03-02', chargedCents: 20_000, payerId: 'EVG01', coverageState: 'verified', findings: [FINDING],
  createdAt: '2026-03-03T09:30:00.000Z', updatedAt: '2026-03-03T09:30:00.000Z',
};

/** What the documentation shows. */
export const EXAMPLES = {
  captured: { id: ID, status: 'captured', version: 1, findings: [] },
  page: { items: [ITEM], nextCursor: 'WyJlbmNfMDE5Y2FmM2M0ZTAwNzAwMDgwMDAwMDAwMDAwMGMwMDEiXQ.5f2b6c1a' },
  view: { ...ITEM, externalId: 'visit-20260302-0417', history: [{ version: 1, status: 'held', reason: 'posted', at: '2026-03-03T09:30:00.000Z', actor: 'key:2f6b1c8d9e0a4f37' }], content: { ...ENCOUNTER_EXAMPLE, totalChargeCents: 20_000 } },
  summary: { asOf: '2026-03-03T09:31:00.000Z', groups: [{ status: 'coded', count: 412, cents: 9_120_050 }, { status: 'held', count: 3, cents: 61_500 }] },
  batch: `${JSON.stringify({ ...ENCOUNTER_EXAMPLE })}\n`,
  batchAnswer: `${JSON.stringify({ line: 1, id: ID, status: 'captured' })}\n${JSON.stringify({ line: 2, error: { code: 'malformed_json', detail: 'The line is not JSON' } })}\n`,
};
