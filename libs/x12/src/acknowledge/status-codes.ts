import type { Finding } from '../validate/finding.js';

/** STC01: category (code list 507), status (508) and the entity that the status speaks of. */
export interface StatusCodes {
  category: string;
  status: string;
  entity?: string;
}

/** Which entity a loop of an 837 is about, as STC01-3 calls it. */
const ENTITIES: Readonly<Record<string, string>> = {
  '2000A': '85',
  '2010AA': '85',
  '2010AB': '87',
  '2010AC': 'PE',
  '2000B': 'IL',
  '2010BA': 'IL',
  '2010BB': 'PR',
  '2000C': 'QC',
  '2010CA': 'QC',
  '2310A': 'DN',
  '2310B': '82',
  '2310C': '77',
  '2310D': 'DQ',
  '2310E': 'PW',
  '2310F': '45',
  '2330A': 'IL',
  '2330B': 'PR',
  '2420A': '82',
  '2420C': '77',
  '2420D': 'DQ',
  '2420E': 'DK',
  '2420F': 'DN',
};

// In an institutional claim the letters of 2310 stand for other people.
const INSTITUTIONAL: Readonly<Record<string, string>> = { '2310A': '71', '2310B': '72', '2310C': 'ZZ', '2310D': '82', '2310E': '77', '2310F': 'DN' };

/** Statuses that mean nothing without an entity. */
const OF_ENTITY = new Set(['124', '125', '126', '127', '128', '142', '145', '153', '157', '158', '159', '163', '164', '480', '500', '501', '502', '503', '504', '505', '560', '562']);

/**
 * Claim status codes (list 508) by segment and element, the element before the segment alone. Where a segment means several things, the
 * loop or the qualifier in `by` decides.
 */
const STATUSES: Readonly<Record<string, string>> = {
  BHT: '481',
  CAS: '519',
  'CAS-1': '520',
  'CAS-2': '520',
  'CAS-5': '520',
  'CAS-8': '520',
  'CL1-1': '231',
  'CL1-2': '229',
  'CL1-3': '234',
  CLM: '21',
  'CLM-1': '478',
  'CLM-2': '178',
  'CLM-5': '249',
  'CLM-5-3': '535',
  'CLM-11': '633',
  'DMG-2': '158',
  'DMG-3': '157',
  DTP: '187',
  HI: '255',
  'LIN-3': '218',
  LX: '247',
  N3: '503',
  N4: '126',
  'N4-1': '502',
  'N4-2': '501',
  'N4-3': '500',
  NM1: '124',
  'NM1-3': '125',
  'NM1-4': '505',
  'NM1-9': '153',
  PAT: '156',
  'PRV-3': '145',
  'REF-2': '560',
  SBR: '171',
  'SBR-2': '156',
  'SBR-9': '480',
  'SV1-1': '454',
  'SV1-1-3': '453',
  'SV1-1-4': '453',
  'SV1-1-5': '453',
  'SV1-1-6': '453',
  'SV1-2': '583',
  'SV1-4': '476',
  'SV1-5': '249',
  'SV1-7': '477',
  'SV2-1': '455',
  'SV2-2': '454',
  'SV2-2-3': '453',
  'SV2-2-4': '453',
  'SV2-2-5': '453',
  'SV2-2-6': '453',
  'SV2-3': '583',
  'SV2-5': '476',
  'SV3-1': '454',
  'SV3-2': '583',
  'SV3-11': '477',
  'SVD-2': '643',
};

/** By the qualifier of an HI composite, where it is no diagnosis. */
const HI_CODE_SETS: readonly (readonly [RegExp, string])[] = [
  [/condition/, '460'],
  [/occurrence/, '461'],
  [/value/, '463'],
  [/pcs|principal_procedure/, '465'],
  [/procedure|hcpcs/, '490'],
];

/** Entities that 2200C and those that 2200D and 2220D of a 277CA can name; 2200C has none for the pay-to plan. */
const OF_PROVIDERS = new Set(['36', '40', '41', '77', '82', '85', '87', 'AY', 'PR']);
const OF_CLAIMS = new Set([
  '03', '1P', '1Z', '40', '41', '71', '72', '73', '77', '82', '85', '87', 'DK', 'DN', 'DQ', 'FA', 'GB', 'HK', 'IL', 'LI', 'MSC', 'PR', 'PRP', 'QB', 'QC', 'QD', 'SEP', 'TL', 'TTP', 'TU',
]);

/** As `statusOf`, of a fault of the billing provider, which stands in 2200C. */
export function providerStatusOf(finding: Finding, institutional: boolean): StatusCodes {
  return statusFor(finding, institutional, OF_PROVIDERS);
}

/** What a 277CA says of a finding: rejected for missing (A6), invalid (A7) or conflicting (A8) information. */
export function statusOf(finding: Finding, institutional: boolean): StatusCodes {
  return statusFor(finding, institutional, OF_CLAIMS);
}

function statusFor(finding: Finding, institutional: boolean, entities: ReadonlySet<string>): StatusCodes {
  const { loop = '', segment } = finding;
  const status = statusCode(finding, institutional);
  const entity = (institutional ? INSTITUTIONAL[loop] : undefined) ?? ENTITIES[loop];
  return { category: categoryOf(finding), status, ...(entity !== undefined && entities.has(entity) && (OF_ENTITY.has(status) || segment === 'NM1') ? { entity } : {}) };
}

function categoryOf({ ack, code, value }: Finding): string {
  if (code.includes('missing') || (value === '' && ack.includes('situational'))) return 'A6';
  return ack.includes('situational') ? 'A8' : 'A7';
}

function statusCode({ code, segment, element, component, ack, loop = '' }: Finding, institutional: boolean): string {
  // 400: the claim is out of balance, whichever amount shows it.
  if (ack.includes('balance')) return '400';
  if (segment === 'NM1' && element === 9) return code.includes('npi') || /^(2010A|23[13]0|2420)/.test(loop) ? '562' : loop.startsWith('2010B') ? '164' : '153';
  if (segment === 'HI') for (const [pattern, status] of HI_CODE_SETS) if (pattern.test(code)) return status;
  // REF*F8 of a claim that replaces another: the payer's number for it.
  if (segment === 'REF' && loop === '2300' && code.includes('original')) return '464';
  if (institutional && segment === 'CLM' && element === 5 && component !== 3) return '228';
  const name = element === undefined ? segment : `${segment}-${element}`;
  // 21: missing or invalid information, where nothing says it more closely.
  return STATUSES[component === undefined ? name : `${name}-${component}`] ?? STATUSES[name] ?? STATUSES[segment] ?? '21';
}
