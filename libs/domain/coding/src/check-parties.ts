import { type CalendarDate, type Finding, isNpi, isTaxonomy } from '@claimwright/kernel';
import { checkAddress, checkLongZip, checkNoPoBox } from './check-address.js';
import { type Encounter, type EncounterBillingProvider, type EncounterFacility, type EncounterPatient, type EncounterProvider, type ProviderName } from './encounter.js';
import { error, warning, when } from './finding.js';
import { checkPastDate } from './check-dates.js';

const NPI_RULE = '45 CFR 162.406: ten digits with a check digit over 80840';

/** Everybody the encounter names but the subscribers. */
export function checkParties(encounter: Encounter, today: CalendarDate): Finding[] {
  return [
    ...checkPatient(encounter.patient, today),
    ...checkBillingProvider(encounter.billingProvider),
    ...checkProvider(encounter.renderingProvider, '/renderingProvider', 'rendering provider'),
    ...checkProvider(encounter.referringProvider, '/referringProvider', 'referring provider'),
    ...checkProvider(encounter.supervisingProvider, '/supervisingProvider', 'supervising provider'),
    ...checkFacility(encounter.serviceFacility),
  ];
}

function checkPatient(patient: EncounterPatient, today: CalendarDate): Finding[] {
  return [
    ...when(blank(patient.lastName), () => error('name_missing', '/patient/lastName', 'The patient needs a last name.', '837P 2010BA and 2010CA NM103')),
    ...when(blank(patient.firstName), () => error('name_missing', '/patient/firstName', 'The patient needs a first name.', '837P 2010BA and 2010CA NM104')),
    ...checkPastDate(patient.birthDate, { pointer: '/patient/birthDate', today, what: 'birth date of the patient' }),
    ...checkAddress(patient.address, '/patient/address', 'the patient'),
  ];
}

function checkBillingProvider(provider: EncounterBillingProvider): Finding[] {
  const at = '/billingProvider';
  return [
    ...checkNpi(provider.npi, `${at}/npi`, 'billing provider'),
    ...checkName(provider, at, 'billing provider'),
    ...checkTaxonomy(provider.taxonomy, `${at}/taxonomy`, 'billing provider'),
    ...checkTaxId(provider.taxId),
    ...checkAddress(provider.address, `${at}/address`, 'the billing provider'),
    ...checkNoPoBox(provider.address, `${at}/address`),
    ...checkLongZip(provider.address, `${at}/address`, 'the billing provider'),
  ];
}

function checkTaxId({ kind, value }: EncounterBillingProvider['taxId']): Finding[] {
  const digits = value.replaceAll('-', '');
  return when(!/^\d{9}$/.test(digits), () => error('tax_id_invalid', '/billingProvider/taxId/value', `The ${kind} of the billing provider must have nine digits.`, '837P 2010AA REF*EI and REF*SY'));
}

function checkProvider(provider: EncounterProvider | undefined, at: string, role: string): Finding[] {
  if (!provider) return [];
  return [
    ...(provider.npi === undefined
      ? [warning('npi_missing', `${at}/npi`, `The ${role} has no NPI; most payers reject the claim without it.`, '837P 2310 NM109')]
      : checkNpi(provider.npi, `${at}/npi`, role)),
    ...checkName(provider, at, role),
    ...checkTaxonomy(provider.taxonomy, `${at}/taxonomy`, role),
  ];
}

function checkFacility(facility: EncounterFacility | undefined): Finding[] {
  if (!facility) return [];
  const at = '/serviceFacility';
  return [
    ...(facility.npi === undefined ? [] : checkNpi(facility.npi, `${at}/npi`, 'service facility')),
    ...checkAddress(facility.address, `${at}/address`, 'the service facility'),
    ...checkLongZip(facility.address, `${at}/address`, 'the service facility'),
  ];
}

function checkNpi(npi: string, pointer: string, role: string): Finding[] {
  return when(!isNpi(npi), () => error('npi_invalid', pointer, `The NPI of the ${role} is not valid: its check digit or its length is wrong.`, NPI_RULE));
}

function checkTaxonomy(taxonomy: string | undefined, pointer: string, role: string): Finding[] {
  return when(taxonomy !== undefined && !isTaxonomy(taxonomy), () => error('taxonomy_invalid', pointer, `The taxonomy code of the ${role} must have ten characters and end in X.`, 'NUCC provider taxonomy, 837P PRV03'));
}

function checkName(name: ProviderName, at: string, role: string): Finding[] {
  const organisation = !blank(name.name);
  const person = !blank(name.lastName);
  return [
    ...when(!organisation && !person, () => error('name_missing', at, `The ${role} needs a name: \`name\` for an organisation, \`lastName\` and \`firstName\` for a person.`, '837P NM103')),
    ...when(organisation && person, () => error('name_ambiguous', at, `The ${role} is either an organisation with a \`name\` or a person with a \`lastName\`, not both.`, '837P NM102')),
    ...when(person && blank(name.firstName), () => error('name_missing', `${at}/firstName`, `The ${role} is a person and needs a first name.`, '837P NM104')),
  ];
}

function blank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
