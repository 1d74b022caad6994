import type { ClaimSupportingInfo } from 'fhir/r4.js';
import { concept, money } from './elements.js';
import type { EncounterFacts } from './encounter.js';
import { OURS, SYSTEMS } from './systems.js';

/** What an 837P says and no element of Claim holds, by the code of its category. CARIN's and HL7's codes where they have one. */
export const INFORMATION = {
  medicalRecordNumber: { system: SYSTEMS.carinInformation, code: 'medicalrecordnumber' },
  accountNumber: { system: SYSTEMS.carinInformation, code: 'patientaccountnumber' },
  onset: { system: SYSTEMS.information, code: 'onset' },
  note: { system: OURS.information, code: 'note' },
  lineNote: { system: OURS.information, code: 'line-note' },
  cliaNumber: { system: OURS.information, code: 'clia-number' },
  priorAuthorization: { system: OURS.information, code: 'prior-authorization' },
  acceptsAssignment: { system: OURS.information, code: 'accepts-assignment' },
  patientPaid: { system: OURS.information, code: 'patient-paid' },
  placeOfService: { system: OURS.information, code: 'place-of-service' },
} as const;

type Kind = keyof typeof INFORMATION;
type Unnumbered = Omit<ClaimSupportingInfo, 'sequence'>;

const info = (kind: Kind, value: Omit<Unnumbered, 'category'>): Unnumbered => ({ category: concept(INFORMATION[kind].system, INFORMATION[kind].code), ...value });

function text(kind: Kind, value: string | undefined): Unnumbered[] {
  return value === undefined ? [] : [info(kind, { valueString: value })];
}

/** The two that an ExplanationOfBenefit of CARIN repeats. */
export function numbersInformation({ patient, references }: EncounterFacts): ClaimSupportingInfo[] {
  return numbered([...text('medicalRecordNumber', references?.medicalRecordNumber), ...text('accountNumber', patient.accountNumber)]);
}

/** Everything of the kind that an encounter has, the lines' notes last, in the order of their lines. */
export function claimInformation(encounter: EncounterFacts): ClaimSupportingInfo[] {
  const { references, onsetDate, note, acceptsAssignment, patientPaidCents, placeOfService, lines } = encounter;
  const elsewhere = lines[0]?.placeOfService !== undefined && lines[0].placeOfService !== placeOfService;
  return numbered([
    ...numbersInformation(encounter),
    ...(onsetDate === undefined ? [] : [info('onset', { timingDate: onsetDate })]),
    ...text('note', note),
    ...text('cliaNumber', references?.cliaNumber),
    ...text('priorAuthorization', references?.priorAuthorization),
    ...(acceptsAssignment === undefined ? [] : [info('acceptsAssignment', { valueBoolean: acceptsAssignment })]),
    ...(patientPaidCents === undefined ? [] : [info('patientPaid', { valueQuantity: { value: money(patientPaidCents).value, unit: 'USD', system: SYSTEMS.currency, code: 'USD' } })]),
    ...(elsewhere ? [info('placeOfService', { code: concept(SYSTEMS.placeOfService, placeOfService) })] : []),
    ...lines.flatMap((line) => text('lineNote', line.note)),
  ]);
}

/** Which supportingInfo is the note of this line. */
export function lineNoteSequence(encounter: EncounterFacts, index: number, all: readonly ClaimSupportingInfo[]): number[] {
  if (encounter.lines[index]?.note === undefined) return [];
  const notes = all.filter(({ category }) => category.coding?.[0]?.code === INFORMATION.lineNote.code);
  const before = encounter.lines.slice(0, index).filter((line) => line.note !== undefined).length;
  return notes.slice(before, before + 1).map(({ sequence }) => sequence);
}

function numbered(list: readonly Unnumbered[]): ClaimSupportingInfo[] {
  return list.map((one, index) => ({ ...one, sequence: index + 1 }));
}
