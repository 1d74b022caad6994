import type { IndividualPremium, OrganizationPremium, PremiumPayment820 } from '../model.js';
import { lacksInSet } from './element-values.js';
import type { PartEvent } from './events.js';
import { PREMIUM_PAYMENT, type PremiumFront } from './tables/premium-payment.js';
import { readWhole } from './whole-file.js';
import { writeFile } from './write-file.js';

/**
 * Reads premium payments (005010X218) one transaction set at a time. The envelope of the whole file is checked first. Throws `X12Error`
 * where it or a set cannot be read.
 */
export function* read820(bytes: Uint8Array): Generator<PremiumPayment820> {
  for (const { envelope, parts } of readWhole(bytes, ['820'])) {
    let front: PremiumFront | undefined;
    const organizations: OrganizationPremium[] = [];
    const individuals: IndividualPremium[] = [];
    for (const { part, value } of parts) {
      if (part === 'front') front = value as PremiumFront;
      else if (part === 'organization') organizations.push(value as OrganizationPremium);
      else individuals.push(value as IndividualPremium);
    }
    if (front === undefined) throw lacksInSet('BPR', envelope);
    yield { envelope, ...front, organizations, individuals };
  }
}

/** Writes premium payments as one interchange with one group, a set each. */
export function write820(payments: readonly PremiumPayment820[]): string {
  return writeFile(payments, { ...PREMIUM_PAYMENT, parts: partsOf });
}

function* partsOf({ envelope: _envelope, organizations, individuals, ...front }: PremiumPayment820): Generator<PartEvent> {
  yield { kind: 'part', part: 'front', value: front };
  for (const value of organizations) yield { kind: 'part', part: 'organization', value };
  for (const value of individuals) yield { kind: 'part', part: 'individual', value };
}
