import { birthDay, isDay, shiftPeriod } from './dates.js';
import { SipHash } from './siphash.js';
import { FAMILY_NAMES, GIVEN_NAMES, ORGANISATIONS, PLACES, STREETS } from './words.js';

const ENCODER = new TextEncoder();
const ROUNDS = 6;
/** No identifier of X12 is longer; what is goes by blocks, as each character takes a hash of half its block. */
const BLOCK = 128;
/** Sixteen bits of a hash move two characters, nearly evenly over 10 or 26; a hash has 64. */
const PIECE_MOVES = 2;
const HASH_MOVES = 8;

// ZIP areas of at most 20,000 people: 45 CFR 164.514(b)(2)(i)(B), by the census of 2000.
const SMALL_AREAS = new Set(['036', '059', '063', '102', '203', '556', '692', '790', '821', '823', '830', '831', '878', '879', '884', '890', '893']);

// Each kind hashes apart.
const SALT = { round: 1, family: 2, given: 3, organisation: 4, street: 5, place: 6, birth: 7, shift: 8, mail: 9 };

/** Replaces values by invented ones, the same by the same under one key. */
export class Pseudonyms {
  /** Days by which every date of the file is shifted. */
  readonly shiftDays: number;
  /** The year that ages are counted to. */
  year = 2026;
  private readonly sip: SipHash;
  private readonly scratch = new Uint8Array(64);

  /** `key`: sixteen random bytes; dates are moved back by whole weeks, up to half a year, unless `shiftDays` says how far. */
  constructor(key: Uint8Array, shiftDays?: number) {
    this.sip = new SipHash(key);
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

  /** `permute` of a text; a character beyond ASCII becomes X. */
  identifier(text: string): string {
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < bytes.length; at++) bytes[at] = Math.min(text.charCodeAt(at), 0x80);
    this.permute(bytes, 0, bytes.length);
    let replaced = '';
    for (const byte of bytes) replaced += String.fromCharCode(byte);
    return replaced;
  }

  /**
   * Puts another text in place of the one in a range, with a digit for a digit, a capital for a capital, and so on, and different texts
   * for different ones without remembering any: a Feistel network over the two halves, of each block where the text is long.
   */
  permute(bytes: Uint8Array, start: number, end: number): void {
    for (let from = start; from < end; from += BLOCK) {
      const to = Math.min(from + BLOCK, end);
      const middle = from + ((to - from) >> 1);
      for (let round = 0; round < ROUNDS; round += 2) {
        const salt = SALT.round + (round << 8) + ((from - start) << 16);
        this.stir(bytes, from, middle, salt, to);
        this.stir(bytes, middle, to, salt + 256, from);
      }
    }
  }

  /** Moves each character of a half within its class, as the other half says, which lies between this one and `far`. */
  private stir(bytes: Uint8Array, from: number, to: number, salt: number, far: number): void {
    const { sip } = this;
    const otherFrom = far > to ? to : far;
    const otherTo = far > to ? far : from;
    for (let at = from; at < to; at += HASH_MOVES) {
      const low = sip.hash(salt + ((at - from) << 16), bytes, otherFrom, otherTo);
      this.move(bytes, at, to, low & 0xffff);
      this.move(bytes, at + PIECE_MOVES, to, low >>> 16);
      this.move(bytes, at + 2 * PIECE_MOVES, to, sip.high & 0xffff);
      this.move(bytes, at + 3 * PIECE_MOVES, to, sip.high >>> 16);
    }
  }

  private move(bytes: Uint8Array, at: number, to: number, piece: number): void {
    if (at < to) bytes[at] = turned(bytes[at] as number, piece);
    if (at + 1 < to) bytes[at + 1] = turned(bytes[at + 1] as number, (piece / 26) | 0);
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

function turned(byte: number, by: number): number {
  if (byte >= 0x30 && byte <= 0x39) return 0x30 + ((byte - 0x30 + by) % 10);
  if (byte >= 0x41 && byte <= 0x5a) return 0x41 + ((byte - 0x41 + by) % 26);
  if (byte >= 0x61 && byte <= 0x7a) return 0x61 + ((byte - 0x61 + by) % 26);
  return byte < 0x80 ? byte : 0x58;
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
