/** True for the shape of a NUCC provider taxonomy code, such as `207Q00000X`; the code set says whether it exists. */
export function isTaxonomy(text: string): boolean {
  return /^[0-9]{2}[0-9A-Z]{7}X$/.test(text);
}
