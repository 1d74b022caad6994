import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { Progress } from './progress.js';

const STALLED_MS = 55_000;

describe('a member that gets on', () => {
  let progress: Progress;
  beforeEach(() => {
    jest.useFakeTimers();
    progress = new Progress();
    progress.joined({ claims: [0, 1, 2] });
  });
  afterEach(() => void jest.useRealTimers());

  const pass = (ms: number) => jest.advanceTimersByTime(ms);
  const turn = (partition: number) => progress.moved('claims', partition, true);

  it('is stuck when nothing moves for long', () => {
    pass(STALLED_MS - 1);
    expect(progress.isStuck(STALLED_MS)).toBe(false);
    pass(1);
    expect(progress.isStuck(STALLED_MS)).toBe(true);
  });

  it('is not stuck while a partition waits for its turn in a long round', () => {
    pass(40_000);
    turn(0);
    pass(40_000);
    turn(1);
    expect(progress.waiting(STALLED_MS)).toHaveLength(1);
    expect(progress.isStuck(STALLED_MS)).toBe(false);
  });

  it('is stuck when others have had three turns and one has had none', () => {
    for (let round = 0; round < 3; round++) {
      expect(progress.isStuck(STALLED_MS)).toBe(false);
      pass(20_000);
      turn(0);
      turn(1);
    }
    expect(progress.isStuck(STALLED_MS)).toBe(true);
    turn(2);
    expect(progress.isStuck(STALLED_MS)).toBe(false);
  });

  it('counts the batches of a turn as one', () => {
    turn(0);
    for (let batch = 0; batch < 10; batch++) {
      pass(6000);
      progress.moved('claims', 0, false);
    }
    expect(progress.isStuck(STALLED_MS)).toBe(false);
  });

  it('is stuck when what moved beside it has come to its end long ago', () => {
    pass(30_000);
    turn(0);
    pass(STALLED_MS);
    progress.excused('claims', 0);
    progress.excused('claims', 1);
    expect(progress.isStuck(STALLED_MS)).toBe(true);
  });
});
