/** What a caller may do, `resource:action`; every route declares one of these. */
export const PERMISSIONS = {
  'encounters:read': 'See encounters and their findings',
  'encounters:write': 'Send, import and correct encounters',
  'patients:read': 'See patients and their coverages',
  'patients:write': 'Enter patients and their coverages',
  'eligibility:read': 'See what payers answered about coverages',
  'eligibility:write': 'Ask payers about coverages',
  'claims:read': 'See claims, their timelines and acknowledgements',
  'claims:write': 'Release held claims and take acknowledgements in',
  'submissions:read': 'See the files that went to payers',
  'remittances:read': 'See remittances and payments',
  'remittances:write': 'Take remittances in',
  'deposits:read': 'See what came to bank accounts and what was announced',
  'deposits:write': 'Record deposits and import files of banks',
  'deposits:match': 'Say which deposits are which remittances, and take that back',
  'bank-accounts:read': 'See the whole numbers of bank accounts',
  'bank-accounts:write': 'Enter and change bank accounts',
  'ledger:read': 'See journals and balances',
  'statements:read': 'See patient accounts and statements',
  'denials:read': 'See denial cases and appeals',
  'denials:write': 'Correct, appeal and close denial cases',
  'events:read': 'See what happens, in one order and without patient data',
  'webhooks:read': 'See webhook endpoints, what was sent to them and what came of it',
  'webhooks:write': 'Make, change, test and replay webhook endpoints',
  'api-keys:read': 'See which API keys there are, never the keys',
  'api-keys:write': 'Make, rotate and revoke API keys',
  'clients:read': 'See which system clients are registered',
  'clients:write': 'Register, change and disable system clients',
  'users:read': 'See who may sign in, in which roles',
  'users:write': 'Let people in, change their roles, shut them out',
  'roles:read': 'See what each role may do',
  'emergencies:write': 'Take the emergency role for up to an hour, with a reason',
  'emergencies:read': 'See who took the emergency role and why',
  'emergencies:review': 'Judge afterwards whether it was right',
  'reading-alerts:read': 'See who read more records than is expected of them',
  'reading-alerts:review': 'Judge afterwards whether it was expected, and how much is',
  'audit:read': 'See who read, wrote or disclosed which patient data',
  'audit:export': 'Take the whole of that along',
  'disclosures:read': 'See what went out of the house, to whom and why',
  'legal-holds:read': 'See what is under legal hold',
  'legal-holds:write': 'Place and release legal holds',
  'retention:read': 'See how long each class of data is kept',
  'retention:write': 'Set how long each class of data is kept',
  'organizations:shred': 'Ask for the organisation’s keys to be destroyed, confirm it, cancel it',
} as const;

export type PermissionName = keyof typeof PERMISSIONS;

/**
 * Kinds of fields that not everybody needs (45 CFR 164.502(b), the minimum necessary), by the names they have in answers. A
 * field is left out, with all that is in it, wherever it stands; a name that two kinds share is left out for either.
 */
export const FIELDS = {
  identity: { about: 'Who the patient is', names: ['lastName', 'firstName', 'middleName', 'suffix', 'birthDate', 'sex', 'address', 'accountNumber', 'medicalRecordNumber', 'externalId', 'referralNumber', 'subscriber', 'accident'] },
  membership: { about: 'By what number a payer knows the patient', names: ['memberId', 'groupNumber', 'groupName', 'subscriber', 'priorAuthorization'] },
  clinical: { about: 'What the patient has and what was done', names: ['diagnoses', 'diagnosisPointers', 'procedureCode', 'modifiers', 'drug', 'note', 'grounds', 'onsetDate', 'accident'] },
  bank: { about: 'Checks, transfers, accounts at banks and tax numbers', names: ['traceNumber', 'tracePayerId', 'taxId', 'bankAccountNumber', 'routingNumber', 'lastFour', 'bankReference', 'bankText'] },
} as const;

export type FieldKind = keyof typeof FIELDS;
export const FIELD_KINDS = Object.keys(FIELDS) as readonly FieldKind[];

export interface Role {
  about: string;
  permissions: readonly PermissionName[];
  /** The kinds of fields its answers have. */
  fields: readonly FieldKind[];
}

const READS: readonly PermissionName[] = ['encounters:read', 'patients:read', 'eligibility:read', 'claims:read', 'submissions:read', 'remittances:read', 'ledger:read', 'statements:read', 'denials:read', 'events:read'];
const REGISTERS: readonly PermissionName[] = ['webhooks:read', 'api-keys:read', 'clients:read', 'users:read', 'roles:read', 'emergencies:read', 'reading-alerts:read', 'legal-holds:read', 'retention:read'];

/** Roles × permissions × fields: the whole of who may do what. `docs/roles.md` is made of it. */
export const ROLES = {
  specialist: {
    about: 'The medical reimbursement specialist: the whole way of a claim',
    permissions: [...READS, 'encounters:write', 'patients:write', 'eligibility:write', 'claims:write', 'remittances:write', 'deposits:read', 'deposits:write', 'deposits:match', 'denials:write', 'emergencies:write'],
    fields: FIELD_KINDS,
  },
  'front-desk': {
    about: 'Enters patients and asks whether they are covered',
    permissions: ['patients:read', 'patients:write', 'eligibility:read', 'eligibility:write', 'encounters:read', 'statements:read', 'emergencies:write'],
    fields: ['identity', 'membership'],
  },
  coder: {
    about: 'Codes encounters and corrects what payers deny for coding',
    permissions: ['encounters:read', 'encounters:write', 'claims:read', 'denials:read', 'denials:write', 'emergencies:write'],
    fields: ['clinical'],
  },
  poster: {
    about: 'Takes remittances in and keeps the books',
    permissions: ['remittances:read', 'remittances:write', 'deposits:read', 'deposits:write', 'deposits:match', 'ledger:read', 'statements:read', 'claims:read', 'emergencies:write'],
    fields: ['membership', 'bank'],
  },
  treasurer: {
    about: 'Keeps the bank accounts that payers pay to',
    permissions: ['deposits:read', 'deposits:write', 'bank-accounts:read', 'bank-accounts:write', 'ledger:read'],
    fields: ['bank'],
  },
  analyst: { about: 'Counts and amounts; no patient', permissions: ['encounters:read', 'claims:read', 'remittances:read', 'deposits:read', 'ledger:read', 'denials:read', 'eligibility:read', 'events:read'], fields: [] },
  auditor: { about: 'Reads everything, changes nothing, reviews emergencies', permissions: [...READS, ...REGISTERS, 'deposits:read', 'bank-accounts:read', 'emergencies:review', 'reading-alerts:review', 'audit:read', 'audit:export', 'disclosures:read'], fields: FIELD_KINDS },
  administrator: {
    about: 'Lets people and systems in; sees no patient',
    permissions: [...REGISTERS, 'webhooks:write', 'api-keys:write', 'clients:write', 'users:write', 'legal-holds:write', 'retention:write', 'organizations:shred'],
    fields: [],
  },
  emergency: { about: 'Taken for up to an hour with a reason: reads everything about patients', permissions: READS, fields: FIELD_KINDS },
} as const satisfies Record<string, Role>;

export type RoleName = keyof typeof ROLES;
export const ROLE_NAMES = Object.keys(ROLES) as readonly RoleName[];

/** Stands for every permission: for the first key of a sandbox. */
export const EVERYTHING = '*';

export interface Grants { permissions: readonly string[]; fields: readonly FieldKind[] }

/** What somebody may who has these roles, and these permissions beside them. Permissions alone come with all fields; an unknown role grants nothing. */
export function grantsOf(roles: readonly string[], permissions: readonly string[] = []): Grants {
  const held = roles.flatMap((name) => (Object.hasOwn(ROLES, name) ? [ROLES[name as RoleName] as Role] : []));
  const fields = permissions.length > 0 ? FIELD_KINDS : FIELD_KINDS.filter((kind) => held.some((role) => role.fields.includes(kind)));
  return { permissions: [...new Set([...held.flatMap((role) => role.permissions), ...permissions])], fields };
}

/** `*` is for the keys of a sandbox; everything else is granted word for word. */
export function mayDo(held: readonly string[], permission: string): boolean {
  return held.includes(permission) || held.includes(EVERYTHING);
}

export function isPermission(name: string): name is PermissionName {
  return Object.hasOwn(PERMISSIONS, name);
}
