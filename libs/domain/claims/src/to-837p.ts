import { type Batch837P, type ClaimDetail, type ProfessionalClaim, type QualifiedDate, type Reference } from '@claimwright/x12';
import { chargedCents, type ClaimContent, coverageOf } from './claim.js';
import { type BilledCoverage } from './billable-encounter.js';
import { toOtherSubscriber } from './to-837p-cob.js';
import { toLine } from './to-837p-line.js';
import { toBillingProvider, toPatient, toPayer, toProviders, toSubscriber } from './to-837p-parties.js';

/** How a file of claims travels. */
export interface ClaimSending {
  submitter: { name: string; id: string; contact: { name?: string; phone: string } };
  receiver: { name: string; id: string };
  /** ISA13 and GS06. */
  controlNumber: number;
  /** BHT03, our number of the file; the 277CA echoes it. */
  reference: string;
  createdOn: string;
  /** `HH:MM`. */
  createdTime: string;
  usage: 'P' | 'T';
  claimsPerSet?: number;
}

/** The file for one route, ready to be written. */
export function toBatch837P(claims: readonly ClaimContent[], sending: ClaimSending): Batch837P {
  const { submitter, receiver, createdOn, createdTime } = sending;
  return {
    envelope: {
      senderQualifier: 'ZZ', senderId: submitter.id, receiverQualifier: 'ZZ', receiverId: receiver.id, applicationSender: submitter.id, applicationReceiver: receiver.id,
      interchangeControlNumber: String(sending.controlNumber).padStart(9, '0'), groupControlNumber: String(sending.controlNumber), setControlNumber: '0001',
      guide: '005010X222A1', usage: sending.usage, acknowledgmentRequested: true, createdOn, createdTime,
    },
    header: { purpose: '00', reference: sending.reference, createdOn, createdTime, kind: 'CH' },
    submitter: {
      kind: 'organization', name: submitter.name, id: submitter.id,
      contacts: [{ role: 'IC', ...(submitter.contact.name === undefined ? {} : { name: submitter.contact.name }), numbers: [{ qualifier: 'TE', value: digits(submitter.contact.phone) }] }],
    },
    receiver,
    claims: claims.map(toClaim837P),
    ...(sending.claimsPerSet === undefined ? {} : { claimsPerSet: sending.claimsPerSet }),
  };
}

/** One claim as the 837P holds it: the payer of its turn, every other payer as 2320, and what earlier payers did. */
export function toClaim837P(claim: ClaimContent): ProfessionalClaim {
  const coverage = coverageOf(claim);
  const patient = toPatient(coverage, claim.encounter.patient);
  return {
    billingProvider: toBillingProvider(claim.encounter.billingProvider),
    subscriber: toSubscriber(coverage, claim.encounter.patient),
    payer: toPayer(coverage),
    ...(patient ? { patient } : {}),
    claim: toDetail(claim, coverage),
  };
}

function toDetail(claim: ClaimContent, coverage: BilledCoverage): ClaimDetail {
  const { encounter } = claim;
  const { accident } = encounter;
  return {
    number: claim.claimNumber,
    chargeCents: chargedCents(claim),
    placeOfService: encounter.placeOfService,
    facilityQualifier: 'B',
    frequency: claim.frequency,
    providerSignatureOnFile: true,
    assignment: encounter.acceptsAssignment === false ? 'C' : 'A',
    benefitsAssigned: coverage.assignmentOfBenefits === false ? 'N' : 'Y',
    releaseOfInformation: 'Y',
    ...(accident ? { relatedCauses: { causes: [CAUSES[accident.kind]], ...(accident.state === undefined ? {} : { state: accident.state }) } } : {}),
    dates: datesOf(claim),
    ...(encounter.patientPaidCents ? { patientPaidCents: encounter.patientPaidCents } : {}),
    references: referencesOf(claim, coverage),
    notes: encounter.note === undefined ? [] : [{ code: 'ADD', text: encounter.note }],
    diagnoses: encounter.diagnoses.map(({ code }, index) => ({ qualifier: index === 0 ? 'ABK' : 'ABF', code: code.replace('.', '') })),
    anesthesiaProcedures: [],
    conditionCodes: [],
    providers: toProviders(encounter),
    otherSubscribers: encounter.coverages.flatMap((other, index) => (index === claim.turn - 1 ? [] : [toOtherSubscriber(claim, other, index + 1)])),
    lines: encounter.lines.map((_, index) => toLine(claim, index)),
  };
}

const CAUSES = { auto: 'AA', employment: 'EM', other: 'OA' } as const;

function datesOf({ encounter: { accident, onsetDate } }: ClaimContent): QualifiedDate[] {
  return [
    ...(onsetDate === undefined ? [] : [{ qualifier: '431', date: onsetDate }]),
    ...(accident ? [{ qualifier: '439', date: accident.date }] : []),
  ];
}

/** 2300 REF in the guide's order. An authorisation is the payer's own; one of the encounter at large is taken for the first payer's. */
function referencesOf(claim: ClaimContent, coverage: BilledCoverage): Reference[] {
  const own = claim.encounter.references ?? {};
  const authorization = coverage.priorAuthorization ?? (claim.turn === 1 ? own.priorAuthorization : undefined);
  const all: [string, string | undefined][] = [
    ['9F', own.referralNumber],
    ['G1', authorization],
    ['F8', claim.originalPayerClaimNumber],
    ['X4', own.cliaNumber],
    ['EA', own.medicalRecordNumber],
  ];
  return all.flatMap(([qualifier, value]) => (value === undefined ? [] : [{ qualifier, value }]));
}

function digits(phone: string): string {
  return phone.replace(/\D/g, '');
}
