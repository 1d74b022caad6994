import type { DateRange, EntityPremium, IndividualPremium, OrganizationPremium, PremiumAdjustment, PremiumCharge, PremiumCount, PremiumDetail, PremiumItem, PremiumName } from '../../model.js';
import { fields, type Op, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, rules } from '../table.js';
import { momentsIn, noName, referencesIn } from './common.js';
import { coveragePeriodIn } from './premium-dates.js';

/** Loops 2000A and 2000B of an 820: what is paid. */

const adjustment = fields<PremiumAdjustment>();
const noAdjustment = (): PremiumAdjustment => ({ amountCents: 0, reason: '' });

function adjustmentLoop(id: string): LoopTable<PremiumAdjustment> {
  return loop(id, 'ADX', { rules: [rules<PremiumAdjustment>().segment('ADX', [adjustment.cents(1, 'amountCents', REQUIRED), adjustment.text(2, 'reason', REQUIRED)])] });
}

const item = fields<PremiumItem>();
const charge = fields<PremiumCharge>();
const count = fields<PremiumCount>();
const ITEM: LoopTable<PremiumItem> = loop('2310A', 'IT1', {
  rules: [rules<PremiumItem>().segment('IT1', [item.text(1, 'number', REQUIRED)])],
  loops: [
    loops<PremiumItem>().many(
      'charges',
      // SAC05 has two implied decimals, so that its digits are cents.
      loop<PremiumCharge>('2312A', 'SAC', {
        rules: [rules<PremiumCharge>().segment('SAC', [charge.constant(1, 'C'), charge.text(2, 'code', REQUIRED), charge.integer(5, 'amountCents', REQUIRED)])],
      }),
      () => ({ code: '', amountCents: 0 }),
    ),
    loops<PremiumItem>().many(
      'memberCounts',
      loop<PremiumCount>('2315A', 'SLN', {
        rules: [rules<PremiumCount>().segment('SLN', [count.text(1, 'number', REQUIRED), count.constant(3, 'O'), count.decimal(4, 'count', REQUIRED), count.text([5, 1], 'unit', '')])],
      }),
      () => ({ number: '', count: '', unit: '' }),
    ),
  ],
});

const detail = fields<PremiumDetail>();
const noDetail = (): PremiumDetail => ({
  id: { qualifier: '', value: '' },
  action: undefined,
  paidCents: 0,
  billedCents: undefined,
  references: [],
  coveragePeriod: undefined as DateRange | undefined,
  dates: [],
  items: [],
  adjustments: [],
});

function detailLoop(letter: 'A' | 'B'): LoopTable<PremiumDetail> {
  return loop<PremiumDetail>(`2300${letter}`, 'RMR REF DTM', {
    rules: [
      rules<PremiumDetail>().segment('RMR', [detail.identifier(1, 'id', REQUIRED), detail.text(3, 'action'), detail.cents(4, 'paidCents', REQUIRED), detail.cents(5, 'billedCents')]),
      referencesIn<PremiumDetail>('references'),
      coveragePeriodIn<PremiumDetail>(),
      momentsIn<PremiumDetail>('dates'),
    ],
    loops: [
      loops<PremiumDetail>().many('items', ITEM, () => ({ number: '', charges: [], memberCounts: [] })),
      loops<PremiumDetail>().many('adjustments', adjustmentLoop(`2320${letter}`), noAdjustment),
    ],
  });
}

const entity = fields<EntityPremium>();
const ENT: readonly Op[] = [entity.integer(1, 'number', REQUIRED), entity.text(2, 'entity', REQUIRED), entity.identifier(3, 'id', REQUIRED)];

/** 2000A. */
export const ORGANIZATION: LoopTable<OrganizationPremium> = loop('2000A', 'ENT', {
  rules: [rules<OrganizationPremium>().segment('ENT', ENT, { when: { at: 2, component: 0, codes: ['2L', 'AG', 'NH', 'RGA', 'UN'] } })],
  loops: [
    loops<OrganizationPremium>().many('previousAdjustments', adjustmentLoop('2200A'), noAdjustment),
    loops<OrganizationPremium>().many('details', detailLoop('A'), noDetail),
  ],
});
export const noEntity = (): EntityPremium => ({ number: 0, entity: '', id: { qualifier: '', value: '' }, previousAdjustments: [], details: [] });

const name = fields<PremiumName>();

/** 2000B. */
export const INDIVIDUAL: LoopTable<IndividualPremium> = loop('2000B', 'ENT', {
  rules: [rules<IndividualPremium>().segment('ENT', ENT, { when: { at: 2, component: 0, codes: ['2J'] } })],
  loops: [
    loops<IndividualPremium>().many(
      'names',
      loop<PremiumName>('2100B', 'NM1', { rules: [rules<PremiumName>().segment('NM1', [name.text(1, 'entity', REQUIRED), name.named(), name.identifier(8, 'id')])] }),
      () => ({ ...noName(), entity: '', id: undefined }),
    ),
    loops<IndividualPremium>().many('previousAdjustments', adjustmentLoop('2200B'), noAdjustment),
    loops<IndividualPremium>().many('details', detailLoop('B'), noDetail),
  ],
});
export const noIndividual = (): IndividualPremium => ({ ...noEntity(), names: [] });
