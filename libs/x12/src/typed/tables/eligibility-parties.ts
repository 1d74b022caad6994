import type {
  DateRange,
  Diagnosis,
  EligibilityDependent,
  EligibilityParty,
  EligibilityProvider,
  EligibilityRejection,
  EligibilitySubscriber,
  EligibilityTrace,
  MilitaryService,
  TransactionHeader,
} from '../../model.js';
import { fields, type Op, REQUIRED } from '../op.js';
import { type ChildLoop, type LoopTable, loop, loops, outer, part, type PartTable, type Rule, rules } from '../table.js';
import { headerIn, noHeader } from './claim-parties.js';
import { addressIn, contactsIn, datesIn, noName, referencesIn } from './common.js';

/** Levels and parties that eligibility questions (270) and answers (271) have in common. */

/** Loops 2000A and 2100A: the payer that is asked. */
export interface PayerLevel {
  payer: EligibilityParty;
  rejections: EligibilityRejection[];
}

/** Loops 2000B and 2100B: the provider who asks. */
export interface ProviderLevel {
  provider: EligibilityParty;
  rejections: EligibilityRejection[];
}

/** What a subscriber's level and a dependent's have alike. */
interface PatientPart {
  traces: EligibilityTrace[];
  rejections: EligibilityRejection[];
}

/** Loops 2000C and 2100C, without what is asked or answered. */
export type SubscriberPart = PatientPart & { subscriber: EligibilitySubscriber };

/** Loops 2000D and 2100D, without what is asked or answered. */
export type DependentPart = PatientPart & { dependent: EligibilityDependent };

/** BHT of 270 and 271. */
export interface EligibilityFront {
  header: TransactionHeader;
}

const rejection = fields<EligibilityRejection>();
const REJECTION = [rejection.flag(1, 'requestValid', REQUIRED), rejection.text(3, 'aaaCode', REQUIRED), rejection.text(4, 'followUp', REQUIRED)];

/** AAA of one loop; the level's list holds those of all its loops. */
export function rejectionsIn<T extends { rejections?: EligibilityRejection[] }>(place: string): Rule<T> {
  return rules<{ rejections: EligibilityRejection[] }>().list('rejections', 'AAA', REJECTION, {
    create: () => ({ loop: place, requestValid: false, aaaCode: '', followUp: '' }),
    of: (item) => item.loop === place,
  }) as unknown as Rule<T>;
}

const party = fields<EligibilityParty>();
const PARTY_ORDER = 'NM1 REF N3 N4 PER AAA PRV DMG INS HI DTP MPI';
const partyRules = rules<EligibilityParty>();

function partyLoop(id: string): LoopTable<EligibilityParty> {
  return loop<EligibilityParty>(id, PARTY_ORDER, {
    rules: [
      partyRules.segment('NM1', [party.text(1, 'entity', REQUIRED), party.named(), party.identifier(8, 'id', REQUIRED)]),
      referencesIn<EligibilityParty>('references'),
      ...addressIn<EligibilityParty>('address'),
      contactsIn<EligibilityParty>('contacts'),
      outer<EligibilityParty>(rejectionsIn<PayerLevel>(id)),
      partyRules.segment('PRV', [party.text(1, 'providerCode', REQUIRED), party.constantFor('taxonomy', 2, 'PXC'), party.text(3, 'taxonomy')], {
        reads: (_party, values) => values.text(2) === 'PXC' || (!values.has(2) && !values.has(3)),
      }),
    ],
  });
}

const noParty = (): EligibilityParty => ({
  ...noName(),
  entity: '',
  id: { qualifier: '', value: '' },
  taxonomy: undefined,
  providerCode: undefined,
  address: undefined,
  references: [],
  contacts: [],
});

/** The first three parts of both transactions: BHT, the payer's level, the provider's level. */
export const ELIGIBILITY_PARTS: readonly PartTable[] = [
  part<EligibilityFront>(
    'header',
    loop('header', 'BHT', { strict: 'Before the first HL only BHT may stand', rules: [headerIn<EligibilityFront>('0022')] }),
    () => ({ header: noHeader() }),
    { first: true },
  ),
  part<PayerLevel>(
    'payer',
    loop('2000A', 'HL AAA', {
      strict: 'Before NM1 (2100A) only AAA may stand',
      rules: [rejectionsIn<PayerLevel>('2000A')],
      loops: [loops<PayerLevel>().one('payer', partyLoop('2100A'), noParty, 'NM1 (2100A)')],
    }),
    () => ({ rejections: [] }) as unknown as PayerLevel,
    { level: { code: '20', under: [] } },
  ),
  part<ProviderLevel>(
    'provider',
    loop('2000B', 'HL AAA', {
      strict: 'Before NM1 (2100B) only AAA may stand',
      rules: [rejectionsIn<ProviderLevel>('2000B')],
      loops: [loops<ProviderLevel>().one('provider', partyLoop('2100B'), noParty, 'NM1 (2100B)')],
    }),
    () => ({ rejections: [] }) as unknown as ProviderLevel,
    { level: { code: '21', under: ['payer'] } },
  ),
];

const trace = fields<EligibilityTrace>();
const TRACE = [trace.text(1, 'kind', REQUIRED), trace.text(2, 'number', REQUIRED), trace.text(3, 'originator', ''), trace.text(4, 'division')];

/** Every TRN. */
function tracesIn<T extends PatientPart>(): Rule<T> {
  return rules<PatientPart>().list('traces', 'TRN', TRACE, { create: () => ({ kind: '', number: '', originator: '', division: undefined }) });
}

type Patient = EligibilitySubscriber | EligibilityDependent;
const patient = fields<EligibilitySubscriber>();
const patientRules = rules<EligibilitySubscriber>();
const provider = fields<EligibilityProvider>();
const military = fields<MilitaryService>();
const served = fields<DateRange>();
const MOST_DIAGNOSES = 8;
const noDiagnosis = (): Diagnosis => ({ qualifier: '', code: '' });
const HI = Array.from({ length: MOST_DIAGNOSES }, (_, index) =>
  patient.item(index + 1, 'diagnoses', { index, room: MOST_DIAGNOSES, names: ['qualifier', 'code'], required: index === 0 }, noDiagnosis),
);
const MPI = [
  military.text(1, 'informationStatus', REQUIRED),
  military.text(2, 'employmentStatus', REQUIRED),
  military.text(3, 'branch', REQUIRED),
  military.text(4, 'description'),
  military.text(5, 'rank'),
  military.nested('served', [served.period(6, 'from')], () => ({ from: '', to: undefined })),
];
const noService = (): MilitaryService => ({ informationStatus: '', employmentStatus: '', branch: '', description: undefined, rank: undefined, served: undefined });

/** All segments of 2100C and 2100D but NM1; `insured` is INS01. */
function patientIn<T extends Patient>(place: string, insured: 'Y' | 'N'): Rule<T>[] {
  const found = [
    referencesIn<EligibilitySubscriber>('references'),
    ...addressIn<EligibilitySubscriber>('address'),
    outer<EligibilitySubscriber>(rejectionsIn<SubscriberPart>(place)),
    patientRules.into('provider', 'PRV', [provider.text(1, 'code', REQUIRED), provider.identifier(2, 'id')], { create: () => ({ code: '', id: undefined }) }),
    patientRules.segment('DMG', [patient.constantFor('birthDate', 1, 'D8'), patient.date(2, 'birthDate'), patient.text(3, 'sex')]),
    patientRules.segment('INS', [
      patient.constant(1, insured),
      patient.text(2, 'relationship'),
      patient.text(3, 'maintenanceType'),
      patient.text(4, 'maintenanceReason'),
      patient.integer(17, 'birthSequence'),
    ]),
    patientRules.segment('HI', HI),
    datesIn<EligibilitySubscriber>('dates'),
    patientRules.into('military', 'MPI', MPI, { create: noService }),
  ];
  return found as unknown as Rule<T>[];
}

const noPatient = {
  birthDate: undefined,
  sex: undefined,
  address: undefined,
  provider: undefined,
  relationship: undefined,
  maintenanceType: undefined,
  maintenanceReason: undefined,
  birthSequence: undefined,
  diagnoses: undefined,
  military: undefined,
};
const noSubscriber = (): EligibilitySubscriber => ({ ...noName(), memberId: undefined, idQualifier: undefined, ...noPatient, references: [], dates: [] });
const dependent = fields<EligibilityDependent>();
const noDependent = (): EligibilityDependent => ({ person: { lastName: '' }, ...noPatient, references: [], dates: [] });

/** The level of a subscriber; `below` is loop 2110C, `create` makes an empty one. */
export function subscriberPart<T extends SubscriberPart>(below: ChildLoop<T>, create: () => Omit<T, 'subscriber'>): PartTable {
  const name: Op[] = [patient.constant(1, 'IL'), patient.named(), patient.text(8, 'idQualifier'), patient.text(9, 'memberId')];
  const person = loop<EligibilitySubscriber>('2100C', PARTY_ORDER, { rules: [patientRules.segment('NM1', name), ...patientIn<EligibilitySubscriber>('2100C', 'Y')] });
  const level = loop<SubscriberPart>('2000C', 'HL TRN AAA', {
    strict: 'Before NM1 (2100C) only TRN and AAA may stand',
    rules: [tracesIn<SubscriberPart>(), rejectionsIn<SubscriberPart>('2000C')],
    loops: [loops<SubscriberPart>().one('subscriber', person, noSubscriber, 'NM1 (2100C)'), below as unknown as ChildLoop<SubscriberPart>],
  });
  return part<SubscriberPart>('subscriber', level, create as unknown as () => SubscriberPart, { level: { code: '22', under: ['provider'] } });
}

/** The level of a dependent; `below` is loop 2110D. */
export function dependentPart<T extends DependentPart>(below: ChildLoop<T>, create: () => Omit<T, 'dependent'>): PartTable {
  const person = loop<EligibilityDependent>('2100D', PARTY_ORDER, {
    rules: [rules<EligibilityDependent>().segment('NM1', [dependent.constant(1, '03'), dependent.person('person')]), ...patientIn<EligibilityDependent>('2100D', 'N')],
  });
  const level = loop<DependentPart>('2000D', 'HL TRN AAA', {
    strict: 'Before NM1 (2100D) only TRN and AAA may stand',
    rules: [tracesIn<DependentPart>(), rejectionsIn<DependentPart>('2000D')],
    loops: [loops<DependentPart>().one('dependent', person, noDependent, 'NM1 (2100D)'), below as unknown as ChildLoop<DependentPart>],
  });
  return part<DependentPart>('dependent', level, create as unknown as () => DependentPart, { level: { code: '23', under: ['subscriber'] } });
}
