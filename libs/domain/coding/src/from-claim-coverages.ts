import { type Claim837P, type OtherSubscriber, type Subscriber } from '@claimwright/x12';
import { addressOf, nameOfSubscriber, sexOf } from './from-claim-parties.js';
import { type EncounterCoverage, type EncounterSubscriber, type Relationship } from './encounter.js';
import { type Losses, quoted } from './losses.js';

const COVERAGES_MAX = 3;
/** SBR01 in the order the payers pay; `U` is not known. */
const ORDER = 'PSTABCDEFGHU';

/** The payer of the claim and the other payers of loop 2320, in the order of SBR01. */
export function coveragesOf(source: Claim837P, losses: Losses, priorAuthorization?: string): EncounterCoverage[] {
  const others = source.claim.otherSubscribers.map((other) => ({ rank: rank(other), read: (at: string) => otherCoverage(other, at, losses) }));
  const own = { rank: rank(source.subscriber), read: (at: string) => ({ ...ownCoverage(source, at, losses), ...(priorAuthorization === undefined ? {} : { priorAuthorization }) }) };
  const all = [own, ...others].sort((a, b) => a.rank - b.rank);
  losses.holdsIf(all.some(({ rank: place }) => place < 0 || place === ORDER.length - 1), '/coverages', 'A payer whose turn is not known (SBR01)');
  losses.holdsIf(new Set(all.map(({ rank: place }) => place)).size < all.length, '/coverages', 'A turn that two payers share (SBR01)');
  losses.holdsIf(all.length > COVERAGES_MAX, '/coverages', 'A fourth payer (2320)');
  return all.slice(0, COVERAGES_MAX).map(({ read }, index) => read(`/coverages/${index}`));
}

function rank({ payerResponsibility }: { payerResponsibility: string }): number {
  return ORDER.indexOf(payerResponsibility);
}

function ownCoverage({ subscriber, patient, payer, claim }: Claim837P, at: string, losses: Losses): EncounterCoverage {
  losses.references(at, '2010BA', subscriber.references);
  losses.references(at, '2010BB', payer.references);
  losses.notesIf(subscriber.idQualifier === 'II', `${at}/memberId`, 'That the member id is a unique health identifier (NM108 II)');
  return {
    ...planOf(subscriber, payer),
    memberId: subscriber.memberId ?? '',
    relationship: patient ? relationshipOf(patient.relationship, at, losses) : 'self',
    ...(patient ? { subscriber: subscriberOf(subscriber, `${at}/subscriber`, losses) } : {}),
    assignmentOfBenefits: claim.benefitsAssigned === 'Y',
  };
}

function otherCoverage(other: OtherSubscriber, at: string, losses: Losses): EncounterCoverage {
  const decided = other.payerPaidCents !== undefined || other.adjudicationDate !== undefined || other.remarks.length > 0 || other.outpatient !== undefined || other.adjustments.length > 0;
  losses.holdsIf(decided, at, 'What another payer paid or decided (loop 2320)');
  losses.notesIf(other.payerClaimNumber !== undefined, at, 'The other payer’s claim number (2330B REF*F8)');
  losses.notesIf(other.providers.length > 0, at, 'The other payer’s provider numbers (2330C to G)');
  losses.references(at, '2330', [...other.references, ...other.payer.references]);
  losses.segments(at, other.other);
  losses.segments(at, other.payer.other);
  const relationship = relationshipOf(other.relationship, at, losses);
  return {
    ...planOf(other, other.payer),
    memberId: other.memberId,
    relationship,
    ...(relationship === 'self' ? {} : { subscriber: subscriberOf(other, `${at}/subscriber`, losses) }),
    assignmentOfBenefits: other.benefitsAssigned === 'Y',
  };
}

type Plan = Pick<EncounterCoverage, 'payerId' | 'payerName' | 'groupNumber' | 'groupName' | 'claimFilingCode' | 'insuranceTypeCode'>;

function planOf(subscriber: Subscriber | OtherSubscriber, payer: Claim837P['payer']): Plan {
  return {
    payerId: payer.id,
    payerName: payer.name,
    ...(subscriber.groupNumber === undefined ? {} : { groupNumber: subscriber.groupNumber }),
    ...(subscriber.groupName === undefined ? {} : { groupName: subscriber.groupName }),
    ...(subscriber.claimFilingCode === undefined ? {} : { claimFilingCode: subscriber.claimFilingCode }),
    ...(subscriber.insuranceType === undefined ? {} : { insuranceTypeCode: subscriber.insuranceType }),
  };
}

function subscriberOf(named: Subscriber | OtherSubscriber, at: string, losses: Losses): EncounterSubscriber {
  const known = 'birthDate' in named ? named : undefined;
  return {
    ...nameOfSubscriber(named, at, losses),
    ...(known?.birthDate === undefined ? {} : { birthDate: known.birthDate }),
    ...(known && 'sex' in known && known.sex !== undefined ? { sex: sexOf(known.sex) } : {}),
    ...(named.address === undefined ? {} : { address: addressOf(named.address, `${at}/address`, losses) }),
  };
}

/** PAT01 and SBR02 (element 1069), as far as an encounter tells them apart. */
const RELATIONSHIPS: Readonly<Record<string, Relationship>> = { '18': 'self', '01': 'spouse', '19': 'child', G8: 'other' };

function relationshipOf(code: string, at: string, losses: Losses): Relationship {
  const relationship = RELATIONSHIPS[code];
  losses.notesIf(relationship === undefined, `${at}/relationship`, `The exact relationship ${quoted(code)} (it is sent as other)`);
  return relationship ?? 'other';
}
