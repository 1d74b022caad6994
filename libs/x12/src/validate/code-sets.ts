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
  | 'country';

/** Where the validator asks whether a code is one. A set it does not know is not checked, and the report says so. */
export interface CodeSets {
  /** Undefined when this list is not known here; `on` is the date of service as CCYYMMDD, where validity depends on it. */
  has(set: CodeSetName, code: string, on?: string): boolean | undefined;
}
