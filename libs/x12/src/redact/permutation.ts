import { SipHash } from './siphash.js';

const ROUNDS = 6;
/** No identifier of X12 is longer; what is goes by blocks, as each character takes a hash of half its block. */
const BLOCK = 128;
/** Sixteen bits of a hash move two characters, nearly evenly over 10 or 26; a hash has 64. */
const PIECE_MOVES = 2;
const HALF_MOVES = 4;
const HASH_MOVES = 8;
const KEY_BYTES = 16;
/** Of the keys of rounds: other uses of the key have small ones. */
const ROUND_SALT = 0x100;

/**
 * Puts texts in place of others with a digit for a digit, a capital for a capital, and so on, and different texts for different ones without
 * remembering any: a Feistel network over the two halves, each round of which has a key of its own made of the one given.
 */
export class Permutation {
  private readonly rounds: readonly SipHash[];

  constructor(sip: SipHash) {
    this.rounds = Array.from({ length: ROUNDS }, (_, round) => new SipHash(keyOf(sip, ROUND_SALT + round)));
  }

  /** Replaces the text in a range; a byte beyond ASCII becomes X. */
  permute(bytes: Uint8Array, start: number, end: number): void {
    for (let from = start; from < end; from += BLOCK) {
      const to = Math.min(from + BLOCK, end);
      const middle = from + ((to - from) >> 1);
      // Blocks are told apart, and stretches of a half that takes more than one hash.
      const place = from - start;
      for (let round = 0; round < ROUNDS; round += 2) {
        for (let at = from; at < middle; at += HASH_MOVES) {
          const sip = this.rounds[round] as SipHash;
          stir(bytes, at, middle, sip.hash(place + at - from, bytes, middle, to));
          stir(bytes, at + HALF_MOVES, middle, sip.high);
        }
        for (let at = middle; at < to; at += HASH_MOVES) {
          const sip = this.rounds[round + 1] as SipHash;
          stir(bytes, at, to, sip.hash(place + at - middle, bytes, from, middle));
          stir(bytes, at + HALF_MOVES, to, sip.high);
        }
      }
    }
  }
}

function keyOf(sip: SipHash, salt: number): Uint8Array {
  const words = Uint32Array.of(sip.hash(salt, new Uint8Array(1)), sip.high, sip.hash(salt, new Uint8Array(2)), sip.high);
  return new Uint8Array(words.buffer, 0, KEY_BYTES);
}

/** Moves up to four characters within their classes, as half a hash says. */
function stir(bytes: Uint8Array, at: number, to: number, half: number): void {
  if (at < to) moveTwo(bytes, at, to, half & 0xffff);
  if (at + PIECE_MOVES < to) moveTwo(bytes, at + PIECE_MOVES, to, half >>> 16);
}

function moveTwo(bytes: Uint8Array, at: number, to: number, piece: number): void {
  bytes[at] = turned(bytes[at] as number, piece);
  if (at + 1 < to) bytes[at + 1] = turned(bytes[at + 1] as number, (piece / 26) | 0);
}

function turned(byte: number, by: number): number {
  if (byte >= 0x30 && byte <= 0x39) return 0x30 + ((byte - 0x30 + by) % 10);
  if (byte >= 0x41 && byte <= 0x5a) return 0x41 + ((byte - 0x41 + by) % 26);
  if (byte >= 0x61 && byte <= 0x7a) return 0x61 + ((byte - 0x61 + by) % 26);
  return byte < 0x80 ? byte : 0x58;
}
