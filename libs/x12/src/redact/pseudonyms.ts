import { birthDay, isDay, shiftPeriod } from './dates.js';
import { Permutation } from './permutation.js';
import { SipHash } from './siphash.js';
import { FAMILY_NAMES, GIVEN_NAMES, ORGANISATIONS, PLACES, STREETS } from './words.js';

const SHIFT_MAX = 100_000;
const ENCODER = new TextEncoder();

// ZIP areas of at most 20,000 people: 45 CFR 164.514(b)(2)(i)(B), by the census of 2000.
const SMALL_AREAS = new Set(['036', '059', '063', '102', '203', '556', '692', '790', '821', '823', '830', '831', '878', '879', '884', '890', '893']);

// Each kind hashes apart.
const SALT = { family: 2, given: 3, organisation: 4, street: 5, place: 6, birth: 7, shift: 8, mail: 9 };

/** Replaces values by invented ones, the same by the same under one key. */
export class Pseudonyms {
  /** Days by which every date of the file is shifted. */
  readonly shiftDays: number;
  /** The year that ages are counted to. */
  year = 2026;
  /** Other identifiers for identifiers. */
  readonly identifiers: Permutation;
  private readonly sip: SipHash;
  private readonly scratch = new Uint8Array(64);

  /** `key`: sixteen random bytes; dates are moved back by whole weeks, up to half a year, unless `shiftDays` says how far. */
  constructor(key: Uint8Array, shiftDays?: number) {
    this.sip = new SipHash(key);
    this.identifiers = new Permutation(this.sip);
    if (shiftDays !== undefined && !(Number.isInteger(shiftDays) && Math.abs(shiftDays) <= SHIFT_MAX)) throw new RangeError('Dates are moved by a whole number of days, 100,000 at most');
    this.shiftDays = shiftDays ?? -7 * (1 + (this.sip.hash(SALT.shift, key) % 26));
  }

  familyName(text: string): string {
    return like(text, this.pick(SALT.family, text, FAMILY_NAMES));
  }

  givenName(text: string): string {
    const name = this.pick(SALT.given, text, GIVEN_NAMES);
    return like(text, text.length === 1 ? name.slice(0, 1) : name);
  }

  organisation(text: string): string {
    const first = this.pick(SALT.organisation, text, ORGANISATIONS);
    return like(text, `${first} ${ORGANISATIONS[this.sip.high % ORGANISATIONS.length] ?? ''}`);
  }

  /** Keeps that it is a post office box, which some addresses must not be. */
  address(text: string): string {
    const street = this.pick(SALT.street, text, STREETS);
    const number = 100 + (this.sip.high % 9000);
    if (/^P\.? ?O\.? ?BOX/i.test(text)) return like(text, `PO BOX ${number}`);
    return like(text, `${number} ${street} ST`);
  }

  city(text: string): string {
    return like(text, this.pick(SALT.place, text, PLACES));
  }

  /** The first three digits stay, 000 for an area of few people. */
  postalCode(text: string): string {
    if (!/^\d{5}(\d{4})?$/.test(text)) return this.identifier(text);
    const area = text.slice(0, 3);
    return (SMALL_AREAS.has(area) ? '000' : area) + this.identifier(text).slice(3);
  }

  /** A number that was never given out: 9 in front. */
  socialSecurityNumber(text: string): string {
    const replaced = this.identifier(text);
    return /^\d{9}$/.test(text) ? `9${replaced.slice(1)}` : replaced;
  }

  /** A valid one for a valid one, an invalid one for an invalid one. */
  providerNumber(text: string): string {
    if (!/^\d{10}$/.test(text)) return this.identifier(text);
    const body = text.charAt(0) + this.identifier(text.slice(1, 9));
    const digit = (checkDigit(body) + Number(text.charAt(9)) - checkDigit(text.slice(0, 9)) + 10) % 10;
    return body + String(digit);
  }

  /** The qualifier digit before a tax id stays. */
  company(text: string): string {
    return text.length === 10 ? text.charAt(0) + this.identifier(text.slice(1)) : this.identifier(text);
  }

  communication(text: string, qualifier: string): string {
    if (qualifier === 'EM' || text.includes('@')) return `person${this.hash(SALT.mail, text) % 1e6}@example.org`;
    if (qualifier === 'UR' || text.includes('/')) return `www.example.org/${this.hash(SALT.mail, text) % 1e6}`;
    const replaced = this.identifier(text);
    return /^\d{10}$/.test(text) ? `555${replaced.slice(3)}` : replaced;
  }

  /** Nothing of free text can be kept. */
  freeText(text: string): string {
    return like(text, 'TEXT REMOVED '.repeat(Math.ceil(text.length / 13)).slice(0, text.length).replace(/ $/, '.'));
  }

  /** Times and years of a period stay. */
  period(text: string): string {
    if (/^\d{1,4}(-\d{1,4})?$/.test(text)) return text;
    return shiftPeriod(text, this.shiftDays) ?? this.noDay(text);
  }

  birthDate(text: string): string {
    if (!isDay(text)) return this.noDay(text);
    return birthDay(text, this.year, this.shiftDays, this.hash(SALT.birth, text));
  }

  /** What is no day of the calendar is still none. */
  private noDay(text: string): string {
    return /^\d{8}$/.test(text) ? `${text.slice(0, 4)}9999` : this.identifier(text);
  }

  /** Another text for each (see Permutation); a character beyond ASCII becomes X. */
  identifier(text: string): string {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Math.min(text.charCodeAt(at), 0x80);
    this.identifiers.permute(bytes, 0, bytes.length);
    let replaced = '';
    for (const byte of bytes) replaced += String.fromCharCode(byte);
    return replaced;
  }

  /** The hash of a text, and its other half in `sip.high`. */
  private hash(salt: number, text: string): number {
    const { scratch } = this;
    if (text.length > scratch.length) return this.sip.hash(salt, ENCODER.encode(text));
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80) return this.sip.hash(salt, ENCODER.encode(text));
      scratch[at] = code;
    }
    return this.sip.hash(salt, scratch, 0, text.length);
  }

  private pick(salt: number, text: string, words: readonly string[]): string {
    return words[this.hash(salt, text.toUpperCase().trim()) % words.length] ?? '';
  }
}

/** In small letters where the text it stands for is. */
function like(text: string, replacement: string): string {
  return /[a-z]/.test(text) && !/[A-Z]{2}/.test(text) ? replacement.toLowerCase().replace(/(^| )[a-z]/g, (first) => first.toUpperCase()) : replacement;
}

/** Luhn over 80840 and nine digits. */
function checkDigit(body: string): number {
  let sum = 24;
  for (let at = 0; at < 9; at++) {
    const digit = Number(body.charAt(at));
    const doubled = digit * 2;
    sum += at % 2 === 0 ? doubled - (doubled > 9 ? 9 : 0) : digit;
  }
  return (10 - (sum % 10)) % 10;
}
