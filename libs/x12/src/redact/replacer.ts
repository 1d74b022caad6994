import { packCode } from '../scan/bytes.js';
import type { Delimiters } from '../scan/segment.js';
import { textOf } from '../scan/text.js';
import { asciiText, isAscii, isCode, isNumber } from './forms.js';
import { ReplacementMemory, Value } from './memory.js';
import type { ValueKind, ValuePlan } from './plan.js';
import type { Pseudonyms } from './pseudonyms.js';
import type { Sink } from './sink.js';

/** Kinds of reference (REF01) whose value is a code of a list, not a number of somebody, and how such a code looks. */
const CODED_REFERENCES: ReadonlyMap<number, RegExp> = new Map([
  [packCode('1S'), /^\d{1,5}$/],
  [packCode('4N'), /^\d$/],
  [packCode('87'), /^\d{6}X\d{3}([A-Z]\d)?$/],
  [packCode('BLT'), /^[0-9A-Z]{1,4}$/],
  [packCode('F5'), /^[0-9A-Z]{1,4}$/],
]);
const CODED_REFERENCE_MAX = 12;
const SOCIAL_SECURITY = new Set(['34', 'SY'].map(packCode));
const PROVIDER_NUMBERS = new Set(['XX', 'HPI'].map(packCode));

/** What CTX01-1 calls a unit of work. */
const CONTEXT = /^(SITUATIONAL TRIGGER|(PATIENT|SUBSCRIBER) (NAME NM109|NUMBER REF02))$/;
const CONTEXT_BYTES = 11;
/** Of segments and places that no table knows, longer ones could tell something. */
const SHORT = 2;
/** The marks in our replacements; that no letter, digit or space is a delimiter, the reader of ISA sees to. */
const OUR_MARKS = /[.@/]/;
/** The letter that stands for a mark which is a delimiter. */
const X = 0x58;

type Replaced = Exclude<ValueKind, 'code' | 'number' | 'unknown' | 'reference'>;
const REPLACED: readonly Replaced[] = ['family', 'given', 'organisation', 'identifier', 'qualified', 'company', 'provider', 'address', 'city', 'postal', 'communication', 'period', 'birth', 'text'];
/** The kind stands below the packed qualifier in a tag. */
const KINDS = 16;
const IDENTIFIER = REPLACED.indexOf('identifier');
const QUALIFIED = REPLACED.indexOf('qualified');
const FAMILY = REPLACED.indexOf('family');
const ORGANISATION = REPLACED.indexOf('organisation');
/** The value is kept as it is. */
export const STAYS = -1;
const CONTACT_KINDS: Readonly<Record<number, string>> = { [packCode('EM')]: 'EM', [packCode('UR')]: 'UR' };

/** Writes replacements of values into a sink, or says that a value can stay. */
export class Replacer {
  /** What is looked at, by what it is qualified (`packCode`), and whether its segment names a person: set before `kindOf` is asked. */
  readonly value = new Value();
  qualifier = 0;
  isPerson = false;
  private readonly memory = new ReplacementMemory();
  private readonly isDelimiter = new Uint8Array(256);
  /** Whether a replacement can hold a delimiter. */
  private collides = false;

  constructor(
    private readonly pseudonyms: Pseudonyms,
    private readonly sink: Sink,
  ) {}

  /** An interchange begins. */
  begin({ element, component, repetition, terminator }: Delimiters): void {
    const { isDelimiter } = this;
    isDelimiter.fill(0);
    const bytes = [element, component, terminator, repetition];
    for (const byte of bytes) isDelimiter[byte] = 1;
    this.collides = bytes.some((byte) => OUR_MARKS.test(String.fromCharCode(byte)));
    this.memory.clear();
  }

  /** The year that ages are counted to. */
  setYear(year: number): void {
    if (year !== this.pseudonyms.year) this.memory.clear();
    this.pseudonyms.year = year;
  }

  /** How the value is replaced, for `write`; STAYS where it can stay as it is. */
  kindOf({ kind, max }: ValuePlan): number {
    const { bytes, start, end } = this.value;
    const length = end - start;
    switch (kind) {
      case 'code':
        return (length <= max && isCode(bytes, start, end)) || this.isContext() ? STAYS : IDENTIFIER;
      case 'number':
        return isNumber(bytes, start, end) ? STAYS : IDENTIFIER;
      case 'unknown':
        return length <= SHORT && isCode(bytes, start, end) ? STAYS : IDENTIFIER;
      case 'reference':
        return this.isCodedReference() ? STAYS : QUALIFIED;
      case 'family':
      case 'organisation':
        return this.isPerson ? FAMILY : ORGANISATION;
      default:
        return REPLACED.indexOf(kind);
    }
  }

  /** Writes what stands in the value's place. */
  write(kind: number): void {
    const { value, memory, sink } = this;
    value.tag = this.qualifier * KINDS + kind;
    const slot = memory.slotOf(value);
    if (memory.recall(slot, value, sink)) return;
    const from = sink.length;
    this.replace(REPLACED[kind] as Replaced);
    if (this.collides) for (let at = from; at < sink.length; at++) if (this.isDelimiter[sink.bytes[at] as number] === 1) sink.bytes[at] = X;
    memory.keep(slot, value, sink, from);
  }

  private isCodedReference(): boolean {
    const form = CODED_REFERENCES.get(this.qualifier);
    if (form === undefined) return false;
    const { bytes, start, end } = this.value;
    return end - start <= CODED_REFERENCE_MAX && isCode(bytes, start, end) && form.test(asciiText(bytes, start, end));
  }

  private isContext(): boolean {
    const { bytes, start, end } = this.value;
    return end - start > CONTEXT_BYTES && isAscii(bytes, start, end) && CONTEXT.test(asciiText(bytes, start, end));
  }

  private replace(kind: Replaced): void {
    const { value, sink, qualifier } = this;
    const { bytes, start, end } = value;
    const plain = kind === 'identifier' || (kind === 'qualified' && !SOCIAL_SECURITY.has(qualifier) && !PROVIDER_NUMBERS.has(qualifier));
    if (plain && isAscii(bytes, start, end)) {
      const from = sink.length;
      sink.copy(bytes, start, end);
      this.pseudonyms.identifiers.permute(sink.bytes, from, sink.length);
    } else sink.text(this.replacement(kind, isAscii(bytes, start, end) ? asciiText(bytes, start, end) : textOf(bytes, start, end)));
  }

  private replacement(kind: Replaced, text: string): string {
    const { pseudonyms, qualifier } = this;
    switch (kind) {
      case 'family':
        return pseudonyms.familyName(text);
      case 'given':
        return pseudonyms.givenName(text);
      case 'organisation':
        return pseudonyms.organisation(text);
      case 'identifier':
        return pseudonyms.identifier(text);
      case 'qualified':
        if (SOCIAL_SECURITY.has(qualifier)) return pseudonyms.socialSecurityNumber(text);
        return PROVIDER_NUMBERS.has(qualifier) ? pseudonyms.providerNumber(text) : pseudonyms.identifier(text);
      case 'company':
        return pseudonyms.company(text);
      case 'provider':
        return pseudonyms.providerNumber(text);
      case 'address':
        return pseudonyms.address(text);
      case 'city':
        return pseudonyms.city(text);
      case 'postal':
        return pseudonyms.postalCode(text);
      case 'communication':
        return pseudonyms.communication(text, CONTACT_KINDS[qualifier] ?? '');
      case 'period':
        return pseudonyms.period(text);
      case 'birth':
        return pseudonyms.birthDate(text);
      case 'text':
        return pseudonyms.freeText(text);
    }
  }
}
