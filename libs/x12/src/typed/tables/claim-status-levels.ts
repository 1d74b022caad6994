import type { Person, RequestedLine, StatusDependent, StatusParty, StatusPayer, StatusSubscriber, TransactionHeader } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type ChildLoop, type LoopTable, loop, loops, part, type PartTable, type Rule, rules } from '../table.js';
import { headerIn, noHeader } from './claim-parties.js';
import { serviceDateIn } from './claim-status-parts.js';
import { contactsIn, noName, referencesIn } from './common.js';

/** Levels that claim status requests (276) and responses (277) have in common. */

/** BHT of 276 and 277. */
export interface StatusFront {
  header: TransactionHeader;
}

/** Loops 2000B and 2100B. */
export interface ReceiverLevel {
  receiver: StatusParty;
}

/** Loops 2000C and 2100C. */
export interface ProvidersLevel {
  providers: StatusParty[];
}

/** Loops 2000D and 2100D with the claims of the subscriber. */
export interface SubscriberClaims<C> {
  subscriber: StatusSubscriber;
  claims: C[];
}

/** Loops 2000E and 2100E with the claims of the dependent. */
export interface DependentClaims<C> {
  dependent: StatusDependent;
  claims: C[];
}

const party = fields<StatusParty>();
const payer = fields<StatusPayer>();
const noParty = (): StatusParty => ({ ...noName(), id: { qualifier: '', value: '' } });

/** NM1 of a receiver or provider. */
function partyLoop(id: string, entity: string): LoopTable<StatusParty> {
  return loop(id, 'NM1', { rules: [rules<StatusParty>().segment('NM1', [party.constant(1, entity), party.named(), party.identifier(8, 'id', REQUIRED)], { when: [entity] })] });
}

const PAYER_NAME: LoopTable<StatusPayer> = loop('2100A', 'NM1 PER', {
  rules: [
    rules<StatusPayer>().segment('NM1', [payer.constant(1, 'PR'), payer.named(), payer.identifier(8, 'id', REQUIRED)], { when: ['PR'] }),
    contactsIn<StatusPayer>('contacts'),
  ],
});

/** BHT and the payer's level. */
export const STATUS_PARTS: readonly PartTable[] = [
  part<StatusFront>('header', loop('header', 'BHT', { strict: 'Before the first HL only BHT may stand', rules: [headerIn<StatusFront>('0010')] }), () => ({ header: noHeader() }), { first: true }),
  part<StatusPayer>(
    'payer',
    loop('2000A', 'HL', { rules: [], loops: [loops<StatusPayer>().same(PAYER_NAME, () => true, 'NM1*PR (2100A)')] }),
    () => ({ ...noParty(), contacts: undefined }),
    { level: { code: '20', under: [] } },
  ),
];

/** The receiver's level; `below` is what may follow its name. */
export function receiverPart<T extends ReceiverLevel>(below: readonly ChildLoop<T>[], create: () => Omit<T, 'receiver'>): PartTable {
  const name = loops<ReceiverLevel>().one('receiver', partyLoop('2100B', '41'), noParty, 'NM1*41 (2100B)');
  return part<T>('receiver', loop<T>('2000B', 'HL', { rules: [], loops: [name, ...below] }), create as () => T, { level: { code: '21', under: ['payer'] } });
}

/** The providers' level; `below` is what may follow their names. */
export function providersPart<T extends ProvidersLevel>(below: readonly ChildLoop<T>[], create: () => T): PartTable {
  const names = loops<ProvidersLevel>().many('providers', partyLoop('2100C', '1P'), noParty, { required: 'NM1*1P (2100C)' });
  return part<T>('provider', loop<T>('2000C', 'HL', { rules: [], loops: [names, ...below] }), create, { level: { code: '19', under: ['receiver'] } });
}

const subscriber = fields<StatusSubscriber>();
const dependent = fields<StatusDependent>();
const noSubscriber = (): StatusSubscriber => ({ ...noName(), id: undefined, birthDate: undefined, sex: undefined });
const noPerson = (): Person => ({ lastName: '' });

/** DMG, which stands before the name. */
function demographicsIn<T>(field: 'subscriber' | 'dependent'): Rule<T & object> {
  const ops = [subscriber.constantFor('birthDate', 1, 'D8'), subscriber.date(2, 'birthDate'), subscriber.text(3, 'sex')];
  return rules<Record<string, StatusSubscriber>>().into(field, 'DMG', ops) as unknown as Rule<T & object>;
}

/** The subscriber's level; `claims` are loops 2200D. */
export function subscriberClaims<C extends object>(claims: LoopTable<C>, create: () => C): PartTable {
  const name: LoopTable<StatusSubscriber> = loop('2100D', 'NM1', {
    rules: [rules<StatusSubscriber>().segment('NM1', [subscriber.constant(1, 'IL'), subscriber.named(), subscriber.identifier(8, 'id')], { when: ['IL'] })],
  });
  const level = loop<SubscriberClaims<object>>('2000D', 'HL DMG', {
    strict: 'Before NM1*IL (2100D) only DMG may stand',
    rules: [demographicsIn<SubscriberClaims<object>>('subscriber')],
    loops: [
      loops<SubscriberClaims<object>>().within('subscriber', name, 'NM1*IL (2100D)'),
      loops<SubscriberClaims<object>>().many('claims', claims as unknown as LoopTable<object>, create),
    ],
  });
  return part<SubscriberClaims<object>>('subscriber', level, () => ({ subscriber: noSubscriber(), claims: [] }), { level: { code: '22', under: ['provider'] } });
}

/** The dependent's level; `claims` are loops 2200E. */
export function dependentClaims<C extends object>(claims: LoopTable<C>, create: () => C): PartTable {
  const name: LoopTable<StatusDependent> = loop('2100E', 'NM1', {
    rules: [rules<StatusDependent>().segment('NM1', [dependent.constant(1, 'QC'), dependent.person('person')], { when: ['QC'] })],
  });
  const level = loop<DependentClaims<object>>('2000E', 'HL DMG', {
    strict: 'Before NM1*QC (2100E) only DMG may stand',
    rules: [demographicsIn<DependentClaims<object>>('dependent')],
    loops: [
      loops<DependentClaims<object>>().within('dependent', name, 'NM1*QC (2100E)'),
      loops<DependentClaims<object>>().many('claims', claims as unknown as LoopTable<object>, create),
    ],
  });
  const noDependent = (): StatusDependent => ({ person: noPerson(), birthDate: undefined, sex: undefined });
  return part<DependentClaims<object>>('dependent', level, () => ({ dependent: noDependent(), claims: [] }), { level: { code: '23', under: ['subscriber'] } });
}

/** REF with one qualifier that has a field of its own; a second one is among the references. */
export function numberIn<T extends object>(qualifier: string, field: keyof T & string): Rule<T> {
  const number = fields<Record<string, string | undefined>>();
  return rules<Record<string, string | undefined>>().segment('REF', [number.constant(1, qualifier), number.text(2, field)], {
    when: [qualifier],
    reads: (owner, values) => owner[field] === undefined && values.has(2),
  }) as unknown as Rule<T>;
}

/** REF and DTP of a line: control number, other references, day of service. */
export function lineTail<T extends RequestedLine>(): Rule<T>[] {
  return [numberIn<T>('FJ', 'controlNumber'), referencesIn<T>('references' as never), serviceDateIn<T>()];
}
