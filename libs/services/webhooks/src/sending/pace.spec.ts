import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('Pace', () => {
  it('lets no more through in a stretch of time than its rate and one burst', async () => {
    const [pace, signal, started] = [new Pace(), new AbortController().signal, performance.now()];
    let through = 0;
    for (; performance.now() - started < 300; through++) await pace.take(100, signal);
    expect(through).toBeLessThanOrEqual(((performance.now() - started) / 1_000) * 100 + 10 + 1);
    expect(through).toBeGreaterThan(5);
  });

  it('lets everything through once there is no more to wait for', async () => {
    const [pace, stop] = [new Pace(), new AbortController()];
    await pace.take(1, stop.signal);
    const waiting = pace.take(1, stop.signal);
    stop.abort();
    await waiting;
  });
});
