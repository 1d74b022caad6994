import type { Benefit, BenefitAddress, BenefitCircumstance, BenefitDelivery, BenefitEntity, EligibilityRejection } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, rules, type TransactionTable } from '../table.js';
import { contactsIn, datesIn, noAddress, noName, referencesIn } from './common.js';
import { type DependentPart, dependentPart, ELIGIBILITY_PARTS, rejectionsIn, type SubscriberPart, subscriberPart } from './eligibility-parties.js';

/** A benefit with the AAA of its own loop. */
export type StatedBenefit = Benefit & { rejections?: EligibilityRejection[] };

/** A subscriber's level of a 271. */
export type AnsweredSubscriber = SubscriberPart & { benefits: StatedBenefit[] };

/** A dependent's level of a 271. */
export type AnsweredDependent = DependentPart & { benefits: StatedBenefit[] };

const entity = fields<BenefitEntity>();
const address = fields<BenefitAddress>();
const entityRules = rules<BenefitEntity>();
const noBenefitAddress = (): BenefitAddress => ({ ...noAddress(), region: undefined });

function entityLoop(id: string): LoopTable<BenefitEntity> {
  return loop<BenefitEntity>(id, 'NM1 N3 N4 PER PRV', {
    rules: [
      entityRules.segment('NM1', [entity.text(1, 'entity', REQUIRED), entity.named(), entity.identifier(8, 'id'), entity.text(10, 'relationship')]),
      entityRules.into('address', 'N3', [address.text(1, 'line1', REQUIRED), address.text(2, 'line2')], { create: noBenefitAddress }),
      entityRules.into(
        'address',
        'N4',
        [
          address.text(1, 'city', ''),
          address.text(2, 'state'),
          address.text(3, 'postalCode'),
          address.text(4, 'country'),
          address.identifier(5, 'region'),
          address.text(7, 'countrySubdivision'),
        ],
        { create: noBenefitAddress },
      ),
      contactsIn<BenefitEntity>('contacts'),
      entityRules.segment('PRV', [entity.text(1, 'providerCode', REQUIRED), entity.constantFor('taxonomy', 2, 'PXC'), entity.text(3, 'taxonomy')], {
        reads: (_entity, values) => values.text(2) === 'PXC' || (!values.has(2) && !values.has(3)),
      }),
    ],
  });
}

const noEntity = (): BenefitEntity => ({
  ...noName(),
  entity: '',
  id: undefined,
  relationship: undefined,
  taxonomy: undefined,
  providerCode: undefined,
  address: undefined,
  contacts: [],
});

const benefit = fields<Benefit>();
const delivery = fields<BenefitDelivery>();
const quantity = fields<{ qualifier: string; value: string }>();
const message = fields<{ '': string }>();
const circumstance = fields<BenefitCircumstance>();
const noQuantity = () => ({ qualifier: '', value: '' });

const EB = [
  benefit.text(1, 'code', REQUIRED),
  benefit.text(2, 'coverageLevel'),
  benefit.texts(3, 'serviceTypes'),
  benefit.text(4, 'insuranceType'),
  benefit.text(5, 'plan'),
  benefit.text(6, 'period'),
  benefit.cents(7, 'amountCents'),
  benefit.decimal(8, 'percent'),
  benefit.nested('quantity', [quantity.text(9, 'qualifier', ''), quantity.decimal(10, 'value', '')], noQuantity),
  benefit.text(11, 'authorizationRequired'),
  benefit.text(12, 'inNetwork'),
  benefit.procedure(13, 'procedure'),
  benefit.integers(14, 'diagnosisPointers'),
];

const HSD = [
  delivery.nested('quantity', [quantity.text(1, 'qualifier', ''), quantity.decimal(2, 'value', '')], noQuantity),
  delivery.text(3, 'unit'),
  delivery.decimal(4, 'sampleSelection'),
  delivery.text(5, 'period'),
  delivery.integer(6, 'periodCount'),
  delivery.text(7, 'frequency'),
  delivery.text(8, 'pattern'),
];
const noDelivery = (): BenefitDelivery => ({
  quantity: undefined,
  unit: undefined,
  sampleSelection: undefined,
  period: undefined,
  periodCount: undefined,
  frequency: undefined,
  pattern: undefined,
});

const CIRCUMSTANCE = [circumstance.identifier(1, 'code'), circumstance.text(3, 'category'), circumstance.text(4, 'text')];
const noCircumstance = (): BenefitCircumstance => ({ code: undefined, category: undefined, text: undefined });

/** LS, the related entities, and LE after them. Entities that stand there without LS are read as well. */
function benefitLoop(letter: 'C' | 'D'): LoopTable<StatedBenefit> {
  const id = `2110${letter}`;
  const ends = loop<StatedBenefit>('LE', 'LE', { rules: [rules<StatedBenefit>().segment('LE', [benefit.constant(1, '2120')])] });
  const entities = entityLoop(`2120${letter}`);
  const bounded = loop<StatedBenefit>('LS', 'LS', {
    rules: [rules<StatedBenefit>().segment('LS', [benefit.constant(1, '2120')])],
    loops: [loops<StatedBenefit>().many('relatedEntities', entities, noEntity), loops<StatedBenefit>().same(ends, () => true)],
  });
  const circumstances = loop<BenefitCircumstance>(`2115${letter}`, 'III', { rules: [rules<BenefitCircumstance>().segment('III', CIRCUMSTANCE)] });
  return loop<StatedBenefit>(id, 'EB HSD REF DTP AAA MSG', {
    rules: [
      rules<StatedBenefit>().segment('EB', EB),
      rules<StatedBenefit>().list('deliveries', 'HSD', HSD, { create: noDelivery }),
      referencesIn<StatedBenefit>('references'),
      datesIn<StatedBenefit>('dates'),
      rejectionsIn<StatedBenefit>(id),
      rules<StatedBenefit>().groups('messages', 'MSG', [message.text(1, '', REQUIRED)], { from: 1, times: 1 }),
    ],
    loops: [
      loops<StatedBenefit>().many('circumstances', circumstances, noCircumstance),
      loops<StatedBenefit>().same(bounded, ({ relatedEntities }) => relatedEntities.length > 0),
      loops<StatedBenefit>().many('relatedEntities', entities, noEntity, { present: () => false }),
    ],
  });
}

const noBenefit = (): StatedBenefit => ({
  code: '',
  coverageLevel: undefined,
  serviceTypes: [],
  insuranceType: undefined,
  plan: undefined,
  period: undefined,
  amountCents: undefined,
  percent: undefined,
  quantity: undefined,
  authorizationRequired: undefined,
  inNetwork: undefined,
  procedure: undefined,
  diagnosisPointers: undefined,
  deliveries: undefined,
  dates: [],
  references: [],
  rejections: undefined,
  messages: [],
  circumstances: undefined,
  relatedEntities: [],
});
const noLevel = () => ({ traces: [], rejections: [], benefits: [] });

/** 271 by 005010X279. */
export const ELIGIBILITY_ANSWER: TransactionTable = {
  type: '271',
  code: '271',
  guide: '005010X279',
  functionalCode: 'HB',
  namesGuide: true,
  parts: [
    ...ELIGIBILITY_PARTS,
    subscriberPart<AnsweredSubscriber>(loops<AnsweredSubscriber>().many('benefits', benefitLoop('C'), noBenefit), noLevel),
    dependentPart<AnsweredDependent>(loops<AnsweredDependent>().many('benefits', benefitLoop('D'), noBenefit), noLevel),
  ],
};
