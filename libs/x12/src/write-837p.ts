import type { Batch837P, BillingProvider, Patient, PatientCircumstances, ProfessionalClaim, Submitter, Subscriber } from './model.js';
import { X12Error } from './error.js';
import { writeClaim, writePayer } from './write-837p-claim.js';
import { addAddress, addContacts, addName, addReferences, flagText, requireGuide } from './write-parts.js';
import { dateText, decimalText, InterchangeWriter, LoopWriter, refuseOtherLoops, writeFault } from './writer.js';
import { isDigits } from './values.js';

const CLAIMS_PER_SET = 5_000;
/** Loop 2300 repeats at most a hundred times under one subscriber or patient. */
const CLAIMS_PER_LEVEL = 100;
const PARTY = 'NM1 N3 N4 DMG REF PER';

/**
 * Writes professional claims as one interchange with one group. Claims of equal billing providers, subscribers
 * and patients come under one HL each, in the order in which these first appear.
 */
export function write837P(batch: Batch837P): string {
  const { envelope, claims, claimsPerSet = CLAIMS_PER_SET } = batch;
  requireGuide(envelope, '005010X222');
  if (claims.length === 0) throw new X12Error('missing_segment', 'There is no claim to write', { segment: 'CLM' });
  const writer = new InterchangeWriter(envelope);
  writer.openGroup('HC', envelope);
  let controlNumber = envelope.setControlNumber;
  for (let from = 0; from < claims.length; from += claimsPerSet) {
    if (from > 0) controlNumber = following(controlNumber);
    writer.openSet('837', controlNumber, envelope.guide);
    writer.header('0019', batch.header);
    writeFront(writer, batch);
    for (const provider of group(claims.slice(from, from + claimsPerSet), providerOf)) writeProvider(writer, provider);
    writer.closeSet();
  }
  return writer.finish();
}

function following(controlNumber: string): string {
  if (!isDigits(controlNumber)) throw writeFault('unwritable_value', 'ST', 2, 'must be a number when a batch needs several sets');
  return String(Number(controlNumber) + 1).padStart(controlNumber.length, '0');
}

type Key = (claim: ProfessionalClaim) => readonly object[];
const providerOf: Key = ({ billingProvider }) => [billingProvider];
const subscriberOf: Key = ({ subscriber, payer }) => [subscriber, payer];
const patientOf: Key = ({ patient }) => (patient ? [patient] : []);

/** Claims whose key is equal, in the order of first appearance. */
function group(claims: readonly ProfessionalClaim[], keyOf: Key): ProfessionalClaim[][] {
  const groups = new Map<string, ProfessionalClaim[]>();
  const known = new Map<object, string>();
  for (const claim of claims) {
    let key = '';
    for (const part of keyOf(claim)) {
      const text = known.get(part) ?? JSON.stringify(part);
      known.set(part, text);
      key += text;
    }
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()];
}

/** Loops 1000A and 1000B. */
function writeFront(writer: InterchangeWriter, { submitter, receiver }: Batch837P): void {
  writeSubmitter(writer, submitter);
  refuseOtherLoops(receiver, '1000B');
  const loop = new LoopWriter(writer, '1000B', 'NM1');
  addName(loop, '40', { kind: 'organization', name: receiver.name }, { qualifier: '46', value: receiver.id });
  loop.end(receiver);
}

function writeSubmitter(writer: InterchangeWriter, submitter: Submitter): void {
  refuseOtherLoops(submitter, '1000A');
  const loop = new LoopWriter(writer, '1000A', 'NM1 PER');
  addName(loop, '41', submitter, { qualifier: '46', value: submitter.id });
  addContacts(loop, submitter.contacts);
  loop.end(submitter);
}

function writeProvider(writer: InterchangeWriter, claims: readonly ProfessionalClaim[]): void {
  const provider = claims[0]?.billingProvider;
  if (provider === undefined) return;
  const number = writer.level(undefined, '20', true);
  const level = new LoopWriter(writer, '2000A', 'PRV CUR');
  if (provider.taxonomy !== undefined) level.add('PRV', 'BI', 'PXC', provider.taxonomy);
  level.end(provider);
  writeBillingProvider(writer, provider);
  for (const subscriber of group(claims, subscriberOf)) {
    for (const part of atMost(subscriber)) writeSubscriberLevel(writer, number, part);
  }
}

/** Splits a subscriber's claims so that none of its levels has more than the guide allows. */
function* atMost(claims: readonly ProfessionalClaim[]): Generator<readonly ProfessionalClaim[]> {
  for (let from = 0; from < claims.length; from += CLAIMS_PER_LEVEL) yield claims.slice(from, from + CLAIMS_PER_LEVEL);
}

function writeBillingProvider(writer: InterchangeWriter, provider: BillingProvider): void {
  refuseOtherLoops(provider, '2000A', '2010AA', '2010AB');
  const loop = new LoopWriter(writer, '2010AA', PARTY);
  addName(loop, '85', provider, { qualifier: 'XX', value: provider.npi });
  addAddress(loop, provider.address);
  if (provider.taxId) loop.add('REF', provider.taxId.qualifier, provider.taxId.value);
  addReferences(loop, provider.references);
  addContacts(loop, provider.contacts);
  loop.end(provider);
  if (provider.payToAddress) {
    const payTo = new LoopWriter(writer, '2010AB', PARTY);
    payTo.add('NM1', '87', provider.kind === 'person' ? '1' : '2');
    addAddress(payTo, provider.payToAddress);
    payTo.end(provider);
  }
  const { payToPlan } = provider;
  if (payToPlan) writePayer(writer, payToPlan, { loop: '2010AC', entity: 'PE', taxId: payToPlan.taxId });
}

function writeSubscriberLevel(writer: InterchangeWriter, provider: string, claims: readonly ProfessionalClaim[]): void {
  const [first] = claims;
  if (first === undefined) return;
  const own = claims.filter(({ patient }) => patient === undefined);
  const others = claims.filter(({ patient }) => patient !== undefined);
  const number = writer.level(provider, '22', others.length > 0);
  writeSubscriber(writer, first.subscriber);
  writePayer(writer, first.payer, { loop: '2010BB', entity: 'PR' });
  for (const { claim } of own) writeClaim(writer, claim);
  for (const claimsOfPatient of group(others, patientOf)) {
    const patient = claimsOfPatient[0]?.patient;
    if (patient) writePatient(writer, number, patient);
    for (const { claim } of claimsOfPatient) writeClaim(writer, claim);
  }
}

function writeSubscriber(writer: InterchangeWriter, subscriber: Subscriber): void {
  refuseOtherLoops(subscriber, '2000B', '2010BA');
  const { payerResponsibility, relationship, groupNumber, groupName, insuranceType, claimFilingCode } = subscriber;
  const level = new LoopWriter(writer, '2000B', 'SBR PAT');
  const gap = [undefined, undefined, undefined];
  level.add('SBR', payerResponsibility, relationship, groupNumber, groupName, insuranceType, ...gap, claimFilingCode);
  if (subscriber.circumstances) level.add('PAT', undefined, ...circumstances(subscriber.circumstances));
  level.end(subscriber);
  const loop = new LoopWriter(writer, '2010BA', PARTY);
  addName(loop, 'IL', subscriber, { qualifier: subscriber.idQualifier ?? 'MI', value: subscriber.memberId });
  addAddress(loop, subscriber.address);
  if (subscriber.birthDate !== undefined) loop.add('DMG', 'D8', dateText(subscriber.birthDate, 'DMG', 2), subscriber.sex);
  addReferences(loop, subscriber.references);
  addContacts(loop, subscriber.contacts);
  loop.end(subscriber);
}

function writePatient(writer: InterchangeWriter, subscriber: string, patient: Patient): void {
  refuseOtherLoops(patient, '2000C', '2010CA');
  writer.level(subscriber, '23', false);
  const level = new LoopWriter(writer, '2000C', 'PAT');
  level.add('PAT', patient.relationship, ...circumstances(patient.circumstances ?? {}));
  level.end(patient);
  const loop = new LoopWriter(writer, '2010CA', PARTY);
  addName(loop, 'QC', { kind: 'person', person: patient.person });
  addAddress(loop, patient.address);
  loop.add('DMG', 'D8', dateText(patient.birthDate, 'DMG', 2), patient.sex);
  addReferences(loop, patient.references);
  addContacts(loop, patient.contacts);
  loop.end(patient);
}

/** PAT02 to PAT09. */
function circumstances({ diedOn, weightPounds, pregnant }: PatientCircumstances): (string | undefined)[] {
  const died = diedOn === undefined ? [undefined, undefined] : ['D8', dateText(diedOn, 'PAT', 6)];
  const weight = weightPounds === undefined ? [undefined, undefined] : ['01', decimalText(weightPounds, 'PAT', 8)];
  return [undefined, undefined, undefined, ...died, ...weight, flagText(pregnant)];
}
