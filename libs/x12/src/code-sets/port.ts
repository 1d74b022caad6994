/** External code lists, each with its owner elsewhere. */
export type CodeSetName =
  | 'icd10cm'
  | 'icd10pcs'
  | 'hcpcs'
  | 'modifier'
  | 'carc'
  | 'rarc'
  | 'place-of-service'
  | 'taxonomy'
  | 'claim-status'
  | 'claim-status-category'
  | 'entity'
  | 'service-type'
  | 'revenue'
  | 'bill-type'
  | 'condition'
  | 'occurrence'
  | 'value'
  | 'discharge-status'
  | 'admission-type'
  | 'admission-source'
  | 'state'
  | 'country'
  /** ISO 4217. */
  | 'currency'
  /** Procedures of dentists, of the American Dental Association. */
  | 'cdt'
  /** Teeth by their universal numbers and letters. */
  | 'tooth'
  /** Parts of the mouth. */
  | 'oral-cavity';

/** One list, for those who ask it often. */
export interface CodeList {
  /** As `CodeSets.has`. */
  has(code: string, on?: string): boolean | undefined;
  /** The code that stands in `bytes` from `start` up to `end`, asked without making a string of it; `on` is CCYYMMDD as a number, 0 for any day. */
  hasIn(bytes: Uint8Array, start: number, end: number, on: number): boolean | undefined;
}

/** Where the validator asks whether a code is one. A set it does not know is not checked, and the report says so. */
export interface CodeSets {
  /** Undefined when this list is not known here, or leaves codes of this shape to another; `on` is the date of service as CCYYMMDD, where validity depends on it. */
  has(set: CodeSetName, code: string, on?: string): boolean | undefined;
  /** The list itself, to be kept by who asks for each claim; undefined when it is not known, or these sets have `has` only. */
  list?(set: CodeSetName): CodeList | undefined;
}
