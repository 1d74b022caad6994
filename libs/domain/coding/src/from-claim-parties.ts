import { type Address, type BillingProvider, type Claim837P, type Named, type Person, type Provider } from '@claimwright/x12';
import { type Encounter, type EncounterAddress, type EncounterBillingProvider, type EncounterPatient, type EncounterProvider, type PersonName, type ProviderName, type Sex } from './encounter.js';
import { type Losses } from './losses.js';

/** Missing parts stay empty, and the checks of the encounter name them. */
export function addressOf(address: Address | undefined, pointer: string, losses: Losses): EncounterAddress {
  losses.holdsIf(address?.country !== undefined && address.country !== 'US', pointer, 'An address outside the United States');
  return {
    line1: address?.line1 ?? '',
    ...(address?.line2 === undefined ? {} : { line2: address.line2 }),
    city: address?.city ?? '',
    state: address?.state ?? '',
    postalCode: address?.postalCode ?? '',
  };
}

export function personName(person: Person): PersonName {
  return {
    lastName: person.lastName,
    firstName: person.firstName ?? '',
    ...(person.middleName === undefined ? {} : { middleName: person.middleName }),
    ...(person.suffix === undefined ? {} : { suffix: person.suffix }),
  };
}

/** A subscriber that is an organisation (an employer, in workers' compensation) cannot be a person. */
export function nameOfSubscriber(named: Named, pointer: string, losses: Losses): PersonName {
  if (named.kind === 'person') return personName(named.person);
  losses.holds(pointer, 'A subscriber that is an organisation');
  return { lastName: named.name, firstName: '' };
}

export function sexOf(sex: string | undefined): Sex {
  return sex === 'F' || sex === 'M' ? sex : 'U';
}

/** Loop 2010CA, or 2010BA where the subscriber is the patient. */
export function patientOf({ patient, subscriber }: Claim837P, losses: Losses): EncounterPatient {
  const at = '/patient';
  if (patient) {
    return { ...personName(patient.person), birthDate: patient.birthDate, sex: sexOf(patient.sex), address: addressOf(patient.address, `${at}/address`, losses) };
  }
  return {
    ...nameOfSubscriber(subscriber, at, losses),
    birthDate: subscriber.birthDate ?? '',
    sex: sexOf(subscriber.sex),
    address: addressOf(subscriber.address, `${at}/address`, losses),
  };
}

function providerName(named: Named): ProviderName {
  if (named.kind === 'organization') return { name: named.name };
  const { firstName, ...name } = personName(named.person);
  return { ...name, ...(firstName === '' ? {} : { firstName }) };
}

export function billingProviderOf(provider: BillingProvider, losses: Losses): EncounterBillingProvider {
  const at = '/billingProvider';
  const [contact, ...others] = provider.contacts;
  const phone = contact?.numbers.find(({ qualifier }) => qualifier === 'TE')?.value;
  losses.notesIf(others.length > 0, `${at}/contact`, 'A further contact of the billing provider (PER)');
  losses.notesIf(contact?.numbers.some(({ qualifier }) => qualifier !== 'TE') ?? false, `${at}/contact`, 'Extension, fax or mail address of the billing provider (PER)');
  losses.notesIf(provider.payToAddress !== undefined, at, 'The pay-to address (2010AB)');
  losses.holdsIf(provider.payToPlan !== undefined, at, 'The pay-to plan (2010AC)');
  losses.references(at, '2010AA', provider.references);
  return {
    npi: provider.npi ?? '',
    ...providerName(provider),
    ...(provider.taxonomy === undefined ? {} : { taxonomy: provider.taxonomy }),
    taxId: { kind: provider.taxId?.qualifier === 'SY' ? 'SSN' : 'EIN', value: provider.taxId?.value ?? '' },
    address: addressOf(provider.address, `${at}/address`, losses),
    ...(contact ? { contact: { ...(contact.name === undefined ? {} : { name: contact.name }), ...(phone === undefined ? {} : { phone }) } } : {}),
  };
}

type CarriedProviders = Pick<Encounter, 'renderingProvider' | 'referringProvider' | 'supervisingProvider' | 'serviceFacility'>;

/** Loops 2310 and 2420. A rendering provider that every line names is the claim's. */
export function providersOf({ claim }: Claim837P, losses: Losses): CarriedProviders {
  const carried: CarriedProviders = {};
  for (const provider of [...claim.providers, ...renderingOfAllLines(claim)]) {
    if (!carry(provider, carried, losses)) losses.holds('', `The ${provider.role} provider of loop 2310`);
  }
  claim.lines.forEach((line, index) => {
    const own = line.providers.filter(({ role, npi }) => role !== 'rendering' || npi === undefined || npi !== carried.renderingProvider?.npi);
    for (const { role } of own) losses.holds(`/lines/${index}`, `The ${role} provider of loop 2420`);
  });
  return carried;
}

function renderingOfAllLines({ providers, lines }: Claim837P['claim']): Provider[] {
  if (providers.some(({ role }) => role === 'rendering')) return [];
  const [first, ...others] = lines.map((line) => renderingOf(line.providers));
  return first && others.every((other) => other?.npi === first.npi) ? [first] : [];
}

function renderingOf(providers: readonly Provider[]): Provider | undefined {
  return providers.find(({ role, npi }) => role === 'rendering' && npi !== undefined);
}

function carry(provider: Provider, carried: CarriedProviders, losses: Losses): boolean {
  const key = ROLES[provider.role as keyof typeof ROLES];
  if (key === undefined || carried[key] !== undefined) return false;
  if (key === 'serviceFacility') {
    if (provider.kind !== 'organization' || !provider.address) return false;
    carried.serviceFacility = { ...npiOf(provider), name: provider.name, address: addressOf(provider.address, '/serviceFacility/address', losses) };
  } else {
    carried[key] = { ...npiOf(provider), ...providerName(provider), ...(provider.taxonomy === undefined ? {} : { taxonomy: provider.taxonomy }) };
  }
  losses.references(`/${key}`, '2310', provider.references);
  losses.notesIf(provider.otherId !== undefined, `/${key}`, 'An identifier of the provider that is no NPI');
  losses.notesIf(provider.contacts.length > 0, `/${key}`, 'The contact of the provider (PER)');
  losses.segments(`/${key}`, provider.other);
  return true;
}

const ROLES = { rendering: 'renderingProvider', referring: 'referringProvider', supervising: 'supervisingProvider', serviceFacility: 'serviceFacility' } as const;

function npiOf({ npi }: Provider): Pick<EncounterProvider, 'npi'> {
  return npi === undefined ? {} : { npi };
}
