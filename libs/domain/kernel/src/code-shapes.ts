// Shapes only: whether a code exists on a day of service is asked of the code sets.

/** ICD-10-CM: three to seven characters, with or without the dot after the third. The second may be a letter since fiscal year 2026 (`QA0`). */
export function isIcd10CmShape(text: string): boolean {
  return /^[A-Z][0-9A-Z]{2}(?:\.?[0-9A-Z]{1,4})?$/.test(text);
}

/** A CPT code (categories I to III, and the lab codes ending in U or M) or a HCPCS level II code. */
export function isHcpcsShape(text: string): boolean {
  return /^(?:\d{4}[0-9FTUM]|[A-V]\d{4})$/.test(text);
}

/** A CPT or HCPCS modifier: two digits or capitals. */
export function isModifier(text: string): boolean {
  return /^[0-9A-Z]{2}$/.test(text);
}

/** A CMS place of service code: two digits. */
export function isPlaceOfServiceShape(text: string): boolean {
  return /^\d{2}$/.test(text);
}

/** A ZIP code of five or nine digits, with or without the dash. */
export function isZip(text: string): boolean {
  return /^\d{5}(?:-?\d{4})?$/.test(text);
}
