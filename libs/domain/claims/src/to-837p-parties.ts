import { type Address, type BillingProvider, type Named, type Patient, type Payer, type Person, type Provider, type Subscriber } from '@claimwright/x12';
import { type BillableEncounter, type BilledAddress, type BilledCoverage, type BilledName, type BilledPatient, type BillingParty, type PartyName } from './billable-encounter.js';

export function toAddress(address: BilledAddress): Address {
  const { line1, line2, city, state } = address;
  return { line1, ...(line2 === undefined ? {} : { line2 }), city, state, postalCode: address.postalCode.replaceAll('-', '') };
}

export function toPerson({ lastName, firstName, middleName, suffix }: BilledName): Person {
  return { lastName, ...(firstName === '' ? {} : { firstName }), ...(middleName === undefined ? {} : { middleName }), ...(suffix === undefined ? {} : { suffix }) };
}

function toNamed({ name, lastName = '', firstName = '', middleName, suffix }: PartyName): Named {
  if (name !== undefined) return { kind: 'organization', name };
  return { kind: 'person', person: toPerson({ lastName, firstName, middleName, suffix }) };
}

export function toBillingProvider(provider: BillingParty): BillingProvider {
  const { contact } = provider;
  return {
    ...toNamed(provider),
    npi: provider.npi,
    ...(provider.taxonomy === undefined ? {} : { taxonomy: provider.taxonomy }),
    taxId: { qualifier: provider.taxId.kind === 'SSN' ? 'SY' : 'EI', value: provider.taxId.value.replaceAll('-', '') },
    address: toAddress(provider.address),
    contacts: contact?.phone === undefined ? [] : [{ role: 'IC', ...(contact.name === undefined ? {} : { name: contact.name }), numbers: [{ qualifier: 'TE', value: contact.phone.replace(/\D/g, '') }] }],
    references: [],
  };
}

/** What the patient is to the subscriber: SBR02 and PAT01. */
export const RELATIONSHIP_CODES = { self: '18', spouse: '01', child: '19', other: 'G8' } as const;

/** SBR09 is required until payers have national ids; a coverage that does not say is sent as mutually defined. */
const FILING_UNKNOWN = 'ZZ';

/** SBR elements that 2000B and 2320 share. A group is named only where it has no number (SBR04). */
export function toPlan(coverage: BilledCoverage): Pick<Subscriber, 'payerResponsibility' | 'groupNumber' | 'groupName' | 'insuranceType' | 'claimFilingCode'> {
  const { groupNumber, groupName, insuranceTypeCode } = coverage;
  return {
    payerResponsibility: coverage.payerResponsibility,
    ...(groupNumber === undefined ? {} : { groupNumber }),
    ...(groupNumber === undefined && groupName !== undefined ? { groupName } : {}),
    ...(insuranceTypeCode === undefined ? {} : { insuranceType: insuranceTypeCode }),
    claimFilingCode: coverage.claimFilingCode ?? FILING_UNKNOWN,
  };
}

/** Birth date, sex and address of the subscriber stand here only where he is the patient (2010BA). */
export function toSubscriber(coverage: BilledCoverage, patient: BilledPatient): Subscriber {
  const isPatient = coverage.relationship === 'self';
  return {
    kind: 'person',
    person: toPerson(isPatient ? patient : subscriberName(coverage)),
    ...toPlan(coverage),
    ...(isPatient ? { relationship: RELATIONSHIP_CODES.self, birthDate: patient.birthDate, sex: patient.sex, address: toAddress(patient.address) } : {}),
    memberId: coverage.memberId,
    idQualifier: 'MI',
    references: [],
    contacts: [],
  };
}

export function subscriberName({ subscriber }: BilledCoverage): BilledName {
  return subscriber ?? { lastName: '', firstName: '' };
}

/** Loop 2000C, only where the patient is not the subscriber. */
export function toPatient(coverage: BilledCoverage, patient: BilledPatient): Patient | undefined {
  if (coverage.relationship === 'self') return undefined;
  const { birthDate, sex, address } = patient;
  return { relationship: RELATIONSHIP_CODES[coverage.relationship], person: toPerson(patient), birthDate, sex, address: toAddress(address), references: [], contacts: [] };
}

export function toPayer(coverage: BilledCoverage): Payer {
  return { name: coverage.payerName, id: coverage.payerId, idQualifier: 'PI', references: [] };
}

/** Loops 2310 in the guide's order. The rendering provider stands there only where the billing provider did not render the service. */
export function toProviders(encounter: BillableEncounter): Provider[] {
  const { billingProvider, referringProvider, renderingProvider, serviceFacility, supervisingProvider } = encounter;
  const rendering = renderingProvider?.npi !== undefined && renderingProvider.npi === billingProvider.npi ? undefined : renderingProvider;
  const people = { referring: referringProvider, rendering, supervising: supervisingProvider };
  const [before, after] = [['referring', 'rendering'], ['supervising']] as const;
  const toProvider = (role: keyof typeof people): Provider[] => {
    const provider = people[role];
    if (!provider) return [];
    // PRV stands with the rendering provider alone (2310B).
    const taxonomy = role === 'rendering' && provider.taxonomy !== undefined ? { taxonomy: provider.taxonomy } : {};
    return [{ role, ...toNamed(provider), ...(provider.npi === undefined ? {} : { npi: provider.npi }), ...taxonomy, references: [], contacts: [] }];
  };
  const facility: Provider[] = serviceFacility
    ? [{ role: 'serviceFacility', kind: 'organization', name: serviceFacility.name, ...(serviceFacility.npi === undefined ? {} : { npi: serviceFacility.npi }), address: toAddress(serviceFacility.address), references: [], contacts: [] }]
    : [];
  return [...before.flatMap(toProvider), ...facility, ...after.flatMap(toProvider)];
}
