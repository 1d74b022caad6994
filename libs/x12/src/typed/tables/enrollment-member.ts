import type { Address, Member, MemberAddress, MemberDemographics, MemberDisability, MemberIncome, MemberLanguage, MemberParty, ReportingCategory } from '../../model.js';
import { fields, type Op, REQUIRED } from '../op.js';
import { type ChildLoop, type LoopTable, loop, loops, type Rule, rules } from '../table.js';
import { addressIn, amountsIn, contactsIn, datesIn, noAddress, noName, referencesIn } from './common.js';
import { COVERAGE, noCoverage } from './enrollment-coverage.js';

/** Loops 2000 to 2750: a member. */

const member = fields<Member>();
const memberRules = rules<Member>();
const medicare = fields<NonNullable<Member['medicare']>>();

const INS = [
  member.flag(1, 'isSubscriber', REQUIRED),
  member.text(2, 'relationship', REQUIRED),
  member.text(3, 'maintenanceType', REQUIRED),
  member.text(4, 'maintenanceReason'),
  member.text(5, 'benefitStatus', ''),
  member.nested('medicare', [medicare.text([6, 1], 'plan', ''), medicare.text([6, 2], 'reason')], () => ({ plan: '', reason: undefined })),
  member.text(7, 'cobraEvent'),
  member.text(8, 'employmentStatus'),
  member.text(9, 'studentStatus'),
  member.flag(10, 'disabled'),
  member.constantFor('diedOn', 11, 'D8'),
  member.date(12, 'diedOn'),
  member.text(13, 'confidentiality'),
  member.integer(17, 'birthSequence'),
];

const demographics = fields<MemberDemographics>();
const RACES = ['category', 'list', 'code'] as const;
const DMG = [
  demographics.constantFor('birthDate', 1, 'D8'),
  demographics.date(2, 'birthDate'),
  demographics.text(3, 'sex'),
  demographics.text(4, 'maritalStatus'),
  demographics.items(5, 'races', RACES, () => ({ category: undefined, list: undefined, code: undefined })),
  demographics.text(6, 'citizenship'),
  demographics.constantFor('collection', 10, 'REC'),
  demographics.text(11, 'collection'),
];
const noDemographics = (): MemberDemographics => ({
  birthDate: undefined,
  sex: undefined,
  maritalStatus: undefined,
  races: undefined,
  citizenship: undefined,
  collection: undefined,
});

/** DMG. */
function demographicsIn<T extends object>(): Rule<T> {
  return rules<{ demographics?: MemberDemographics }>().into('demographics', 'DMG', DMG, { create: noDemographics });
}

const address = fields<MemberAddress>();
const noMemberAddress = (): MemberAddress => ({ ...noAddress(), location: undefined });
const N4 = [
  address.text(1, 'city', ''),
  address.text(2, 'state'),
  address.text(3, 'postalCode'),
  address.text(4, 'country'),
  address.identifier(5, 'location'),
  address.text(7, 'countrySubdivision'),
];

const income = fields<MemberIncome>();
const health = fields<NonNullable<Member['health']>>();
const language = fields<MemberLanguage>();
const employment = fields<Member['employmentClasses'][number]>();

/** 2100A. */
const NAME: LoopTable<Member> = loop('2100A', 'NM1 PER N3 N4 DMG EC ICM AMT HLH LUI', {
  rules: [
    memberRules.segment('NM1', [member.text(1, 'entity', REQUIRED), member.person('person'), member.identifier(8, 'id')], { when: ['IL', '74'] }),
    contactsIn<Member>('contacts'),
    memberRules.into('address', 'N3', [address.text(1, 'line1', REQUIRED), address.text(2, 'line2')], { create: noMemberAddress }),
    memberRules.into('address', 'N4', N4, { create: noMemberAddress }),
    demographicsIn<Member>(),
    memberRules.list('employmentClasses', 'EC', [employment.listed(1, 3, 'codes')], { create: () => ({ codes: [] }) }),
    memberRules.into(
      'income',
      'ICM',
      [income.text(1, 'frequency', REQUIRED), income.cents(2, 'wageCents', REQUIRED), income.decimal(3, 'hours'), income.text(4, 'location'), income.text(5, 'salaryGrade')],
      { create: () => ({ frequency: '', wageCents: 0, hours: undefined, location: undefined, salaryGrade: undefined }) },
    ),
    amountsIn<Member>('amounts'),
    memberRules.into('health', 'HLH', [health.text(1, 'code', REQUIRED), health.decimal(2, 'heightInches'), health.decimal(3, 'weightPounds')], {
      create: () => ({ code: '', heightInches: undefined, weightPounds: undefined }),
    }),
    memberRules.list('languages', 'LUI', [language.identifier(1, 'code'), language.text(3, 'description'), language.text(4, 'use')], {
      create: () => ({ code: undefined, description: undefined, use: undefined }),
    }),
  ],
});

const party = fields<MemberParty>();
const noMemberParty = (): MemberParty => ({ ...noName(), entity: '', id: undefined, contacts: [], address: undefined });

/** NM1 of somebody beside the member, with N3, N4 and PER. */
function memberParty(id: string, ...entities: string[]): LoopTable<MemberParty> {
  return loop<MemberParty>(id, 'NM1 PER N3 N4', {
    rules: [
      rules<MemberParty>().segment('NM1', [party.text(1, 'entity', REQUIRED), party.named(), party.identifier(8, 'id')], { when: entities }),
      contactsIn<MemberParty>('contacts'),
      ...addressIn<MemberParty>('address'),
    ],
  });
}

type IncorrectName = NonNullable<Member['incorrectName']>;
const INCORRECT: LoopTable<IncorrectName> = loop<IncorrectName>('2100B', 'NM1 DMG', {
  rules: [...(memberParty('2100B', '70').rules as unknown as Rule<IncorrectName>[]), demographicsIn<IncorrectName>()],
});

/** 2100C, which says nothing but an address. */
const MAILING: LoopTable<Member> = loop('2100C', 'NM1 N3 N4', {
  rules: [memberRules.segment('NM1', [member.constant(1, '31'), member.constant(2, '1')], { when: ['31'] }), ...addressIn<Member>('mailingAddress')],
});

const disability = fields<MemberDisability>();
const DISABILITY: LoopTable<MemberDisability> = loop('2200', 'DSB DTP', {
  rules: [rules<MemberDisability>().segment('DSB', [disability.text(1, 'type', REQUIRED), disability.identifier(7, 'diagnosis')]), datesIn<MemberDisability>('dates')],
});

const category = fields<ReportingCategory>();
const CATEGORY: LoopTable<ReportingCategory> = loop('2700', 'LX', {
  rules: [rules<ReportingCategory>().segment('LX', [category.integer(1, 'number', REQUIRED)])],
  loops: [
    loops<ReportingCategory>().same(
      loop<ReportingCategory>('2750', 'N1 REF DTP', {
        rules: [
          rules<ReportingCategory>().segment('N1', [category.constant(1, '75'), category.text(2, 'name')], { when: ['75'] }),
          referencesIn<ReportingCategory>('references'),
          datesIn<ReportingCategory>('dates'),
        ],
      }),
      ({ name, references, dates }) => name !== undefined || references.length + dates.length > 0,
    ),
  ],
});

/** LS, the reporting categories, and LE after them. */
function categories(): ChildLoop<Member> {
  const bound = (id: 'LS' | 'LE'): Rule<Member> => memberRules.segment(id, [member.constant(1, '2700') satisfies Op]);
  const ends = loop<Member>('LE', 'LE', { rules: [bound('LE')] });
  const begins = loop<Member>('LS', 'LS', {
    rules: [bound('LS')],
    loops: [
      loops<Member>().many('reportingCategories', CATEGORY, () => ({ number: 0, name: undefined, references: [], dates: [] })),
      loops<Member>().same(ends, () => true),
    ],
  });
  return loops<Member>().same(begins, ({ reportingCategories }) => reportingCategories.length > 0);
}

const RESPONSIBLE = ['6Y', '9K', 'E1', 'EI', 'EXS', 'GB', 'GD', 'J6', 'LR', 'QD', 'S1', 'TZ', 'X4'];

/** 2000 with all below it. */
export const MEMBER: LoopTable<Member> = loop('2000', 'INS REF DTP', {
  rules: [
    memberRules.segment('INS', INS),
    memberRules.segment('REF', [member.constant(1, '0F'), member.text(2, 'subscriberId')], { when: ['0F'], reads: (_member, values) => values.has(2) }),
    memberRules.segment('REF', [member.constant(1, '1L'), member.text(2, 'groupNumber')], { when: ['1L'], reads: (_member, values) => values.has(2) }),
    referencesIn<Member>('references'),
    datesIn<Member>('dates'),
  ],
  loops: [
    loops<Member>().same(NAME, () => true, 'NM1 (2100A)'),
    loops<Member>().one('incorrectName', INCORRECT, () => ({ ...noMemberParty(), demographics: undefined })),
    loops<Member>().same(MAILING, ({ mailingAddress }) => mailingAddress !== undefined),
    loops<Member>().many('employers', memberParty('2100D', '36'), noMemberParty),
    loops<Member>().many('schools', memberParty('2100E', 'M8'), noMemberParty),
    loops<Member>().one('custodialParent', memberParty('2100F', 'S3'), noMemberParty),
    loops<Member>().many('responsiblePersons', memberParty('2100G', ...RESPONSIBLE), noMemberParty),
    loops<Member>().one('dropOff', memberParty('2100H', '45'), noMemberParty),
    loops<Member>().many('disabilities', DISABILITY, () => ({ type: '', diagnosis: undefined, dates: [] })),
    loops<Member>().many('coverages', COVERAGE, noCoverage),
    categories(),
  ],
});

export const noMember = (): Member => ({
  isSubscriber: false,
  relationship: '',
  maintenanceType: '',
  maintenanceReason: undefined,
  benefitStatus: '',
  medicare: undefined,
  cobraEvent: undefined,
  employmentStatus: undefined,
  studentStatus: undefined,
  disabled: undefined,
  diedOn: undefined,
  confidentiality: undefined,
  birthSequence: undefined,
  subscriberId: undefined,
  groupNumber: undefined,
  references: [],
  dates: [],
  entity: '',
  person: { lastName: '' },
  id: undefined,
  contacts: [],
  address: undefined,
  demographics: undefined,
  employmentClasses: [],
  income: undefined,
  amounts: [],
  health: undefined,
  languages: [],
  incorrectName: undefined,
  mailingAddress: undefined as Address | undefined,
  employers: [],
  schools: [],
  custodialParent: undefined,
  responsiblePersons: [],
  dropOff: undefined,
  disabilities: [],
  coverages: [],
  reportingCategories: [],
});
