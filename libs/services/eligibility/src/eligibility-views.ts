import { Coverage, ENCOUNTER_EXAMPLE, Patient, shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import { type CheckRow, type CheckState, type CoverageRow, type PatientRow } from './eligibility.rows.js';

const { CalendarDate, Cents, closed, CoverageId, EligibilityCheckId, EncounterId, Moment, PatientId, PayerId } = shapes;

export const PatientView = closed({ id: PatientId, ...Patient.properties, createdAt: Moment, updatedAt: Moment }, 'PatientView');
export type PatientView = Static<typeof PatientView>;
export const PatientPage = pageOf(PatientView, 'PatientPage');

export const CoverageBody = closed({ patientId: PatientId, ...Coverage.properties }, 'CoverageBody');
export type CoverageBody = Static<typeof CoverageBody>;
export const CoverageView = closed({ id: CoverageId, ...CoverageBody.properties, createdAt: Moment, updatedAt: Moment }, 'CoverageView');
export type CoverageView = Static<typeof CoverageView>;
export const CoveragePage = pageOf(CoverageView, 'CoveragePage');

export const CheckBody = closed({
  coverageId: CoverageId,
  serviceDate: CalendarDate,
  provider: Type.Optional(closed({
    npi: Type.String({ pattern: '^[0-9]{10}$' }),
    name: Type.Optional(shapes.text(60)),
    lastName: Type.Optional(shapes.text(60)),
    firstName: Type.Optional(shapes.text(35)),
  })),
}, 'EligibilityCheckBody');
export type CheckBody = Static<typeof CheckBody>;

export const CHECK_STATES = ['pending', 'active', 'inactive', 'could_not_ask', 'refused', 'superseded'] as const satisfies readonly CheckState[];
const State = Type.Enum([...CHECK_STATES], {
  description: 'pending: not asked yet; could_not_ask: the payer is away, asked again at nextAttemptAt if that is set; refused: a person must correct something or call; superseded: the encounter was corrected and asked about anew',
});

const Rejection = closed({ loop: Type.String(), aaaCode: Type.String(), followUp: Type.String(), remedy: Type.Enum(['retry', 'fix_data', 'call']), meaning: Type.String() });
const Share = closed({
  kind: Type.Enum(['copay', 'coinsurance', 'deductible', 'deductible_remaining', 'out_of_pocket', 'out_of_pocket_remaining']), serviceTypes: Type.Array(Type.String()), level: Type.Optional(Type.String()),
  inNetwork: Type.Optional(Type.Boolean()), amountCents: Type.Optional(Cents), percent: Type.Optional(Type.String({ description: 'A fraction: 0.2 is 20 %' })), period: Type.Optional(Type.String()),
});
const BenefitsView = closed({
  plan: Type.Optional(Type.String()), insuranceType: Type.Optional(Type.String()), coverageFrom: Type.Optional(CalendarDate), coverageTo: Type.Optional(CalendarDate),
  shares: Type.Optional(Type.Array(Share)), otherPayers: Type.Optional(Type.Array(closed({ name: Type.String(), id: Type.Optional(Type.String()) }))), rejections: Type.Optional(Type.Array(Rejection)),
});

export const CheckView = closed({
  id: EligibilityCheckId,
  encounterId: Type.Optional(EncounterId),
  patientId: PatientId,
  coverageId: CoverageId,
  payerId: PayerId,
  serviceDate: CalendarDate,
  state: State,
  attempts: Type.Integer({ minimum: 0 }),
  reasonCode: Type.Optional(Type.String({ description: 'AAA03, or our own word for why there is no answer' })),
  benefits: Type.Optional(BenefitsView),
  chargedCents: Type.Integer({ minimum: 0, description: 'What the encounter charges; 0 where none asked' }),
  askedAt: Type.Optional(Moment),
  answeredAt: Type.Optional(Moment),
  nextAttemptAt: Type.Optional(Moment),
  createdAt: Moment,
}, 'EligibilityCheckView');
export type CheckView = Static<typeof CheckView>;
export const CheckPage = pageOf(CheckView, 'EligibilityCheckPage');

export const CheckSummary = closed({
  asOf: Moment,
  groups: Type.Array(closed({ status: Type.Enum(CHECK_STATES.filter((state) => state !== 'superseded')), count: Type.Integer({ minimum: 0 }), cents: Cents })),
}, 'EligibilityCheckSummary');
export type CheckSummary = Static<typeof CheckSummary>;

function pageOf<T extends Parameters<typeof Type.Array>[0]>(item: T, name: string) {
  return closed({ items: Type.Array(item), nextCursor: Type.Optional(Type.String()) }, name);
}

/** What is read of a row to show it. */
export type ShownPatient = Pick<PatientRow, 'id' | 'content' | 'createdAt' | 'updatedAt'>;
export type ShownCoverage = Pick<CoverageRow, 'id' | 'patientId' | 'payerId' | 'content' | 'createdAt' | 'updatedAt'>;
export type ShownCheck = Omit<CheckRow, 'orgId' | 'asker' | 'answer' | 'inquiry'>;

export function toPatientView({ id, createdAt, updatedAt }: ShownPatient, patient: Patient): PatientView {
  return { id, ...patient, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

export function toCoverageView({ id, patientId, createdAt, updatedAt }: ShownCoverage, coverage: Coverage): CoverageView {
  return { id, patientId, ...coverage, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
}

export function toCheckView(row: ShownCheck): CheckView {
  const { id, encounterId, patientId, coverageId, payerId, serviceDate, state, attempts, reasonCode, benefits, chargedCents } = row;
  return {
    id, patientId, coverageId, payerId, serviceDate, state, attempts, chargedCents, createdAt: row.createdAt.toISOString(),
    ...(encounterId === null ? {} : { encounterId }),
    ...(reasonCode === null ? {} : { reasonCode }),
    ...(benefits === null ? {} : { benefits }),
    ...(row.askedAt && { askedAt: row.askedAt.toISOString() }),
    ...(row.answeredAt && { answeredAt: row.answeredAt.toISOString() }),
    ...(row.nextAt && { nextAttemptAt: row.nextAt.toISOString() }),
  };
}

const AT = { createdAt: '2026-03-03T09:30:00.000Z', updatedAt: '2026-03-03T09:30:00.000Z' };
const CURSOR = 'WyJwYXRfMDE5Y2FmM2M0ZTAwNzAwMDgwMDAwMDAwMDAwMGMwMDIiXQ.5f2b6c1a';
const PATIENT = { id: 'pat_019caf3c4e007000800000000000c002', ...ENCOUNTER_EXAMPLE.patient, ...AT };
const COVERAGE = { id: 'cov_019caf3c4e007000800000000000c003', patientId: PATIENT.id, ...ENCOUNTER_EXAMPLE.coverages[0], ...AT };
const CHECK = {
  id: 'elc_019caf3c4e007000800000000000c004', encounterId: 'enc_019caf3c4e007000800000000000c001', patientId: PATIENT.id, coverageId: COVERAGE.id, payerId: 'EVG01', serviceDate: '2026-03-02', state: 'active', attempts: 1,
  benefits: { plan: 'SIMULATED PLAN', coverageFrom: '2026-01-01', shares: [{ kind: 'coinsurance', serviceTypes: ['30'], level: 'IND', inNetwork: true, percent: '0.2' }], otherPayers: [] },
  chargedCents: 21_000, askedAt: '2026-03-03T09:30:01.000Z', answeredAt: '2026-03-03T09:30:02.000Z', createdAt: '2026-03-03T09:30:00.000Z',
};

/** What the documentation shows. */
export const EXAMPLES = {
  patientBody: ENCOUNTER_EXAMPLE.patient,
  patient: PATIENT,
  patients: { items: [PATIENT], nextCursor: CURSOR },
  coverageBody: { patientId: PATIENT.id, ...ENCOUNTER_EXAMPLE.coverages[0] },
  coverage: COVERAGE,
  coverages: { items: [COVERAGE] },
  checkBody: { coverageId: COVERAGE.id, serviceDate: '2026-03-02', provider: { npi: '1900000013', name: 'LAKESIDE FAMILY CLINIC' } },
  check: CHECK,
  checks: { items: [CHECK] },
  summary: { asOf: '2026-03-03T09:31:00.000Z', groups: [{ status: 'active', count: 412, cents: 9_120_050 }, { status: 'could_not_ask', count: 3, cents: 61_500 }] },
};
