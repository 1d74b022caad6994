import type { EnrollmentBroker, EnrollmentHeader, EnrollmentParty, Enrollment834, Member, WithOther } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, rules, type TransactionTable } from '../table.js';
import { datesIn, quantitiesIn } from './common.js';
import { MEMBER, noMember } from './enrollment-member.js';

/** What stands before the first member. */
export type EnrollmentFront = Omit<Enrollment834, 'envelope' | 'members'> & WithOther;

const header = fields<EnrollmentHeader>();
const front = fields<EnrollmentFront>();
const party = fields<EnrollmentParty>();
const broker = fields<EnrollmentBroker>();
const account = fields<NonNullable<EnrollmentBroker['account']>>();

function partyLoop(id: string, entity: string): LoopTable<EnrollmentParty> {
  return loop(id, 'N1', { rules: [rules<EnrollmentParty>().segment('N1', [party.constant(1, entity), party.text(2, 'name'), party.identifier(3, 'id', REQUIRED)], { when: [entity] })] });
}

const BROKER: LoopTable<EnrollmentBroker> = loop('1000C', 'N1', {
  rules: [rules<EnrollmentBroker>().segment('N1', [broker.text(1, 'entity', REQUIRED), broker.text(2, 'name', ''), broker.identifier(3, 'id', REQUIRED)], { when: ['BO', 'TV'] })],
  loops: [
    loops<EnrollmentBroker>().one(
      'account',
      loop('1100C', 'ACT', {
        rules: [rules<NonNullable<EnrollmentBroker['account']>>().segment('ACT', [account.text(1, 'number', REQUIRED), account.text(6, 'second')])],
      }),
      () => ({ number: '' }),
    ),
  ],
});

const BGN = [
  header.text(1, 'purpose', REQUIRED),
  header.text(2, 'reference', REQUIRED),
  header.date(3, 'createdOn', REQUIRED),
  header.time(4, 'createdTime', '00:00'),
  header.text(5, 'timeZone'),
  header.text(6, 'originalReference'),
  header.text(8, 'action', REQUIRED),
];
const noHeader = (): EnrollmentHeader => ({ purpose: '', reference: '', createdOn: '', createdTime: '', timeZone: undefined, originalReference: undefined, action: '' });
const noParty = (): EnrollmentParty => ({ name: undefined, id: { qualifier: '', value: '' } });

const FRONT: LoopTable<EnrollmentFront> = loop('header', 'BGN REF DTP QTY', {
  rules: [
    rules<EnrollmentFront>().into('header', 'BGN', BGN, { required: 'BGN' }),
    rules<EnrollmentFront>().segment('REF', [front.constant(1, '38'), front.text(2, 'masterPolicy')], { when: ['38'], reads: (_front, values) => values.has(2) }),
    datesIn<EnrollmentFront>('dates'),
    quantitiesIn<EnrollmentFront>('quantities'),
  ],
  loops: [
    loops<EnrollmentFront>().one('sponsor', partyLoop('1000A', 'P5'), noParty, 'N1*P5 (1000A)'),
    loops<EnrollmentFront>().one('insurer', partyLoop('1000B', 'IN'), noParty, 'N1*IN (1000B)'),
    loops<EnrollmentFront>().many('brokers', BROKER, () => ({ ...noParty(), entity: '', account: undefined })),
  ],
});

/** 834 by 005010X220. */
export const ENROLLMENT: TransactionTable = {
  type: '834',
  code: '834',
  guide: '005010X220',
  functionalCode: 'BE',
  namesGuide: true,
  parts: [
    part<EnrollmentFront>('front', FRONT, () => ({ header: noHeader(), masterPolicy: undefined, dates: [], quantities: [], brokers: [] }) as unknown as EnrollmentFront, { first: true }),
    part<Member>('member', MEMBER, noMember),
  ],
};
