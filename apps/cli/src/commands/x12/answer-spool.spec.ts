import { describe, expect, it } from '@jest/globals';
import { readdirSync, readlinkSync } from 'node:fs';
import { AnswerSpool } from './answer-spool.js';
import { JsonText } from './json-text.js';

const LONG = 150 * 1024;
const text = (length: number, of: string) => Buffer.from(of.repeat(Math.ceil(length / of.length)).slice(0, length));

/** Those of our temporary files that are open and have no name any more, so that they end with the program. */
function namelessFiles(): number {
  const targets = readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []; // that of the listing itself
      throw error;
    }
  });
  return targets.filter((target) => /claimwright-[-0-9a-f]+ \(deleted\)$/.test(target)).length;
}

function bytesOf(pieces: Iterable<Uint8Array>): Buffer {
  const copies: Buffer[] = [];
  for (const piece of pieces) copies.push(Buffer.from(piece));
  return Buffer.concat(copies);
}

describe('answers that wait', () => {
  it('are given back whole where they are long and come by turns, and the file has no name', () => {
    const spool = new AnswerSpool();
    const [one, other] = [{ kind: '277CA', interchange: 1 }, { kind: '999', interchange: 1 }] as const;
    for (let at = 0; at < 3; at++) {
      spool.write(one, text(LONG, 'one'));
      spool.write(other, text(LONG, 'other'));
    }
    expect(namelessFiles()).toBe(1);
    spool.end(one);
    spool.end(other);
    const whole = [...spool.whole()].map(({ kind, pieces }) => [kind, bytesOf(pieces())] as const);
    expect(whole.map(([kind]) => kind)).toEqual(['277CA', '999']);
    expect(whole.map(([, bytes]) => bytes.equals(Buffer.concat([0, 1, 2].map(() => text(LONG, 'one')))))).toEqual([true, false]);
    expect(whole[1]?.[1].equals(Buffer.concat([0, 1, 2].map(() => text(LONG, 'other'))))).toBe(true);
    expect([...spool.whole()]).toEqual([]);
    spool.close();
    expect(namelessFiles()).toBe(0);
  });

  it('are told no more when they are withdrawn', () => {
    const spool = new AnswerSpool();
    spool.write({ kind: '999', interchange: 1 }, text(LONG, 'gone'));
    spool.withdraw({ kind: '999', interchange: 1 });
    spool.end({ kind: '999', interchange: 1 });
    expect([...spool.whole()]).toEqual([]);
    spool.close();
  });
});

describe('a text in JSON', () => {
  it('is one string, whatever it holds and wherever its pieces end', async () => {
    const whole = Buffer.from(`\ufeffISA"\\\n\u0001${'€ä𝄞x'.repeat(20_000)}`);
    const json = new JsonText();
    const piece = new Uint8Array(1001);
    for (let at = 0; at < whole.length; at += piece.length) {
      const part = whole.subarray(at, at + piece.length);
      piece.set(part);
      json.add(piece.subarray(0, part.length));
    }
    const written: string[] = [];
    await json.writeTo({ write: (part) => void written.push(part as string), ready: () => Promise.resolve(), close: () => Promise.resolve(), abandon: () => {} });
    json.close();
    expect(JSON.parse(written.join(''))).toBe(whole.toString());
  });
});
