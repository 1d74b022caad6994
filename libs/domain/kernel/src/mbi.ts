// CMS, "Understanding the MBI format": letters leave out S, L, O, I, B and Z.
const LETTER = '[AC-HJKMNP-RT-Y]';
const EITHER = '[0-9AC-HJKMNP-RT-Y]';
const MBI = new RegExp(`^[1-9]${LETTER}${EITHER}\\d${LETTER}${EITHER}\\d${LETTER}${LETTER}\\d\\d$`);

/** True for a Medicare Beneficiary Identifier in the form a claim carries it: eleven capitals and digits without dashes. */
export function isMbi(text: string): boolean {
  return MBI.test(text);
}
