import { describe, expect, it } from '@jest/globals';
import { Progress } from './progress.js';

/** A terminal that keeps what is written, and a clock that is moved by hand. */
function setUp({ isTTY = true, quiet = false } = {}) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const progress = new Progress({ isTTY, write: (text) => written.push(text) }, quiet, () => clock.ms);
  progress.begin('claims.837');
  return { progress, clock, written };
}

describe('Progress', () => {
  it('tells share, speed and what remains of a long file, and takes the line away at the end', () => {
    const { progress, clock, written } = setUp();
    progress.expect(400e6);
    clock.ms = 500;
    progress.advance(100e6);
    progress.end();
    expect(written).toEqual(['\r\u001b[Kclaims.837  25 %  200 MB/s  1.5 s left', '\r\u001b[K']);
  });

  it('redraws five times a second at most', () => {
    const { progress, clock, written } = setUp();
    progress.expect(400e6);
    for (clock.ms = 0; clock.ms <= 1000; clock.ms += 10) progress.advance(1e6);
    expect(written).toHaveLength(5);
  });

  it('tells bytes and speed of a stream of unknown length once it takes longer than a second', () => {
    const { progress, clock, written } = setUp();
    clock.ms = 900;
    progress.advance(90e6);
    expect(written).toEqual([]);
    clock.ms = 2000;
    progress.advance(110e6);
    expect(written).toEqual(['\r\u001b[Kclaims.837  200 MB  100 MB/s']);
  });

  it.each([
    ['on a file that is read in no time', { isTTY: true, quiet: false }, 1e6, 300],
    ['where stderr is not a terminal', { isTTY: false, quiet: false }, 400e6, 3000],
    ['with --quiet', { isTTY: true, quiet: true }, 400e6, 3000],
  ])('says nothing %s', (_what, options, bytes, ms) => {
    const { progress, clock, written } = setUp(options);
    progress.expect(bytes);
    clock.ms = ms;
    progress.advance(bytes / 2);
    progress.end();
    expect(written).toEqual([]);
  });
});
