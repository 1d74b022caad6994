import { type Guard } from '@claimwright/platform-persistence';
import { aKeyHeldUp, deathWithABatch, type Env, everythingTwice, moves, zombieRelay } from '../bank/guards.js';
import { type Breach } from '../bank/oracles.js';
import { type RunningBank } from '../bank/running-bank.js';
import { becomes } from '../wait.js';
import { KafkaBank } from './kafka-bank.js';
import { lasts, unless } from './scenario.js';

const FROZEN_MS = 3000;
const ENDS_MS = 10_000;
/** What is missing stays missing: there is no need to wait for it as long as where it should come. */
const REST_MS = 8000;

type Mutation = readonly [guard: Guard, run: (bank: KafkaBank, env: Env) => Promise<Breach[]>, seenAs: RegExp];

/** Kafka is out of the relays' reach, again and again. */
async function kafkaOutOfReach(bank: KafkaBank, env: Env): Promise<Breach[]> {
  await bank.startWorkers(env);
  const driver = bank.driver();
  driver.start();
  for (let round = 0; round < 5; round++) {
    for (const wire of bank.wires) wire.cut();
    await bank.goesOn(10);
    for (const wire of bank.wires) wire.mend();
    await bank.goesOn(10);
  }
  await driver.stop();
  return [];
}

/** A member sleeps through its session with an effect committed and the offset not, and commits when it wakes. */
async function lateCommit(bank: RunningBank, env: Env): Promise<Breach[]> {
  const worker = bank.worker(0);
  worker.start({ env: { ...env, FAILPOINT: 'after_effect_before_offset:1:stop' } });
  await worker.serves();
  // Not waited for: the worker may be frozen before it can answer.
  const sending = moves(bank, 'late', 1);
  const isFrozen = await becomes(() => worker.isStopped(), ENDS_MS, 10);
  await lasts(FROZEN_MS);
  worker.thaw();
  await worker.gone(ENDS_MS);
  await bank.startWorkers(env);
  await sending;
  return unless(isFrozen, 'F2 nothing was frozen before its commit');
}

/** Each guard with what breaks without it on Kafka, and how that is seen. */
const MUTATIONS: readonly Mutation[] = [
  ['inbox', everythingTwice, /^I4 a move was posted more than once/],
  ['parked_key_order', aKeyHeldUp, /^I5 a case was posted out of order/],
  ['offset_after_effect', deathWithABatch, /^I3 of \d+ moves \d+ are posted/],
  ['delete_after_publish', kafkaOutOfReach, /^I3 of \d+ moves \d+ are posted/],
  ['lease_epoch', zombieRelay, /^F2 a .* that had lost its lease/],
  ['commit_by_batch', lateCommit, /^worker-1 ended with 1/],
];

/** Takes each guard away whose name has this text: what held with it must break without it. Answers what did not come out so. */
export async function runMutations({ seed, keep, note, guards }: { seed: number; keep: boolean; note: (text: string) => void; guards: string }): Promise<Breach[]> {
  const wrong: Breach[] = [];
  for (const [guard, run, seenAs] of MUTATIONS.filter(([name]) => name.includes(guards))) {
    const whole = await KafkaBank.with({ seed }, { keep, note }, async (bank) => ({ breaches: [...await run(bank, {}), ...(await bank.verdict()).breaches] }));
    const broken = await KafkaBank.with({ seed }, { keep: false, note: () => undefined }, async (bank) => {
      const seen = [...await run(bank, { WITHOUT_GUARD: guard }), ...(await bank.verdict({ timeoutMs: REST_MS })).breaches];
      return { seen, breaches: [] };
    });
    const isSeen = broken.seen.some((breach) => seenAs.test(breach));
    note(`${guard}: ${whole.breaches.length === 0 ? 'holds with it' : whole.breaches.join('\n')}; without it: ${broken.seen.map((breach) => breach.split('\n')[0]).join(' | ') || 'nothing was seen'}`);
    wrong.push(...whole.breaches, ...unless(isSeen, `without the guard ${guard} nothing like ${seenAs} was seen`));
  }
  return wrong;
}
