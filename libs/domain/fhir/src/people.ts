import type { PatientId } from '@claimwright/kernel';
import type { Address, HumanName, Organization, Patient, Practitioner, RelatedPerson } from 'fhir/r4.js';
import { concept, fhirId, present } from './elements.js';
import type { BillingFacts, PatientFacts, PersonName, PostalAddress, ProviderFacts, Sex, SubscriberFacts } from './encounter.js';
import { OURS, SYSTEMS } from './systems.js';

const GENDERS = { F: 'female', M: 'male', U: 'unknown' } as const satisfies Record<Sex, Patient['gender']>;

export function humanName({ lastName, firstName, middleName, suffix }: Partial<PersonName>): HumanName {
  return present({ family: lastName, given: [firstName, middleName].filter((name) => name !== undefined), suffix: suffix === undefined ? undefined : [suffix] });
}

export function addressOf({ line1, line2, city, state, postalCode }: PostalAddress): Address {
  return { line: line2 === undefined ? [line1] : [line1, line2], city, state, postalCode, country: 'US' };
}

type PatientBody = Pick<Patient, 'resourceType' | 'name' | 'gender' | 'birthDate' | 'address'>;

/** A patient as a claim says it was; contained, so without an id of ours. */
export function patientBody(patient: PatientFacts): PatientBody {
  return { resourceType: 'Patient', name: [humanName(patient)], gender: GENDERS[patient.sex], birthDate: patient.birthDate, address: [addressOf(patient.address)] };
}

export interface Kept<I> {
  id: I;
  updatedAt: Date;
}

export function toPatient({ id, updatedAt }: Kept<PatientId>, patient: PatientFacts): Patient {
  const { resourceType, ...body } = patientBody(patient);
  const account = patient.accountNumber === undefined ? undefined : [{ type: concept(SYSTEMS.carinIdentifierType, 'pat'), system: OURS.account, value: patient.accountNumber }];
  return present({ resourceType, id: fhirId(id), meta: { lastUpdated: updatedAt.toISOString() }, identifier: account, ...body });
}

/** Whoever holds the policy, where it is not the patient. */
export function relatedPerson(id: string, subscriber: SubscriberFacts, patient: RelatedPerson['patient']): RelatedPerson {
  const { sex, birthDate, address } = subscriber;
  return present({
    resourceType: 'RelatedPerson', id, patient, name: [humanName(subscriber)],
    gender: sex === undefined ? undefined : GENDERS[sex], birthDate, address: address === undefined ? undefined : [addressOf(address)],
  });
}

const npiOf = (npi: string | undefined) => (npi === undefined ? [] : [{ type: concept(SYSTEMS.identifierType, 'NPI'), system: SYSTEMS.npi, value: npi }]);

/** A provider by its kind: an organisation where it has a name, else a person. */
export function providerResource(id: string, provider: ProviderFacts & Partial<Pick<BillingFacts, 'taxId' | 'address' | 'contact'>>): Organization | Practitioner {
  const { npi, name, taxId, address, contact, taxonomy } = provider;
  const identifier = [...npiOf(npi), ...(taxId ? [{ type: concept(SYSTEMS.identifierType, taxId.kind === 'EIN' ? 'TAX' : 'SS'), system: taxId.kind === 'EIN' ? SYSTEMS.ein : SYSTEMS.ssn, value: taxId.value }] : [])];
  const addresses = address === undefined ? undefined : [addressOf(address)];
  const telecom = contact?.phone === undefined ? undefined : [{ system: 'phone' as const, value: contact.phone }];
  if (name !== undefined) {
    const person = contact?.name === undefined ? undefined : [{ name: { text: contact.name } }];
    return present({ resourceType: 'Organization', id, identifier, name, telecom, address: addresses, contact: person, type: taxonomy === undefined ? undefined : [concept(SYSTEMS.taxonomy, taxonomy)] });
  }
  const qualification = taxonomy === undefined ? undefined : [{ code: concept(SYSTEMS.taxonomy, taxonomy) }];
  const names = provider.lastName === undefined && provider.firstName === undefined ? undefined : [humanName(provider)];
  return present({ resourceType: 'Practitioner', id, identifier, name: names, telecom, address: addresses, qualification });
}

