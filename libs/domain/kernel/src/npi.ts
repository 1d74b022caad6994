const CARD_ISSUER_SUM = 24; // 45 CFR 162.406: the check digit counts the prefix 80840, which adds 24 to the Luhn sum

/** True for a national provider identifier: ten digits, the first a 1 or 2, with a correct check digit. */
export function isNpi(text: string): boolean {
  if (!/^[12]\d{9}$/.test(text)) return false;
  let total = CARD_ISSUER_SUM;
  for (let i = 0; i < 10; i++) {
    const digit = Number(text[i]);
    const doubled = i % 2 === 0 ? digit * 2 : digit;
    total += doubled > 9 ? doubled - 9 : doubled;
  }
  return total % 10 === 0;
}
