import type { CodeList, CodeSetName, CodeSets } from './port.js';
import { LIST as HCPCS } from './data/hcpcs.js';
import { LIST as ICD10CM } from './data/icd10cm.js';
import { LIST as ICD10PCS } from './data/icd10pcs.js';
import { SMALL } from './data/small.js';
import { packIn, packText, RADIX } from './pack.js';
import { CodeTable } from './table.js';

/** Whether a code that a list does not hold may be one of a list that may not be handed on. */
type Elsewhere = (packed: number, on: number) => boolean;

/** CCYYMMDD, of which what follows is nobody's business: an hour, or the end of a period. */
const DAY = /^\d{8}/;

class TableList implements CodeList {
  private readonly table: CodeTable;

  constructor(
    text: string,
    private readonly elsewhere: Elsewhere,
  ) {
    this.table = new CodeTable(text);
  }

  has(code: string, on = ''): boolean | undefined {
    return this.hasPacked(packText(code), Number(DAY.exec(on)?.[0] ?? 0));
  }

  hasIn(bytes: Uint8Array, start: number, end: number, on: number): boolean | undefined {
    return this.hasPacked(packIn(bytes, start, end), on);
  }

  private hasPacked(packed: number, on: number): boolean | undefined {
    if (packed < 0) return false;
    return this.table.has(packed, on) || (this.elsewhere(packed, on) ? undefined : false);
  }
}

const nowhere: Elsewhere = () => false;

/** The list of HCPCS tells codes withdrawn from this day on; of those before it knows nothing. */
const HCPCS_SINCE = 20_140_630;

/** CPT has five digits, or four and one of A, F, M, T, U; CDT has D and four digits. Both are their owners'. */
const isCptOrCdt: Elsewhere = (packed, on) => {
  const last = packed % RADIX;
  const first = Math.floor(packed / RADIX ** 4);
  const middle = Math.floor(packed / RADIX) % RADIX ** 3;
  if (first < 1 || first > 36 || !areDigits(middle, 3)) return false;
  if (on > 0 && on < HCPCS_SINCE) return last <= 10;
  if (first === LETTER_D) return last <= 10;
  return first <= 10 && (last <= 10 || CPT_ENDS.has(last));
};

/** Modifiers of CPT: two digits, or a digit and P. */
const isCptModifier: Elsewhere = (packed) => {
  const first = Math.floor(packed / RADIX);
  const last = packed % RADIX;
  return first >= 1 && first <= 10 && ((last >= 1 && last <= 10) || last === LETTER_P);
};

/** Physicians had codes of 203B in the lists before 2003, which the published examples still use and ours does not hold. */
const isOldTaxonomy: Elsewhere = (packed) => Math.floor(packed / RADIX ** 6) === OLD_TAXONOMY;

const OLD_TAXONOMY = packText('203B');
const LETTER_D = 14;
const LETTER_P = 26;
const CPT_ENDS = new Set([...'AFMTU'].map((letter) => letter.charCodeAt(0) - 54));

function areDigits(packed: number, count: number): boolean {
  let rest = packed;
  for (let at = 0; at < count; at++) {
    const digit = rest % RADIX;
    if (digit < 1 || digit > 10) return false;
    rest = Math.floor(rest / RADIX);
  }
  return rest === 0;
}

/** CDT has D and four digits. */
const isCdt: Elsewhere = (packed) => Math.floor(packed / RADIX ** 4) === LETTER_D && areDigits(packed % RADIX ** 4, 4);

/** Teeth by their universal numbers and letters: permanent and primary, and the supernumerary of each. */
const TEETH = [...numbers(1, 32), ...numbers(51, 82), ...letters('A', 'T'), ...letters('A', 'T').map((letter) => `${letter}S`)];
/** The mouth, its jaws, sextants and quadrants, and its sides. */
const MOUTH = ['00', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '20', '30', '40', 'L', 'R'];

/** Currencies and funds of ISO 4217, with those withdrawn of late. */
const CURRENCIES = `
AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF
CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF
IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU
MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST
XAD XAF XCD XCG XDR XOF XPF XSU XUA YER ZAR ZMW ZWG ZWL
`.trim().split(/\s/);

function numbers(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String(first + at));
}

function letters(first: string, last: string): string[] {
  return numbers(first.charCodeAt(0), last.charCodeAt(0)).map((unit) => String.fromCharCode(Number(unit)));
}

/** As the generated lists are written: one code a line, for ever. */
function listOf(codes: readonly string[]): string {
  return ['-', ...codes.map((code) => `a${code}`)].join('\n');
}

const LARGE: Partial<Record<CodeSetName, string>> = { icd10cm: ICD10CM, icd10pcs: ICD10PCS, hcpcs: HCPCS, cdt: listOf([]), tooth: listOf(TEETH), 'oral-cavity': listOf(MOUTH), currency: listOf(CURRENCIES) };
const ELSEWHERE: Partial<Record<CodeSetName, Elsewhere>> = { hcpcs: isCptOrCdt, cdt: isCdt, modifier: isCptModifier, taxonomy: isOldTaxonomy };

class BuiltInCodeSets implements CodeSets {
  private readonly lists = new Map<CodeSetName, CodeList | undefined>();

  has(set: CodeSetName, code: string, on?: string): boolean | undefined {
    return this.list(set)?.has(code, on);
  }

  list(set: CodeSetName): CodeList | undefined {
    if (!this.lists.has(set)) {
      const text = LARGE[set] ?? (SMALL as Partial<Record<CodeSetName, string>>)[set];
      this.lists.set(set, text === undefined ? undefined : new TableList(text, ELSEWHERE[set] ?? nowhere));
    }
    return this.lists.get(set);
  }
}

let builtIn: BuiltInCodeSets | undefined;

/**
 * The lists that come with this package, each read when first asked: ICD-10-CM and -PCS with the days they hold (fiscal years 2016 to 2026),
 * HCPCS Level II and its modifiers of 2024, and the code values of X12, NUBC, NUCC and CMS. CPT and CDT are not among them: codes of their
 * shape are answered with undefined.
 */
export function builtInCodeSets(): CodeSets & { list(set: CodeSetName): CodeList | undefined } {
  return (builtIn ??= new BuiltInCodeSets());
}
