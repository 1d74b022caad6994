import type { BillingProvider, Patient, PatientCircumstances, Payer, Subscriber, WithOther } from './model.js';
import {
  keepUnreadName,
  NM1_OF_ORGANIZATION,
  noAddress,
  type PartyParts,
  readFlag,
  readNamed,
  readPartySegment,
} from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';

/** An HL of 2000A, 2000B or 2000C and what stands in it before its claims. */
export interface Level {
  loop: '2000A' | '2000B' | '2000C';
  parent?: Level;
  billingProvider?: BillingProvider;
  subscriber?: Subscriber;
  payer?: Payer;
  patient?: Patient;
  /** PRV, CUR, SBR and PAT come before the NM1 they belong to. */
  pending: Segment[];
  /** The party whose N3, N4, DMG, REF and PER follow. */
  party?: PartyParts;
  partyLoop: string;
}

/** HL02 names the parent, so levels are tied together by number and not by their order. */
export function openLevel(hl: Segment, levels: Map<string, Level>): Level {
  const parent = levels.get(hl.text(2) ?? '');
  let level: Level;
  switch (hl.required(3)) {
    case '20':
      level = { loop: '2000A', pending: [], partyLoop: '2000A' };
      break;
    case '22':
      level = { loop: '2000B', parent: under(hl, parent, '2000A'), pending: [], partyLoop: '2000B' };
      break;
    case '23':
      level = { loop: '2000C', parent: under(hl, parent, '2000B'), pending: [], partyLoop: '2000C' };
      break;
    default:
      return hl.invalid(3, '20, 22 or 23');
  }
  levels.set(hl.required(1), level);
  return level;
}

function under(hl: Segment, parent: Level | undefined, loop: string): Level {
  if (parent?.loop === loop) return parent;
  throw hl.fault('invalid_element', `HL02 does not name a level ${loop}`, 2);
}

export function readLevel(level: Level, segment: Segment): void {
  if (segment.id === 'NM1') return openParty(level, segment);
  const { party, partyLoop } = level;
  if (party === undefined) {
    level.pending.push(segment);
  } else if (partyLoop === '2010AA' && level.billingProvider) {
    readBillingSegment(level.billingProvider, segment);
  } else if (partyLoop === '2010AB' && level.billingProvider) {
    readPayToSegment(level.billingProvider, segment);
  } else if (partyLoop === '2010AC' && isReference(segment, 'EI') && level.billingProvider?.payToPlan) {
    level.billingProvider.payToPlan.taxId = segment.required(2);
  } else if (segment.id === 'DMG') {
    readDemographics(level.patient ?? level.subscriber, segment, partyLoop);
  } else {
    readPartySegment(party, segment, partyLoop);
  }
}

function isReference(segment: Segment, qualifier: string): boolean {
  return segment.id === 'REF' && segment.text(1) === qualifier;
}

function readBillingSegment(provider: BillingProvider, segment: Segment): void {
  const taxId = isReference(segment, 'EI') ? 'EI' : isReference(segment, 'SY') ? 'SY' : undefined;
  if (taxId === undefined || provider.taxId !== undefined) readPartySegment(provider, segment, '2010AA');
  else provider.taxId = { qualifier: taxId, value: segment.required(2) };
}

function readPayToSegment(provider: BillingProvider, segment: Segment): void {
  const parts: PartyParts = { address: provider.payToAddress, other: provider.other };
  readPartySegment(parts, segment, '2010AB');
  provider.payToAddress = parts.address;
  provider.other = parts.other;
}

function readDemographics(person: Subscriber | Patient | undefined, dmg: Segment, loop: string): void {
  if (person === undefined) throw dmg.fault('unexpected_segment', `DMG has no place in ${loop}`);
  if (dmg.text(1) !== undefined && dmg.text(1) !== 'D8') dmg.invalid(1, 'D8');
  person.birthDate = dmg.requiredDate(2);
  person.sex = dmg.required(3);
  keepUnread(person, dmg, loop, [1, 2, 3]);
}

function openParty(level: Level, nm1: Segment): void {
  switch (`${level.loop} ${nm1.required(1)}`) {
    case '2000A 85':
      level.billingProvider = readBillingProvider(level, nm1);
      return enter(level, level.billingProvider, '2010AA');
    case '2000A 87':
      if (level.billingProvider) keepUnread(level.billingProvider, nm1, '2010AB', [1, 2]);
      return enter(level, {}, '2010AB');
    case '2000A PE': {
      const plan = readPayer(nm1, '2010AC');
      if (level.billingProvider) level.billingProvider.payToPlan = plan;
      return enter(level, plan, '2010AC');
    }
    case '2000B IL':
      level.subscriber = readSubscriber(level, nm1);
      return enter(level, level.subscriber, '2010BA');
    case '2000B PR':
      level.payer = readPayer(nm1, '2010BB');
      return enter(level, level.payer, '2010BB');
    case '2000C QC':
      level.patient = readPatient(level, nm1);
      return enter(level, level.patient, '2010CA');
    default:
      throw nm1.fault('unexpected_segment', `NM101 names a party that has no place in ${level.loop}`, 1);
  }
}

function enter(level: Level, party: PartyParts, loop: string): void {
  level.party = party;
  level.partyLoop = loop;
}

export function readPayer(nm1: Segment, loop: string): Payer {
  nm1.required(2);
  const payer: Payer = { name: nm1.text(3) ?? '', id: nm1.required(9), idQualifier: nm1.required(8), references: [] };
  keepUnread(payer, nm1, loop, NM1_OF_ORGANIZATION);
  return payer;
}

function readBillingProvider(level: Level, nm1: Segment): BillingProvider {
  const provider: BillingProvider = { ...readNamed(nm1), address: noAddress(), contacts: [], references: [] };
  if (nm1.text(8) === 'XX') provider.npi = nm1.required(9);
  else keepUnread(provider, nm1, '2010AA', [1, 2, 3, 4, 5, 6, 7]);
  keepUnreadName(provider, nm1, '2010AA');
  for (const segment of level.pending) {
    if (segment.id === 'PRV' && provider.taxonomy === undefined) provider.taxonomy = segment.required(3);
    else keep(provider, segment, '2000A');
  }
  return provider;
}

function readSubscriber(level: Level, nm1: Segment): Subscriber {
  const sbr = level.pending.find((segment) => segment.id === 'SBR');
  if (sbr === undefined) throw nm1.fault('missing_segment', 'SBR is missing before NM1*IL (2010BA)');
  const subscriber: Subscriber = {
    ...readNamed(nm1),
    payerResponsibility: sbr.required(1),
    relationship: sbr.text(2),
    groupNumber: sbr.text(3),
    groupName: sbr.text(4),
    insuranceType: sbr.text(5),
    claimFilingCode: sbr.text(9),
    idQualifier: nm1.text(8),
    memberId: nm1.text(9),
    references: [],
    contacts: [],
  };
  keepUnread(subscriber, sbr, '2000B', [1, 2, 3, 4, 5, 9]);
  keepUnreadName(subscriber, nm1, '2010BA');
  for (const segment of level.pending) {
    if (segment.id === 'PAT') subscriber.circumstances = readCircumstances(subscriber, segment, '2000B');
    else if (segment !== sbr) keep(subscriber, segment, '2000B');
  }
  return subscriber;
}

function readPatient(level: Level, nm1: Segment): Patient {
  const pat = level.pending.find((segment) => segment.id === 'PAT');
  if (pat === undefined) throw nm1.fault('missing_segment', 'PAT is missing before NM1*QC (2010CA)');
  const named = readNamed(nm1);
  if (named.kind !== 'person') return nm1.invalid(2, '1 (person)');
  const patient: Patient = {
    relationship: pat.required(1),
    person: named.person,
    birthDate: '',
    sex: '',
    address: noAddress(),
    references: [],
    contacts: [],
  };
  patient.circumstances = readCircumstances(patient, pat, '2000C');
  keepUnread(patient, nm1, '2010CA', [1, 2, 3, 4, 5, 6, 7]);
  for (const segment of level.pending) if (segment !== pat) keep(patient, segment, '2000C');
  return patient;
}

function readCircumstances(owner: WithOther, pat: Segment, loop: string): PatientCircumstances | undefined {
  keepUnread(owner, pat, loop, [1, 5, 6, 7, 8, 9]);
  const circumstances = { diedOn: pat.date(6), weightPounds: pat.decimal(8), pregnant: readFlag(pat, 9) };
  return Object.values(circumstances).some((value) => value !== undefined) ? circumstances : undefined;
}
