/** The first segments of a professional claim without a fault, up to its billing provider. */
export const BILLING_PROVIDER: readonly string[] = `ST*837*0001*005010X222A1
BHT*0019*00*1*20260301*1200*CH
NM1*41*2*SENDER*****46*1
PER*IC*ANN*TE*5550100
NM1*40*2*RECEIVER*****46*2
HL*1**20*1
NM1*85*2*PRACTICE*****XX*1234567893
N3*1 MAIN ST
N4*TOWN*OH*432150000
REF*EI*123456789`.split('\n');

/** What stands below the level of a subscriber who is the patient, up to the payer. */
export const SUBSCRIBER: readonly string[] = ['SBR*P*18*******CI', 'NM1*IL*1*DOE*ANN****MI*A1', 'N3*2 MAIN ST', 'N4*TOWN*OH*43215', 'DMG*D8*19800101*F', 'NM1*PR*2*PAYER*****PI*60054'];

/** All that stands before the first claim. */
export const BEFORE_CLAIM: readonly string[] = [...BILLING_PROVIDER, 'HL*2*1*22*0', ...SUBSCRIBER];

/** The texts with the first that begins with `start` replaced. */
export function changed(texts: readonly string[], start: string, to: string): string[] {
  return texts.with(placeOf(texts, start), to);
}

/** The texts without those that begin with one of `starts`. */
export function without(texts: readonly string[], ...starts: string[]): string[] {
  return texts.filter((text) => !starts.some((start) => text.startsWith(start)));
}

/** The texts with `more` after the first that begins with `start`. */
export function after(texts: readonly string[], start: string, ...more: string[]): string[] {
  return texts.toSpliced(placeOf(texts, start) + 1, 0, ...more);
}

function placeOf(texts: readonly string[], start: string): number {
  const at = texts.findIndex((text) => text.startsWith(start));
  if (at < 0) throw new Error(`No segment ${start}`);
  return at;
}
