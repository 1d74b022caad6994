import { setTimeout as sleep } from 'node:timers/promises';

/** Asks until it is so; answers false where it was not so in time. What the question throws counts as not yet. */
export async function becomes(condition: () => boolean | Promise<boolean>, timeoutMs: number, everyMs = 50): Promise<boolean> {
  for (const end = performance.now() + timeoutMs; ; await sleep(everyMs)) {
    try {
      if (await condition()) return true;
    } catch {
      // The one asked is down just now, which is what this suite is about.
    }
    if (performance.now() >= end) return false;
  }
}
