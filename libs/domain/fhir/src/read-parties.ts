import { codeIn } from './elements.js';
import type { Shaped } from './claim-shape.js';
import type { Sex } from './encounter.js';
import { firstOf, type Partly, type PartyName, type Reading } from './read-parts.js';
import type { Placed } from './submission.js';
import { SYSTEMS } from './systems.js';

type Person = Shaped<'Patient'> | Shaped<'RelatedPerson'> | Shaped<'Practitioner'>;
type Provider = Shaped<'Practitioner'> | Shaped<'Organization'>;

const SEXES: Readonly<Record<NonNullable<Person['gender']>, Sex>> = { female: 'F', male: 'M', other: 'U', unknown: 'U' };

/** Names, birth date, sex and address of a person; what is missing is left out and found by the encounter's own check. */
export function readPerson(reading: Reading, { value, at }: Placed<Person>, into: string): Partly {
  reading.place(into, at).place(`${into}/lastName`, `${at}/name`).place(`${into}/firstName`, `${at}/name`).place(`${into}/birthDate`, `${at}/birthDate`).place(`${into}/sex`, `${at}/gender`).place(`${into}/address`, `${at}/address`);
  return { ...readName(value), birthDate: value.birthDate, sex: value.gender && SEXES[value.gender], address: readAddress(firstOf(value.address)) };
}

export function readName({ name }: Pick<Person, 'name'>): PartyName {
  const { family, given = [], suffix = [] } = firstOf(name) ?? {};
  const [first, ...middle] = given;
  return { lastName: family, firstName: first, middleName: middle.length === 0 ? undefined : middle.join(' '), suffix: suffix[0] };
}

type Address = NonNullable<NonNullable<Person['address']>[number]>;

export function readAddress(address: Address | undefined): Partly | undefined {
  return address && { line1: address.line?.[0], line2: address.line?.[1], city: address.city, state: address.state, postalCode: address.postalCode };
}

const numberIn = (identifiers: Provider['identifier'], ...systems: readonly string[]) => identifiers?.find(({ system }) => system !== undefined && systems.includes(system));

/** NPI, name and taxonomy of whoever took part. */
export function readProvider(reading: Reading, { value, at }: Placed<Provider>, into: string): Partly {
  reading.place(into, at).place(`${into}/npi`, `${at}/identifier`).place(`${into}/address`, `${at}/address`);
  const specialty = value.resourceType === 'Organization' ? firstOf(value.type) : firstOf(value.qualification)?.code;
  const name = value.resourceType === 'Organization' ? { name: value.name } : readName(value);
  return { npi: numberIn(value.identifier, SYSTEMS.npi)?.value, ...name, taxonomy: codeIn(specialty, SYSTEMS.taxonomy) };
}

/** A provider who bills, with tax number, address and contact. */
export function readBilling(reading: Reading, provider: Placed<Provider>, into: string): Partly {
  const { value, at } = provider;
  const tax = numberIn(value.identifier, SYSTEMS.ein, SYSTEMS.ssn);
  reading.place(`${into}/taxId`, `${at}/identifier`);
  const phone = value.telecom?.find(({ system }) => system === 'phone')?.value;
  const contactName = value.resourceType === 'Organization' ? firstOf(value.contact)?.name?.text : undefined;
  return {
    ...readProvider(reading, provider, into),
    taxId: tax && { kind: tax.system === SYSTEMS.ein ? 'EIN' : 'SSN', value: tax.value },
    address: readAddress(firstOf(value.address)),
    contact: phone === undefined && contactName === undefined ? undefined : { name: contactName, phone },
  };
}
