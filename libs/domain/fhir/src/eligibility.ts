import type { CalendarDate, Cents, CoverageId, EligibilityCheckId, PatientId } from '@claimwright/kernel';
import type { CoverageEligibilityRequest, CoverageEligibilityResponse, CoverageEligibilityResponseInsuranceItem as BenefitItem } from 'fhir/r4.js';
import { absent, byIdentifier, concept, fhirId, money, payerReference, present, toResource } from './elements.js';
import { OURS, SYSTEMS } from './systems.js';

export interface ShareFacts {
  kind: 'copay' | 'coinsurance' | 'deductible' | 'deductible_remaining' | 'out_of_pocket' | 'out_of_pocket_remaining';
  serviceTypes: readonly string[];
  /** EB02. */
  level?: string;
  inNetwork?: boolean;
  amountCents?: Cents;
  /** A fraction: `0.2` is 20 %. */
  percent?: string;
}

/** A question to a payer about a coverage, and what it has come to. */
export interface CheckFacts {
  id: EligibilityCheckId;
  patientId: PatientId;
  coverageId: CoverageId;
  payerId: string;
  serviceDate: CalendarDate;
  state: 'pending' | 'active' | 'inactive' | 'could_not_ask' | 'refused' | 'superseded';
  /** Nobody will ask again by himself. */
  isOver: boolean;
  reasonCode?: string;
  benefits?: { plan?: string; coverageFrom?: string; coverageTo?: string; shares?: readonly ShareFacts[]; rejections?: readonly { aaaCode: string; meaning: string }[] };
  providerNpi?: string;
  createdAt: Date;
  updatedAt: Date;
}

const PURPOSE: CoverageEligibilityRequest['purpose'] = ['validation', 'benefits'];
const statusOf = ({ state }: CheckFacts) => (state === 'superseded' ? 'cancelled' as const : 'active' as const);

function common(facts: CheckFacts) {
  return { id: fhirId(facts.id), status: statusOf(facts), purpose: PURPOSE, patient: toResource('Patient', facts.patientId), servicedDate: facts.serviceDate, insurer: payerReference(facts.payerId) };
}

export function toEligibilityRequest(facts: CheckFacts): CoverageEligibilityRequest {
  return present({
    resourceType: 'CoverageEligibilityRequest' as const, ...common(facts), meta: { lastUpdated: facts.createdAt.toISOString() }, created: facts.createdAt.toISOString(),
    provider: facts.providerNpi === undefined ? undefined : byIdentifier('Organization', { system: SYSTEMS.npi, value: facts.providerNpi }),
    insurance: [{ focal: true, coverage: toResource('Coverage', facts.coverageId) }],
  });
}

function outcomeOf({ state, isOver }: CheckFacts): CoverageEligibilityResponse['outcome'] {
  switch (state) {
    case 'pending':
    case 'superseded':
      return 'queued';
    case 'could_not_ask':
      return isOver ? 'error' : 'queued';
    case 'active':
    case 'inactive':
      return 'complete';
    case 'refused':
      return 'error';
  }
}

/** What the payer answered, or that it has not answered. */
export function toEligibilityResponse(facts: CheckFacts): CoverageEligibilityResponse {
  const { state, benefits } = facts;
  const isAnswered = state === 'active' || state === 'inactive';
  return present({
    resourceType: 'CoverageEligibilityResponse' as const, ...common(facts), meta: { lastUpdated: facts.updatedAt.toISOString() }, created: facts.updatedAt.toISOString(),
    request: toResource('CoverageEligibilityRequest', facts.id),
    outcome: outcomeOf(facts),
    disposition: state,
    insurance: isAnswered ? [present({
      coverage: toResource('Coverage', facts.coverageId), inforce: state === 'active', benefitPeriod: periodOf(benefits), item: (benefits?.shares ?? []).map((share) => itemOf(share, benefits?.plan)),
    })] : undefined,
    error: errorsOf(facts),
  });
}

function periodOf(benefits: CheckFacts['benefits']): { start?: string; end?: string } | undefined {
  return benefits?.coverageFrom === undefined && benefits?.coverageTo === undefined ? undefined : present({ start: benefits.coverageFrom, end: benefits.coverageTo });
}

/** HL7's types of benefits; what it has no code for carries our own word. */
const TYPES: Readonly<Record<ShareFacts['kind'], { system: string; code: string }>> = {
  copay: { system: SYSTEMS.benefitType, code: 'copay' },
  coinsurance: { system: SYSTEMS.benefitType, code: 'copay-percent' },
  deductible: { system: SYSTEMS.benefitType, code: 'deductible' },
  deductible_remaining: { system: OURS.benefit, code: 'deductible-remaining' },
  out_of_pocket: { system: OURS.benefit, code: 'out-of-pocket' },
  out_of_pocket_remaining: { system: OURS.benefit, code: 'out-of-pocket-remaining' },
};
const LEVELS: Readonly<Record<string, string>> = { IND: 'individual', FAM: 'family' };

function itemOf({ kind, serviceTypes, level, inNetwork, amountCents, percent }: ShareFacts, plan: string | undefined): BenefitItem {
  const unit = level === undefined ? undefined : LEVELS[level];
  return present({
    // R4's ces-1: an item has a category or a code of its own.
    category: serviceTypes.length === 0 ? { extension: absent('unknown') } : { coding: serviceTypes.map((code) => ({ system: SYSTEMS.serviceType, code })) },
    name: plan,
    network: inNetwork === undefined ? undefined : concept(SYSTEMS.benefitNetwork, inNetwork ? 'in' : 'out'),
    unit: unit === undefined ? undefined : concept(SYSTEMS.benefitUnit, unit),
    benefit: [{ type: { coding: [TYPES[kind]] }, ...(amountCents === undefined ? percentOf(percent) : { allowedMoney: money(amountCents) }) }],
  });
}

/** A benefit holds money, a whole number or a text: a fraction is written as the payer wrote it. */
const percentOf = (fraction: string | undefined): { allowedString: string } | undefined => (fraction === undefined ? undefined : { allowedString: fraction });

function errorsOf({ state, reasonCode, benefits }: CheckFacts): CoverageEligibilityResponse['error'] {
  const rejections = (benefits?.rejections ?? []).map(({ aaaCode, meaning }) => ({ code: concept(SYSTEMS.rejectReason, aaaCode, meaning) }));
  if (rejections.length > 0) return rejections;
  return reasonCode === undefined || state === 'active' ? undefined : [{ code: concept(OURS.rejection, reasonCode) }];
}
