import type { Provider, ProviderRole } from './model.js';
import { keepUnreadName, readNamed, readPartySegment } from './read-parts.js';
import { keepUnread, type Segment } from './segment.js';

/** NM101 of 2310, 2330C to G and 2420. */
export const ROLES: Readonly<Record<string, ProviderRole>> = {
  DN: 'referring',
  P3: 'primaryCare',
  '82': 'rendering',
  '77': 'serviceFacility',
  DQ: 'supervising',
  DK: 'ordering',
  QB: 'purchasedService',
  PW: 'ambulancePickUp',
  '45': 'ambulanceDropOff',
  '85': 'billing',
};

/** Begins a provider's loop; `loop` is its family, 2310, 2330 or 2420. */
export function openProvider(nm1: Segment, loop: string): Provider {
  const code = nm1.required(1);
  const role = ROLES[code];
  if (role === undefined) throw nm1.fault('unexpected_segment', `NM101 names a party that has no place in ${loop}`, 1);
  const provider: Provider = { ...readNamed(nm1), role, references: [], contacts: [] };
  if (nm1.text(8) === 'XX') provider.npi = nm1.required(9);
  else if (nm1.text(9) !== undefined) provider.otherId = { qualifier: nm1.required(8), value: nm1.required(9) };
  keepUnreadName(provider, nm1, loop);
  return provider;
}

export function readProviderSegment(provider: Provider, segment: Segment, loop: string): void {
  if (segment.id === 'PRV' && provider.taxonomy === undefined) {
    provider.taxonomy = segment.required(3);
    keepUnread(provider, segment, loop, [1, 2, 3]);
  } else {
    readPartySegment(provider, segment, loop);
  }
}
