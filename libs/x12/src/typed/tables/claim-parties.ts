import type { BillingProvider, Patient, PatientCircumstances, Payer, Provider, ProviderRole, Receiver, Submitter, Subscriber, TransactionHeader } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, type PartTable, type Rule, rules } from '../table.js';
import { addressIn, contactsIn, noAddress, noName, referencesIn } from './common.js';

/** Parties that professional, institutional and dental claims have in common. */

const PARTY = 'NM1 N3 N4 DMG REF PER';

/** NM101 of 2310, 2330C to G and 2420 in professional claims. */
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

const header = fields<TransactionHeader>();
export const noHeader = (): TransactionHeader => ({ purpose: '', reference: undefined, createdOn: '', createdTime: '', kind: undefined });

/** BHT; `structure` is BHT01. */
export function headerIn<T extends { header: TransactionHeader }>(structure: string): Rule<T> {
  const ops = [
    header.constant(1, structure),
    header.text(2, 'purpose', REQUIRED),
    header.text(3, 'reference'),
    header.date(4, 'createdOn', REQUIRED),
    header.time(5, 'createdTime', '00:00'),
    header.text(6, 'kind'),
  ];
  return rules<{ header: TransactionHeader }>().into('header', 'BHT', ops, { required: 'BHT' });
}

/** What stands before the first level: BHT, 1000A and 1000B. */
export interface ClaimFront {
  header: TransactionHeader;
  submitter: Submitter;
  receiver: Receiver;
}

const submitter = fields<Submitter>();
const receiver = fields<Receiver>();

const SUBMITTER: LoopTable<Submitter> = loop('1000A', 'NM1 PER', {
  rules: [
    rules<Submitter>().segment('NM1', [submitter.constant(1, '41'), submitter.named(), submitter.constant(8, '46'), submitter.text(9, 'id', REQUIRED)], { when: ['41'] }),
    contactsIn<Submitter>('contacts'),
  ],
});

const RECEIVER: LoopTable<Receiver> = loop('1000B', 'NM1', {
  rules: [
    rules<Receiver>().segment(
      'NM1',
      [receiver.constant(1, '40'), receiver.constant(2, '2'), receiver.text(3, 'name', ''), receiver.constant(8, '46'), receiver.text(9, 'id', REQUIRED)],
      { when: ['40'] },
    ),
  ],
});

/** The first part of an 837. */
export const CLAIM_FRONT: PartTable = part<ClaimFront>(
  'front',
  loop<ClaimFront>('header', 'BHT', {
    strict: 'Before the submitter only BHT may stand',
    rules: [headerIn<ClaimFront>('0019')],
    loops: [
      loops<ClaimFront>().one('submitter', SUBMITTER, () => ({ ...noName(), id: '', contacts: [] }), 'NM1*41 (1000A)'),
      loops<ClaimFront>().one('receiver', RECEIVER, () => ({ name: '', id: '' }), 'NM1*40 (1000B)'),
    ],
  }),
  () => ({ header: noHeader() }) as ClaimFront,
  { first: true },
);

const payer = fields<Payer>();
const plan = fields<Payer & { taxId?: string }>();
export const noPayer = (): Payer => ({ name: '', id: '', idQualifier: '', address: undefined, references: [] });

/** NM1 of a payer. */
export function payerName<T extends Payer>(entity: string): Rule<T> {
  const ops = [payer.constant(1, entity), payer.constant(2, '2'), payer.text(3, 'name', ''), payer.text(8, 'idQualifier', REQUIRED), payer.text(9, 'id', REQUIRED)];
  return rules<Payer>().segment('NM1', ops, { when: [entity], reads: (_payer, values) => values.required(2) !== '' });
}

/** 2010BB. */
export const PAYER: LoopTable<Payer> = loop('2010BB', 'NM1 N3 N4 REF', {
  rules: [payerName('PR'), ...addressIn<Payer>('address'), referencesIn<Payer>('references')],
});

const billing = fields<BillingProvider>();
const billingRules = rules<BillingProvider>();

const PAY_TO_ADDRESS: LoopTable<BillingProvider> = loop('2010AB', PARTY, {
  rules: [
    billingRules.segment('NM1', [billing.constant(1, '87'), billing.computed(2, ['1', '2'], ({ kind }) => (kind === 'person' ? '1' : '2'))], { when: ['87'] }),
    ...addressIn<BillingProvider>('payToAddress'),
  ],
});

const PAY_TO_PLAN: LoopTable<Payer & { taxId?: string }> = loop('2010AC', 'NM1 N3 N4 REF', {
  rules: [
    payerName('PE'),
    ...addressIn<Payer & { taxId?: string }>('address'),
    referencesIn<Payer & { taxId?: string }>('references'),
    rules<Payer & { taxId?: string }>().segment('REF', [plan.constant(1, 'EI'), plan.text(2, 'taxId')], { when: ['EI'], reads: (_plan, values) => values.has(2) }),
  ],
});

const BILLING_NAME: LoopTable<BillingProvider> = loop('2010AA', PARTY, {
  rules: [
    billingRules.segment('NM1', [billing.constant(1, '85'), billing.named(), billing.npi('npi')], { when: ['85'] }),
    ...addressIn<BillingProvider>('address', { n3: 'N3 or N4 (2010AA)', n4: 'N4 or N3 (2010AA)' }),
    billingRules.segment('REF', [billing.identifier(1, 'taxId')], { when: ['EI', 'SY'] }),
    referencesIn<BillingProvider>('references'),
    contactsIn<BillingProvider>('contacts'),
  ],
});

/** 2000A with 2010AA to 2010AC. */
export const BILLING_PROVIDER: PartTable = part<BillingProvider>(
  'billingProvider',
  loop<BillingProvider>('2000A', 'HL PRV CUR', {
    rules: [billingRules.segment('PRV', [billing.constant(1, 'BI'), billing.constant(2, 'PXC'), billing.text(3, 'taxonomy')]), billingRules.segment('CUR', [billing.constant(1, '85'), billing.text(2, 'currency', REQUIRED)], { writes: ({ currency }) => currency !== undefined })],
    loops: [
      loops<BillingProvider>().same(BILLING_NAME, () => true, 'NM1*85 (2010AA)'),
      loops<BillingProvider>().same(PAY_TO_ADDRESS, ({ payToAddress }) => payToAddress !== undefined),
      loops<BillingProvider>().one('payToPlan', PAY_TO_PLAN, () => ({ ...noPayer(), taxId: undefined })),
    ],
  }),
  () => ({ ...noName(), npi: undefined, taxonomy: undefined, currency: undefined, taxId: undefined, address: noAddress(), contacts: [], references: [], payToAddress: undefined, payToPlan: undefined }),
  { level: { code: '20', under: [] } },
);

/** 2000B with 2010BA and 2010BB. */
export interface SubscriberLevel {
  subscriber: Subscriber;
  payer: Payer;
}

const subscriber = fields<Subscriber>();
const circumstances = fields<PatientCircumstances>();
const noCircumstances = (): PatientCircumstances => ({ diedOn: undefined, weightPounds: undefined, pregnant: undefined });
const CIRCUMSTANCES = [
  circumstances.constantFor('diedOn', 5, 'D8'),
  circumstances.date(6, 'diedOn'),
  circumstances.constantFor('weightPounds', 7, '01'),
  circumstances.decimal(8, 'weightPounds'),
  circumstances.flag(9, 'pregnant'),
];

const SUBSCRIBER_NAME: LoopTable<Subscriber> = loop('2010BA', PARTY, {
  rules: [
    rules<Subscriber>().segment('NM1', [subscriber.constant(1, 'IL'), subscriber.named(), subscriber.text(8, 'idQualifier'), subscriber.text(9, 'memberId')], { when: ['IL'] }),
    ...addressIn<Subscriber>('address'),
    rules<Subscriber>().segment('DMG', [subscriber.constant(1, 'D8'), subscriber.date(2, 'birthDate', REQUIRED), subscriber.text(3, 'sex', REQUIRED)], {
      writes: ({ birthDate }) => birthDate !== undefined,
    }),
    referencesIn<Subscriber>('references'),
    contactsIn<Subscriber>('contacts'),
  ],
});

const INSURED: LoopTable<Subscriber> = loop('2000B', 'SBR PAT', {
  rules: [
    rules<Subscriber>().segment('SBR', [
      subscriber.text(1, 'payerResponsibility', REQUIRED),
      subscriber.text(2, 'relationship'),
      subscriber.text(3, 'groupNumber'),
      subscriber.text(4, 'groupName'),
      subscriber.text(5, 'insuranceType'),
      subscriber.text(9, 'claimFilingCode'),
    ]),
    rules<Subscriber>().segment('PAT', [subscriber.nested('circumstances', CIRCUMSTANCES, noCircumstances)]),
  ],
  loops: [loops<Subscriber>().same(SUBSCRIBER_NAME, () => true, 'NM1*IL (2010BA)')],
});

const noSubscriber = (): Subscriber => ({
  ...noName(),
  payerResponsibility: '',
  relationship: undefined,
  groupNumber: undefined,
  groupName: undefined,
  insuranceType: undefined,
  claimFilingCode: undefined,
  memberId: undefined,
  idQualifier: undefined,
  birthDate: undefined,
  sex: undefined,
  address: undefined,
  references: [],
  contacts: [],
  circumstances: undefined,
});

/** The level of a subscriber and the payer that the claims go to. */
export const SUBSCRIBER: PartTable = part<SubscriberLevel>(
  'subscriber',
  loop<SubscriberLevel>('2000B', 'HL', {
    strict: 'SBR is the first segment of loop 2000B',
    rules: [],
    loops: [
      loops<SubscriberLevel>().within('subscriber', INSURED, 'SBR (2000B)'),
      loops<SubscriberLevel>().one('payer', PAYER, noPayer, 'NM1*PR (2010BB)'),
    ],
  }),
  () => ({ subscriber: noSubscriber() }) as SubscriberLevel,
  { level: { code: '22', under: ['billingProvider'] } },
);

const patient = fields<Patient>();
const PATIENT_NAME: LoopTable<Patient> = loop('2010CA', PARTY, {
  rules: [
    rules<Patient>().segment('NM1', [patient.constant(1, 'QC'), patient.person('person')], { when: ['QC'] }),
    ...addressIn<Patient>('address', { n3: 'N3 or N4 (2010CA)', n4: 'N4 or N3 (2010CA)' }),
    rules<Patient>().segment('DMG', [patient.constant(1, 'D8'), patient.date(2, 'birthDate', REQUIRED), patient.text(3, 'sex', REQUIRED)], { required: 'DMG (2010CA)' }),
    referencesIn<Patient>('references'),
    contactsIn<Patient>('contacts'),
  ],
});

/** 2000C with 2010CA: a patient who is not the subscriber. */
export const PATIENT: PartTable = part<Patient>(
  'patient',
  loop<Patient>('2000C', 'HL PAT', {
    rules: [rules<Patient>().segment('PAT', [patient.text(1, 'relationship', REQUIRED), patient.nested('circumstances', CIRCUMSTANCES, noCircumstances)], { required: 'PAT (2000C)' })],
    loops: [loops<Patient>().same(PATIENT_NAME, () => true, 'NM1*QC (2010CA)')],
  }),
  () => ({ relationship: '', person: { lastName: '' }, birthDate: '', sex: '', address: noAddress(), references: [], contacts: [], circumstances: undefined }),
  { level: { code: '23', under: ['subscriber'] } },
);

const provider = fields<Provider>();
export const noProvider = (): Provider => ({ ...noName(), role: 'rendering', npi: undefined, otherId: undefined, taxonomy: undefined, address: undefined, references: [], contacts: [] });

/** PRV01 of those who do not perform. */
const PARTS: Readonly<Record<string, string>> = { attending: 'AT', referring: 'RF', primaryCare: 'RF', assistantSurgeon: 'AS' };

/** A family of loops, such as 2310, that tells its members apart by NM101; `roles` says who may be one. */
export function providers<R extends string = ProviderRole>(family: string, roles: Readonly<Record<string, R>> = ROLES as Readonly<Record<string, R>>): LoopTable<Provider<R>> {
  const codes = ['PE', ...new Set(Object.values(roles).flatMap((role) => PARTS[role] ?? []))];
  const plays = codes.length === 1 ? provider.constant(1, 'PE') : provider.computed(1, codes, ({ role }) => PARTS[role] ?? 'PE');
  return loop<Provider>(family, 'NM1 PRV N3 N4 REF PER', {
    rules: [
      rules<Provider>().segment('NM1', [provider.choice(1, 'role', roles), provider.named(), provider.npi('npi', 'otherId')], { when: Object.keys(roles) }),
      rules<Provider>().segment('PRV', [plays, provider.constant(2, 'PXC'), provider.text(3, 'taxonomy', REQUIRED)]),
      ...addressIn<Provider>('address'),
      referencesIn<Provider>('references'),
      contactsIn<Provider>('contacts'),
    ],
  }) as unknown as LoopTable<Provider<R>>;
}
