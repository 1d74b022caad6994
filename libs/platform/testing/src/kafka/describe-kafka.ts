import { afterAll, beforeAll, describe, it } from '@jest/globals';
import { canRunKafka } from '@claimwright/platform-kafka-local';
import { kafkaSource } from './source.js';
import { testKafka, type TestKafka } from './test-kafka.js';

// The first broker of a checkout is fetched first.
const START_MS = 300_000;

const source = await kafkaSource();
const noLocalKafka = await canRunKafka();

/**
 * A group of tests with a real Kafka, `kafka()` inside of them. Where none is to be had they count as not run, and their
 * report says why; with REQUIRE_KAFKA=1 they fail.
 */
export function describeKafka(title: string, tests: (kafka: () => TestKafka) => void): void {
  describeUnless(source.kind === 'none' ? source.why : undefined, title, () => {
    let kafka: TestKafka | undefined;
    beforeAll(async () => { kafka = await testKafka(); }, START_MS);
    afterAll(() => kafka?.close());
    tests(() => {
      if (!kafka) throw new Error('The broker is there from beforeAll on');
      return kafka;
    });
  });
}

/** A group of tests that stop, kill and pause nodes of their own (`LocalKafka`), which only local ones bear; else as `describeKafka`. */
export function describeLocalKafka(title: string, tests: () => void): void {
  describeUnless(noLocalKafka, title, tests);
}

function describeUnless(why: string | undefined, title: string, tests: () => void): void {
  if (why === undefined) {
    describe(title, tests);
    return;
  }
  if (process.env['REQUIRE_KAFKA'] === '1') describe(title, () => { it('has a Kafka to run on', () => { throw new Error(why); }); });
  describe.skip(`${title} (${why})`, tests);
}
