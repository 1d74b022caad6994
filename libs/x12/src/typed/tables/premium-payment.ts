import type { PremiumBank, PremiumParty, PremiumPayment820, PremiumTrace, WithOther } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, type Rule, rules, type TransactionTable } from '../table.js';
import { addressIn, contactsIn, momentsIn, referencesIn } from './common.js';
import { noPayment, PAYMENT } from './payment.js';
import { coveragePeriodIn } from './premium-dates.js';
import { INDIVIDUAL, noEntity, noIndividual, ORGANIZATION } from './premium-detail.js';

/** What stands before the first ENT. */
export type PremiumFront = Omit<PremiumPayment820, 'envelope' | 'organizations' | 'individuals'> & WithOther;

const party = fields<PremiumParty>();
const bank = fields<PremiumBank>();
const delivery = fields<NonNullable<PremiumParty['delivery']>>();
const noParty = (): PremiumParty => ({ name: undefined, id: undefined, secondName: undefined, address: undefined, contacts: [], delivery: undefined });

function partyRules<T extends PremiumParty>(): Rule<T>[] {
  const rule = rules<PremiumParty>();
  return [
    rule.segment('N2', [party.text(1, 'secondName')]),
    ...addressIn<PremiumParty>('address'),
    contactsIn<PremiumParty>('contacts'),
    rule.into('delivery', 'RDM', [delivery.text(1, 'method', REQUIRED), delivery.text(2, 'name'), delivery.text(3, 'number')], {
      create: () => ({ method: '', name: undefined, number: undefined }),
    }),
  ];
}

function partyLoop(id: string, entity: string): LoopTable<PremiumParty> {
  const name = rules<PremiumParty>().segment('N1', [party.constant(1, entity), party.text(2, 'name'), party.identifier(3, 'id')], { when: [entity] });
  return loop<PremiumParty>(id, 'N1 N2 N3 N4 PER RDM', { rules: [name, ...partyRules<PremiumParty>()] });
}

const BANKS = ['04', '0B', '8W', 'AK', 'BE', 'BK', 'C1', 'C2', 'IAT', 'MJ', 'RB', 'Z6', 'ZB', 'ZL'];
const BANK: LoopTable<PremiumBank> = loop('1000C', 'N1 N2 N3 N4 PER', {
  rules: [rules<PremiumBank>().segment('N1', [bank.text(1, 'entity', REQUIRED), bank.text(2, 'name'), bank.identifier(3, 'id')], { when: BANKS }), ...partyRules<PremiumBank>()],
});

const trace = fields<PremiumTrace>();
const currency = fields<NonNullable<PremiumPayment820['currency']>>();
const frontRules = rules<PremiumFront>();

const FRONT: LoopTable<PremiumFront> = loop('header', 'BPR TRN CUR REF DTM', {
  rules: [
    frontRules.into('payment', 'BPR', PAYMENT, { required: 'BPR' }),
    frontRules.into('trace', 'TRN', [trace.text(1, 'kind', REQUIRED), trace.text(2, 'number', REQUIRED), trace.text(3, 'originatorId'), trace.text(4, 'supplementalCode')], { required: 'TRN' }),
    frontRules.into('currency', 'CUR', [currency.text(1, 'entity', REQUIRED), currency.text(2, 'code', REQUIRED)], { create: () => ({ entity: '', code: '' }) }),
    referencesIn<PremiumFront>('references'),
    coveragePeriodIn<PremiumFront>(),
    momentsIn<PremiumFront>('dates'),
  ],
  loops: [
    loops<PremiumFront>().one('receiver', partyLoop('1000A', 'PE'), noParty, 'N1*PE (1000A)'),
    loops<PremiumFront>().one('payer', partyLoop('1000B', 'PR'), noParty, 'N1*PR (1000B)'),
    loops<PremiumFront>().many('banks', BANK, () => ({ ...noParty(), entity: '' })),
  ],
});

const noFront = (): PremiumFront =>
  ({
    payment: noPayment(),
    trace: { kind: '', number: '', originatorId: undefined, supplementalCode: undefined },
    currency: undefined,
    references: [],
    dates: [],
    coveragePeriod: undefined,
    banks: [],
  }) as unknown as PremiumFront;

/** 820 by 005010X218. */
export const PREMIUM_PAYMENT: TransactionTable = {
  type: '820',
  code: '820',
  guide: '005010X218',
  functionalCode: 'RA',
  namesGuide: true,
  parts: [part('front', FRONT, noFront, { first: true }), part('organization', ORGANIZATION, noEntity), part('individual', INDIVIDUAL, noIndividual)],
};
