import { type ServiceLine } from '@claimwright/x12';
import { type EncounterLine } from './encounter.js';
import { type Losses, quoted } from './losses.js';

const DRUG_UNITS = ['F2', 'GR', 'ME', 'ML', 'UN'] as const;

/** Loop 2400 as a line of an encounter. */
export function lineOf(line: ServiceLine, index: number, losses: Losses): EncounterLine {
  const at = `/lines/${index}`;
  noteUncarried(line, at, losses);
  const [note] = line.notes;
  const drug = drugOf(line, at, losses);
  return {
    procedureCode: line.procedure.code,
    modifiers: line.procedure.modifiers,
    chargeCents: line.chargeCents,
    units: Number(line.units),
    ...(line.unitBasis === 'MJ' ? { unitKind: 'MJ' as const } : {}),
    serviceDate: line.serviceDate,
    diagnosisPointers: line.diagnosisPointers,
    ...(line.placeOfService === undefined ? {} : { placeOfService: line.placeOfService }),
    ...(note ? { note: note.text } : {}),
    ...(drug ? { drug } : {}),
  };
}

function drugOf({ drug }: ServiceLine, at: string, losses: Losses): EncounterLine['drug'] {
  if (!drug) return undefined;
  const unit = DRUG_UNITS.find((code) => code === drug.unit);
  losses.notesIf(drug.prescription !== undefined, `${at}/drug`, 'The prescription number (2410 REF)');
  losses.segments(`${at}/drug`, drug.other);
  if (drug.qualifier === 'N4' && unit !== undefined) return { ndc: drug.code, quantity: Number(drug.quantity), unit };
  losses.holds(`${at}/drug`, 'A drug that is not identified by an NDC (2410)');
  return undefined;
}

/** Fields of a line that an encounter has, or that are looked at one by one. */
type Considered =
  | 'number' | 'procedure' | 'chargeCents' | 'unitBasis' | 'units' | 'placeOfService' | 'diagnosisPointers' | 'emergency' | 'epsdt' | 'familyPlanning' | 'copayStatus'
  | 'serviceDate' | 'dates' | 'controlNumber' | 'references' | 'amounts' | 'quantities' | 'notes' | 'drug' | 'providers' | 'adjudications' | 'forms' | 'other';

/** All others: a field that is new in the model has to be put here or there. */
const UNCARRIED: Readonly<Record<Exclude<keyof ServiceLine, Considered>, string>> = {
  equipment: 'Segment SV5',
  attachments: 'Segment PWK',
  ambulance: 'Segment CR1',
  equipmentCertification: 'Segment CR3',
  certifications: 'Segment CRC',
  testResults: 'Segment MEA',
  contract: 'Segment CN1',
  fileInformation: 'Segment K3',
  purchasedService: 'Segment PS1',
  pricing: 'Segment HCP',
};

function noteUncarried(line: ServiceLine, at: string, losses: Losses): void {
  losses.holdsIf(line.procedure.qualifier !== 'HC', `${at}/procedureCode`, `A procedure of the code set ${quoted(line.procedure.qualifier)} (SV101-1)`);
  losses.notesIf(line.procedure.description !== undefined, `${at}/procedureCode`, 'The description of the procedure (SV101-7)');
  losses.holdsIf(line.unitBasis !== 'UN' && line.unitBasis !== 'MJ', `${at}/units`, `Units of the kind ${quoted(line.unitBasis)} (SV103)`);
  losses.holdsIf(line.emergency === true, at, 'That the service was an emergency (SV109)');
  losses.holdsIf(line.epsdt === true, at, 'That the service is EPSDT (SV111)');
  losses.holdsIf(line.familyPlanning === true, at, 'That the service is family planning (SV112)');
  losses.holdsIf(line.copayStatus !== undefined, at, 'The co-pay exemption (SV115)');
  losses.dates(at, '2400', line.dates);
  for (const { qualifier } of line.references) losses.holds(at, `REF*${quoted(qualifier)} of loop 2400`);
  for (const { qualifier } of line.amounts) losses.holds(at, `AMT*${quoted(qualifier)} of loop 2400`);
  for (const { qualifier } of line.quantities) losses.holds(at, `QTY*${quoted(qualifier)} of loop 2400`);
  losses.holdsIf(line.notes.length > 1, `${at}/note`, 'A second note (NTE of loop 2400)');
  losses.notesIf(line.notes[0] !== undefined && line.notes[0].code !== 'ADD', `${at}/note`, `The kind ${quoted(line.notes[0]?.code)} of the note (NTE01)`);
  losses.holdsIf(line.adjudications.length > 0, at, 'What another payer decided (loop 2430)');
  losses.holdsIf((line.forms ?? []).length > 0, at, 'A form with its answers (loop 2440)');
  losses.fields(at, '2400', line, UNCARRIED);
  losses.segments(at, line.other);
}
