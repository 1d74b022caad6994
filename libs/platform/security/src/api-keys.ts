import { createHmac, type KeyObject, randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** `test` keys are of a sandbox; the word stands in the key, so that everybody who finds one knows what was lost. */
export type KeyKind = 'live' | 'test';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SECRET_BYTES = 32;
const SECRET_DIGITS = 43;
const CHECK_DIGITS = 6;
const FORM = new RegExp(`^(cw_(?:live|test)_[${DIGITS}]{${SECRET_DIGITS}})([${DIGITS}]{${CHECK_DIGITS}})$`);

/** 256 random bits behind a prefix that scanners know, and a checksum by which they tell a key from text that looks like one. */
export function newApiKey(kind: KeyKind): string {
  const body = `cw_${kind}_${inBase62(BigInt(`0x${randomBytes(SECRET_BYTES).toString('hex')}`), SECRET_DIGITS)}`;
  return body + checksum(body);
}

/** Whether the text is formed like one of our keys, its checksum included. */
export function isApiKey(text: string): boolean {
  const [, body, check] = FORM.exec(text) ?? [];
  return body !== undefined && checksum(body) === check;
}

/** What is stored of a key. 256 random bits need no slow hash; the pepper makes a stolen table useless for trying keys out. */
export function hashApiKey(pepper: KeyObject, secret: string): string {
  return createHmac('sha256', pepper).update(secret, 'utf8').digest('base64url');
}

const checksum = (body: string): string => inBase62(BigInt(crc32(body)), CHECK_DIGITS);

function inBase62(value: bigint, digits: number): string {
  let text = '';
  for (let rest = value, i = 0; i < digits; i++, rest /= 62n) text = DIGITS.charAt(Number(rest % 62n)) + text;
  return text;
}
