import type { EnrollmentProvider, HealthCoverage, IdentificationCard, MemberParty, OtherEnrollment } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, rules } from '../table.js';
import { addressIn, amountsIn, contactsIn, datesIn, noName, referencesIn } from './common.js';

/** Loops 2300 to 2330 of an 834: what a member is enrolled in. */

const coverage = fields<HealthCoverage>();
const card = fields<IdentificationCard>();
const provider = fields<EnrollmentProvider>();
const change = fields<NonNullable<EnrollmentProvider['change']>>();
const other = fields<OtherEnrollment>();
const entity = fields<MemberParty>();

/** LX opens the loop; NM1 and what follows it say who it is. */
const PROVIDER: LoopTable<EnrollmentProvider> = loop('2310', 'LX NM1 N3 N4 PER PLA', {
  rules: [
    rules<EnrollmentProvider>().segment('LX', [provider.integer(1, 'number', REQUIRED)]),
    rules<EnrollmentProvider>().segment('NM1', [provider.text(1, 'entity', REQUIRED), provider.named(), provider.identifier(8, 'id'), provider.text(10, 'relationship')], { required: 'NM1 (2310)' }),
    ...addressIn<EnrollmentProvider>('address'),
    contactsIn<EnrollmentProvider>('contacts'),
    rules<EnrollmentProvider>().into('change', 'PLA', [change.constant(1, '2'), change.constant(2, '1P'), change.date(3, 'date', REQUIRED), change.text(5, 'reason', REQUIRED)], {
      create: () => ({ date: '', reason: '' }),
    }),
  ],
});

const ENTITY: LoopTable<MemberParty> = loop('2330', 'NM1 N3 N4 PER', {
  rules: [
    rules<MemberParty>().segment('NM1', [entity.text(1, 'entity', REQUIRED), entity.named(), entity.identifier(8, 'id')], { when: ['36', 'GW', 'IN'] }),
    ...addressIn<MemberParty>('address'),
    contactsIn<MemberParty>('contacts'),
  ],
});

const OTHER: LoopTable<OtherEnrollment> = loop('2320', 'COB REF DTP', {
  rules: [
    rules<OtherEnrollment>().segment('COB', [other.text(1, 'payerResponsibility', REQUIRED), other.text(2, 'groupNumber'), other.text(3, 'coordination', REQUIRED), other.texts(4, 'serviceTypes')]),
    referencesIn<OtherEnrollment>('references'),
    datesIn<OtherEnrollment>('dates'),
  ],
  loops: [loops<OtherEnrollment>().many('entities', ENTITY, () => ({ ...noName(), entity: '', id: undefined, contacts: [], address: undefined }))],
});

/** 2300. */
export const COVERAGE: LoopTable<HealthCoverage> = loop('2300', 'HD DTP AMT REF IDC', {
  rules: [
    rules<HealthCoverage>().segment('HD', [
      coverage.text(1, 'maintenanceType', REQUIRED),
      coverage.text(3, 'insuranceLine', REQUIRED),
      coverage.text(4, 'plan'),
      coverage.text(5, 'level'),
      coverage.flag(9, 'lateEnrollment'),
    ]),
    datesIn<HealthCoverage>('dates'),
    amountsIn<HealthCoverage>('amounts'),
    referencesIn<HealthCoverage>('references'),
    rules<HealthCoverage>().list('cards', 'IDC', [card.text(1, 'plan', REQUIRED), card.text(2, 'type', REQUIRED), card.decimal(3, 'count'), card.text(4, 'action')], {
      create: () => ({ plan: '', type: '', count: undefined, action: undefined }),
    }),
  ],
  loops: [
    loops<HealthCoverage>().many('providers', PROVIDER, () => ({ ...noName(), number: 0, entity: '', id: undefined, relationship: undefined, address: undefined, contacts: [], change: undefined })),
    loops<HealthCoverage>().many('otherCoverages', OTHER, () => ({ payerResponsibility: '', groupNumber: undefined, coordination: '', serviceTypes: [], references: [], dates: [], entities: [] })),
  ],
});

export const noCoverage = (): HealthCoverage => ({
  maintenanceType: '',
  insuranceLine: '',
  plan: undefined,
  level: undefined,
  lateEnrollment: undefined,
  dates: [],
  amounts: [],
  references: [],
  cards: [],
  providers: [],
  otherCoverages: [],
});
