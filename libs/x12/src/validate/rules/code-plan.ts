import type { ElementUsage, Guide, SegmentUsage } from '../../guides/guide.js';
import { packCode } from '../../scan/bytes.js';
import type { CodeSetName } from '../../code-sets/port.js';

/** What is on each list, as people say it. */
export const SET_NAMES: Readonly<Record<CodeSetName, string>> = {
  icd10cm: 'ICD-10-CM diagnosis code',
  icd10pcs: 'ICD-10-PCS procedure code',
  hcpcs: 'HCPCS procedure code',
  modifier: 'procedure modifier',
  carc: 'claim adjustment reason code (CARC)',
  rarc: 'remittance advice remark code (RARC)',
  'place-of-service': 'place of service code',
  taxonomy: 'provider taxonomy code',
  'claim-status': 'claim status code',
  'claim-status-category': 'claim status category code',
  entity: 'entity code',
  'service-type': 'service type code',
  revenue: 'revenue code',
  'bill-type': 'type of bill',
  condition: 'condition code',
  occurrence: 'occurrence code',
  value: 'value code',
  'discharge-status': 'patient discharge status',
  'admission-type': 'type of admission',
  'admission-source': 'point of origin',
  state: 'state or province code',
  country: 'country code',
  currency: 'currency code (ISO 4217)',
  cdt: 'dental procedure code',
  tooth: 'tooth number or letter',
  'oral-cavity': 'part of the mouth',
};

/** All lists, so that one is a small number in tables. */
export const SETS = Object.keys(SET_NAMES) as readonly CodeSetName[];
const ICD10CM = SETS.indexOf('icd10cm');
export const HCPCS = SETS.indexOf('hcpcs');
export const MODIFIER = SETS.indexOf('modifier');
export const REVENUE = SETS.indexOf('revenue');
export const RARC = SETS.indexOf('rarc');
export const CDT = SETS.indexOf('cdt');
const TOOTH = SETS.indexOf('tooth');
const ORAL_CAVITY = SETS.indexOf('oral-cavity');

/**
 * Lists whose codes are all known: what is not on them is wrong. The others grow between one edition and the next, so a code that is not
 * on ours gives a warning: an old list must not stop a good file.
 */
export const CLOSED: ReadonlySet<CodeSetName> = new Set(['icd10cm', 'icd10pcs', 'carc', 'rarc', 'place-of-service', 'taxonomy', 'state', 'country']);

/** HI by its qualifier. BK, BF, BR, BQ and the like are ICD-9, and BI spans: no list here has them. */
const HI_SETS: Readonly<Record<string, CodeSetName>> = {
  ABK: 'icd10cm', ABF: 'icd10cm', ABJ: 'icd10cm', ABN: 'icd10cm', APR: 'icd10cm', BBR: 'icd10pcs', BBQ: 'icd10pcs',
  BP: 'hcpcs', BO: 'hcpcs', BG: 'condition', BH: 'occurrence', BE: 'value',
};
/** The two of nearly every claim. */
const PRINCIPAL = packCode('ABK');
const FURTHER = packCode('ABF');
const QUALIFIED = new Map(Object.entries(HI_SETS).map(([qualifier, set]) => [packCode(qualifier), SETS.indexOf(set)]));

/** The list of an HI composite by its packed qualifier; -1 for none. */
export function setOfDiagnosis(qualifier: number): number {
  if (qualifier === FURTHER || qualifier === PRINCIPAL) return ICD10CM;
  return QUALIFIED.get(qualifier) ?? -1;
}

/** The whole element is a code of the list. */
export const PLAIN = 0;
/** The same in an element that repeats. */
export const REPEATED = 1;
/** C022: HI. */
export const CONDITION = 2;
/** C003: a procedure with its modifiers. */
export const PROCEDURE = 3;
/** N402, which is one of ours only when the country is. */
export const STATE = 4;
/** LQ02, by LQ01. */
export const REMARK = 5;
/** One component of the element is a code of the list. */
export const COMPONENT = 6;

/** Cells of one step of a plan. */
export const STEP = 4;

const plans = new WeakMap<Guide, readonly Int32Array[]>();

/** The plans of a guide's segments, by place in `guide.segments`; made once. */
export function plansOf(guide: Guide): readonly Int32Array[] {
  let made = plans.get(guide);
  if (!made) plans.set(guide, (made = guide.segments.map((usage) => planOf(guide, usage))));
  return made;
}

/** Where a segment holds external codes: kind, element, component and list of each, one after the other. */
function planOf(guide: Guide, usage: SegmentUsage): Int32Array {
  const steps = usage.elements.flatMap((element) => (element.usage === 'N' ? [] : stepsOf(usage, element)));
  if (usage.id === 'TOO') steps.push([PLAIN, 2, 0, TOOTH]);
  if (usage.id === 'DN2') steps.push([PLAIN, 1, 0, TOOTH]);
  if (usage.id === 'SV3') for (let component = 1; component <= 5; component++) steps.push([COMPONENT, 4, component, ORAL_CAVITY]);
  if (usage.id === 'LQ' && guide.transaction === '835') steps.push([REMARK, 2, 0, RARC]);
  return Int32Array.from(steps.flat());
}

function stepsOf(usage: SegmentUsage, element: ElementUsage): number[][] {
  const { position, components } = element;
  if (element.id === 'C022' && usage.id === 'HI') return [[CONDITION, position, 2, -1]];
  if (element.id === 'C003') return [[PROCEDURE, position, 2, HCPCS]];
  if (usage.id === 'N4' && element.codeSet === 'state') return [[STATE, position, 0, SETS.indexOf('state')]];
  const steps = (components ?? []).flatMap((component) =>
    component.codeSet && component.usage !== 'N' ? [[COMPONENT, position, component.position, SETS.indexOf(component.codeSet)]] : [],
  );
  if (element.codeSet) steps.push([element.repeat === 1 ? PLAIN : REPEATED, position, 0, SETS.indexOf(element.codeSet)]);
  return steps;
}
