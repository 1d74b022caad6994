import { type Finding } from '@claimwright/kernel';
import { type Claim837P, type ClaimDetail, type QualifiedDate } from '@claimwright/x12';
import { coveragesOf } from './from-claim-coverages.js';
import { lineOf } from './from-claim-lines.js';
import { billingProviderOf, patientOf, providersOf } from './from-claim-parties.js';
import { Losses, quoted } from './losses.js';
import { type Encounter } from './encounter.js';

/** An encounter read from a claim file, and what the file said that it cannot hold. */
export interface ReadEncounter {
  encounter: Encounter;
  findings: Finding[];
}

/**
 * Makes an encounter of an 837P claim somebody else wrote. Numbers of the file's own (claim, lines) are replaced by ours. What an
 * encounter cannot hold comes back as findings: errors where the claim would not be the same without it, warnings otherwise.
 */
export function encounterFromClaim837P(source: Claim837P): ReadEncounter {
  const losses = new Losses();
  const { claim } = source;
  const providers = providersOf(source, losses);
  const referencesRead = referencesOf(claim, losses);
  const encounter: Encounter = {
    externalId: claim.number,
    patient: patientOf(source, losses),
    coverages: coveragesOf(source, losses, referencesRead.priorAuthorization),
    billingProvider: billingProviderOf(source.billingProvider, losses),
    ...providers,
    placeOfService: claim.placeOfService,
    diagnoses: claim.diagnoses.map(({ code }) => ({ code })),
    lines: claim.lines.map((line, index) => lineOf(line, index, losses)),
    totalChargeCents: claim.chargeCents,
    ...(claim.patientPaidCents === undefined ? {} : { patientPaidCents: claim.patientPaidCents }),
    ...(Object.keys(referencesRead.kept).length === 0 ? {} : { references: referencesRead.kept }),
    acceptsAssignment: claim.assignment !== 'C',
    ...circumstancesOf(claim, losses),
    ...noteOf(claim, losses),
  };
  noteUncarried(source, losses);
  return { encounter, findings: losses.findings };
}

const KEPT_REFERENCES = { '9F': 'referralNumber', X4: 'cliaNumber', EA: 'medicalRecordNumber' } as const;

function referencesOf(claim: ClaimDetail, losses: Losses): { kept: NonNullable<Encounter['references']>; priorAuthorization?: string } {
  const kept: NonNullable<Encounter['references']> = {};
  let priorAuthorization: string | undefined;
  for (const { qualifier, value } of claim.references) {
    const field = KEPT_REFERENCES[qualifier as keyof typeof KEPT_REFERENCES];
    if (field && kept[field] === undefined) kept[field] = value;
    else if (qualifier === 'G1' && priorAuthorization === undefined) priorAuthorization = value;
    else if (qualifier === 'D9' || (qualifier === 'F8' && claim.frequency === '1')) losses.notes('/references', `REF*${quoted(qualifier)} of loop 2300`);
    else losses.holds('/references', `REF*${quoted(qualifier)} of loop 2300`);
  }
  return { kept, ...(priorAuthorization === undefined ? {} : { priorAuthorization }) };
}

function circumstancesOf(claim: ClaimDetail, losses: Losses): Pick<Encounter, 'accident' | 'onsetDate'> {
  const onset = claim.dates.find(({ qualifier }) => qualifier === '431');
  const accident = accidentOf(claim, losses);
  const others = claim.dates.filter((date) => date !== onset && !(accident && date.qualifier === '439'));
  losses.notesIf(others.some(isRepricerDate), '', 'DTP*050 of loop 2300');
  losses.dates('', '2300', others.filter((date) => !isRepricerDate(date)));
  return { ...(accident ? { accident } : {}), ...(onset ? { onsetDate: onset.date } : {}) };
}

function isRepricerDate({ qualifier }: QualifiedDate): boolean {
  return qualifier === '050';
}

const CAUSES = { AA: 'auto', EM: 'employment', OA: 'other' } as const;

function accidentOf({ relatedCauses, dates }: ClaimDetail, losses: Losses): Encounter['accident'] {
  if (!relatedCauses) return undefined;
  const date = dates.find(({ qualifier }) => qualifier === '439')?.date;
  const kind = CAUSES[relatedCauses.causes[0] as keyof typeof CAUSES];
  losses.holdsIf(relatedCauses.causes.length > 1, '/accident', 'More than one related cause (CLM11)');
  losses.holdsIf(relatedCauses.country !== undefined, '/accident', 'The country of the accident (CLM11-5)');
  if (date === undefined || !(relatedCauses.causes[0] !== undefined && relatedCauses.causes[0] in CAUSES)) {
    losses.holds('/accident', 'A related cause (CLM11) without the date of the accident');
    return undefined;
  }
  return { kind, date, ...(relatedCauses.state === undefined ? {} : { state: relatedCauses.state }) };
}

function noteOf({ notes }: ClaimDetail, losses: Losses): Pick<Encounter, 'note'> {
  const [first, ...others] = notes;
  losses.notesIf(first !== undefined && first.code !== 'ADD', '/note', `The kind ${quoted(first?.code)} of the note (NTE01)`);
  losses.holdsIf(others.length > 0, '/note', 'A second note (NTE of loop 2300)');
  return first ? { note: first.text } : {};
}

/** Fields of a claim that an encounter has, or that are looked at one by one. */
type Considered =
  | 'number' | 'chargeCents' | 'placeOfService' | 'facilityQualifier' | 'frequency' | 'providerSignatureOnFile' | 'assignment' | 'benefitsAssigned' | 'releaseOfInformation'
  | 'patientSignature' | 'relatedCauses' | 'specialProgram' | 'delayReason' | 'dates' | 'patientPaidCents' | 'references' | 'notes' | 'diagnoses' | 'anesthesiaProcedures'
  | 'conditionCodes' | 'providers' | 'otherSubscribers' | 'lines' | 'other';

/** All others: a field that is new in the model has to be put here or there. */
const UNCARRIED: Readonly<Record<Exclude<keyof ClaimDetail, Considered>, string>> = {
  attachments: 'Segment PWK',
  contract: 'Segment CN1',
  fileInformation: 'Segment K3',
  ambulance: 'Segment CR1',
  spinalManipulation: 'Segment CR2',
  certifications: 'Segment CRC',
  pricing: 'Segment HCP',
};

/** What loops 2000 to 2300 may say beyond the fields of an encounter. */
function noteUncarried({ claim, billingProvider, subscriber, patient, payer, ...file }: Claim837P, losses: Losses): void {
  losses.holdsIf(claim.frequency !== '1', '', `Frequency code ${quoted(claim.frequency)} (replace or void an earlier claim)`);
  losses.holdsIf(!claim.providerSignatureOnFile, '', 'A missing signature of the provider (CLM06)');
  losses.notesIf(claim.assignment === 'B', '/acceptsAssignment', 'Assignment for clinical laboratory services only (CLM07 B)');
  losses.notesIf(claim.releaseOfInformation !== 'Y', '', `Release of information ${quoted(claim.releaseOfInformation)} (CLM09)`);
  losses.notesIf(claim.patientSignature !== undefined, '', 'Who signed for the patient (CLM10)');
  losses.holdsIf(claim.specialProgram !== undefined, '', 'The special program (CLM12)');
  losses.holdsIf(claim.delayReason !== undefined, '', 'The reason for delay (CLM20)');
  losses.holdsIf(claim.diagnoses.some(({ qualifier }) => qualifier !== 'ABK' && qualifier !== 'ABF'), '/diagnoses', 'A diagnosis that is not ICD-10-CM');
  losses.holdsIf(claim.anesthesiaProcedures.length > 0, '', 'An anesthesia related procedure (HI*BP)');
  losses.holdsIf(claim.conditionCodes.length > 0, '', 'A condition code (HI*BG)');
  losses.holdsIf((subscriber.circumstances ?? patient?.circumstances) !== undefined, '/patient', 'Date of death, weight or pregnancy (PAT05 to PAT09)');
  losses.notesIf(claim.lines.some(({ controlNumber }) => controlNumber !== undefined), '/lines', 'The line control number of the file (REF*6R; we give our own)');
  losses.fields('', '2300', claim, UNCARRIED);
  for (const part of [file.submitter, file.receiver, billingProvider, subscriber, payer, patient, claim]) losses.segments('', part?.other);
  losses.references('/patient', '2010CA', patient?.references ?? []);
}
