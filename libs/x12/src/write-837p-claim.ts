import type { ClaimDetail, OtherSubscriber, Payer, Provider, ProviderRole } from './model.js';
import { ROLES } from './read-837p-provider.js';
import { addRemarks } from './remarks.js';
import { writeLine } from './write-837p-line.js';
import {
  addAddress,
  addAdjustments,
  addAmount,
  addContacts,
  addDtp,
  addName,
  addReferences,
  flagText,
  npiOr,
} from './write-parts.js';
import { type InterchangeWriter, LoopWriter, money, refuseOtherLoops, writeFault } from './writer.js';

const CLAIM = 'CLM DTP PWK CN1 AMT REF K3 NTE CR1 CR2 CRC HI HCP';
const MOST_CAS = 5;
const MOST_CODES = 12;
const MOST_LINES = 50;

const CODES = Object.fromEntries(Object.entries(ROLES).map(([code, role]) => [role, code])) as Record<ProviderRole, string>;

/** Loop 2300 with everything below it. */
export function writeClaim(writer: InterchangeWriter, claim: ClaimDetail): void {
  refuseOtherLoops(claim, '2300');
  const loop = new LoopWriter(writer, '2300', CLAIM);
  addClm(loop, claim);
  for (const date of claim.dates) addDtp(loop, date);
  addAmount(loop, 'F5', claim.patientPaidCents);
  addReferences(loop, claim.references);
  for (const { code, text } of claim.notes) loop.add('NTE', code, text);
  addCodes(loop, claim);
  loop.end(claim);
  for (const provider of claim.providers) writeProvider(writer, provider, '2310');
  for (const other of claim.otherSubscribers) writeOtherSubscriber(writer, other);
  if (claim.lines.length > MOST_LINES) throw writeFault('unwritable_value', 'LX', 1, `would be more than ${MOST_LINES}`);
  for (const line of claim.lines) writeLine(writer, line);
}

function addClm(loop: LoopWriter, claim: ClaimDetail): void {
  const { placeOfService, facilityQualifier, frequency, relatedCauses } = claim;
  if (placeOfService === '' || frequency === '') throw writeFault('missing_element', 'CLM', 5, 'is missing');
  const [first, second, third] = relatedCauses?.causes ?? [];
  loop.add(
    'CLM',
    claim.number,
    money(claim.chargeCents, 'CLM', 2),
    undefined,
    undefined,
    [placeOfService, facilityQualifier, frequency],
    flagText(claim.providerSignatureOnFile),
    claim.assignment,
    claim.benefitsAssigned,
    claim.releaseOfInformation,
    claim.patientSignature,
    relatedCauses && [first, second, third, relatedCauses.state, relatedCauses.country],
    claim.specialProgram,
    ...Array<undefined>(7).fill(undefined),
    claim.delayReason,
  );
}

/** HI: the diagnoses in one segment, since lines point at their positions in it. */
function addCodes(loop: LoopWriter, { diagnoses, anesthesiaProcedures, conditionCodes }: ClaimDetail): void {
  if (diagnoses.length > MOST_CODES) throw writeFault('unwritable_value', 'HI', MOST_CODES + 1, 'would be one diagnosis too many');
  if (anesthesiaProcedures.length > 2) throw writeFault('unwritable_value', 'HI', 3, 'would be one anaesthesia procedure too many');
  if (diagnoses.length > 0) loop.add('HI', ...diagnoses.map(({ qualifier, code }) => [qualifier, code]));
  if (anesthesiaProcedures.length > 0) loop.add('HI', ...anesthesiaProcedures.map((code, index) => [index === 0 ? 'BP' : 'BO', code]));
  for (let from = 0; from < conditionCodes.length; from += MOST_CODES) {
    loop.add('HI', ...conditionCodes.slice(from, from + MOST_CODES).map((code) => ['BG', code]));
  }
}

/** A loop of the families 2310, 2330C to G or 2420. */
export function writeProvider(writer: InterchangeWriter, provider: Provider, family: string): void {
  refuseOtherLoops(provider, family);
  const loop = new LoopWriter(writer, family, 'NM1 PRV N3 N4 REF PER');
  addName(loop, CODES[provider.role], provider, npiOr(provider.npi, provider.otherId));
  if (provider.taxonomy !== undefined) loop.add('PRV', 'PE', 'PXC', provider.taxonomy);
  addAddress(loop, provider.address);
  addReferences(loop, provider.references);
  addContacts(loop, provider.contacts);
  loop.end(provider);
}

interface PayerPlace {
  loop: string;
  entity: string;
  taxId?: string;
}

/** Loops 2010AC and 2010BB. */
export function writePayer(writer: InterchangeWriter, payer: Payer, { loop: name, entity, taxId }: PayerPlace): void {
  refuseOtherLoops(payer, name);
  const loop = new LoopWriter(writer, name, 'NM1 N3 N4 REF');
  addPayer(loop, payer, entity);
  addReferences(loop, payer.references);
  if (taxId !== undefined) loop.add('REF', 'EI', taxId);
  loop.end(payer);
}

function addPayer(loop: LoopWriter, payer: Payer, entity: string): void {
  addName(loop, entity, { kind: 'organization', name: payer.name }, { qualifier: payer.idQualifier, value: payer.id });
  addAddress(loop, payer.address);
}

/** Loops 2320 and 2330. */
function writeOtherSubscriber(writer: InterchangeWriter, other: OtherSubscriber): void {
  refuseOtherLoops(other, '2320', '2330A');
  const { payerResponsibility, relationship, groupNumber, groupName, insuranceType, claimFilingCode, payer } = other;
  const loop = new LoopWriter(writer, '2320', 'SBR CAS AMT OI MOA');
  const gap = [undefined, undefined, undefined];
  loop.add('SBR', payerResponsibility, relationship, groupNumber, groupName, insuranceType, ...gap, claimFilingCode);
  addAdjustments(loop, other.adjustments, MOST_CAS);
  addAmount(loop, 'D', other.payerPaidCents);
  addAmount(loop, 'A8', other.nonCoveredCents);
  addAmount(loop, 'EAF', other.remainingLiabilityCents);
  loop.add('OI', undefined, undefined, other.benefitsAssigned, other.patientSignature, undefined, other.releaseOfInformation);
  addRemarks(loop, other);
  loop.end(other);
  const subscriber = new LoopWriter(writer, '2330A', 'NM1 N3 N4 REF');
  addName(subscriber, 'IL', other, { qualifier: other.idQualifier, value: other.memberId });
  addAddress(subscriber, other.address);
  addReferences(subscriber, other.references);
  subscriber.end(other);
  refuseOtherLoops(payer, '2330B');
  const payerLoop = new LoopWriter(writer, '2330B', 'NM1 N3 N4 DTP REF');
  addPayer(payerLoop, payer, 'PR');
  if (other.adjudicationDate !== undefined) addDtp(payerLoop, { qualifier: '573', date: other.adjudicationDate });
  addReferences(payerLoop, payer.references);
  if (other.payerClaimNumber !== undefined) payerLoop.add('REF', 'F8', other.payerClaimNumber);
  payerLoop.end(payer);
  for (const provider of other.providers) writeProvider(writer, provider, '2330');
}
