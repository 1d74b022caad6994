import { type BillableEncounter, type DataOf, EncounterCaptured, EncounterCoded, type EncounterCoverage, type EncounterHeld, type EncounterReleased, type EncounterSubject, sealContext } from '@claimwright/contracts';
import { type Encounter } from '@claimwright/domain-coding';
import { type Finding } from '@claimwright/kernel';
import { type Tx } from '@claimwright/platform-persistence';
import { FINDINGS_MAX } from './encounter-drafts.js';
import { type EncounterRow } from './encounter.row.js';

const TURNS = ['P', 'S', 'T'] as const;

/** encounter.captured: what the question to the payer needs is sealed in it. */
export function captured(tx: Tx, row: EncounterRow, encounter: Encounter): DataOf<typeof EncounterCaptured> {
  const { npi, name, lastName, firstName } = encounter.billingProvider;
  const subject: EncounterSubject = { patient: encounter.patient, coverages: coveragesInTurn(encounter), provider: { npi, name, lastName, firstName } };
  return {
    encounterId: row.id,
    source: row.source,
    serviceDate: row.serviceDate,
    chargedCents: row.chargedCents,
    payerId: row.payerId,
    inquiry: row.inquiry,
    subject: tx.seal(sealContext(EncounterCaptured, 'subject'), row.id, subject),
  };
}

/** encounter.coded: everything the claims are built from is sealed in it. */
export function coded(tx: Tx, row: EncounterRow, encounter: Encounter): DataOf<typeof EncounterCoded> {
  const content: BillableEncounter = { ...encounter, serviceDate: row.serviceDate, coverages: coveragesInTurn(encounter) };
  return {
    encounterId: row.id,
    ...(row.patientId === null ? {} : { patientId: row.patientId }),
    serviceDate: row.serviceDate,
    chargedCents: row.chargedCents,
    payerIds: encounter.coverages.map(({ payerId }) => payerId),
    lineCount: encounter.lines.length,
    content: tx.seal(sealContext(EncounterCoded, 'content'), row.id, content),
  };
}

/** encounter.held: codes and places only, the sentences stay here. */
export function held(row: EncounterRow, findings: readonly Finding[]): DataOf<typeof EncounterHeld> {
  return { encounterId: row.id, chargedCents: row.chargedCents, findings: findings.slice(0, FINDINGS_MAX).map(({ code, severity, pointer }) => ({ code, severity, pointer })) };
}

export function released(row: EncounterRow): DataOf<typeof EncounterReleased> {
  return { encounterId: row.id, chargedCents: row.chargedCents };
}

function coveragesInTurn({ coverages }: Encounter): EncounterCoverage[] {
  return coverages.map((coverage, index) => ({ ...coverage, payerResponsibility: TURNS[index] ?? 'T' }));
}
