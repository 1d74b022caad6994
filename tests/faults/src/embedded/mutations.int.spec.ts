import { afterEach, describe, expect, it } from '@jest/globals';
import { EmbeddedBank, SEED } from './embedded.js';
import { MUTATIONS } from '../bank/guards.js';

let bank: EmbeddedBank | undefined;
afterEach(async () => {
  await bank?.close();
  bank = undefined;
}, 60_000);

describe.each(MUTATIONS)('the guard %s', (guard, run, seenAs) => {
  it('is enough', async () => {
    bank = await EmbeddedBank.open();
    const seen = await run(bank, {});
    expect({ seen, ...await bank.judged() }).toEqual({ seen: [], seed: SEED, breaches: [] });
  }, 120_000);

  it('is missed where it is taken away', async () => {
    bank = await EmbeddedBank.open();
    const seen = await run(bank, { WITHOUT_GUARD: guard });
    const { breaches } = await bank.judged({ timeoutMs: 4000 });
    expect([...seen, ...breaches]).toContainEqual(expect.stringMatching(seenAs));
  }, 120_000);
});
