import { type Finding, isZip, US_STATES } from '@claimwright/kernel';
import { type EncounterAddress } from './encounter.js';
import { error, warning, when } from './finding.js';

const N4 = '837P N4: city, state and ZIP of an address in the United States';

/** The parts of an address that a claim must carry, and that they can be what they say. */
export function checkAddress(address: EncounterAddress, pointer: string, whose: string): Finding[] {
  const missing = (['line1', 'city', 'state', 'postalCode'] as const).filter((part) => address[part].trim() === '');
  return [
    ...missing.map((part) => error('address_incomplete', `${pointer}/${part}`, `The address of ${whose} lacks its ${PART_NAMES[part]}.`, N4)),
    ...when(address.state !== '' && !US_STATES.has(address.state), () => error('state_unknown', `${pointer}/state`, `The state in the address of ${whose} is no US state or territory.`, N4)),
    ...when(address.postalCode !== '' && !isZip(address.postalCode), () => error('zip_invalid', `${pointer}/postalCode`, `The ZIP code of ${whose} must have five or nine digits.`, N4)),
  ];
}

const PART_NAMES = { line1: 'street', city: 'city', state: 'state', postalCode: 'ZIP code' } as const;

/** Billing provider and service facility: payers reject the short ZIP, and a wrong last four would be worse than none. */
export function checkLongZip(address: EncounterAddress, pointer: string, whose: string): Finding[] {
  const digits = address.postalCode.replaceAll('-', '');
  return when(digits.length === 5, () =>
    warning('zip_needs_nine_digits', `${pointer}/postalCode`, `The ZIP code of ${whose} should have nine digits; many payers reject five.`, '837P 2010AA and 2310C N403'),
  );
}

const PO_BOX = /\b(?:p\.?\s*o\.?\s*box|post\s+office\s+box|lock\s*box)\b/i;

/** The billing provider's address is where he works; payments go to a pay-to address. */
export function checkNoPoBox(address: EncounterAddress, pointer: string): Finding[] {
  const part = (['line1', 'line2'] as const).find((line) => PO_BOX.test(address[line] ?? ''));
  return part === undefined ? [] : [error('billing_address_po_box', `${pointer}/${part}`, 'The billing provider needs a street address; a PO box is not allowed here.', '837P 2010AA N301')];
}
