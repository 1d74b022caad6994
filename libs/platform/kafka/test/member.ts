// A member of a group in a process of its own, which a spec can freeze: writes each batch it gets as a line to standard output.
import { KafkaBroker } from '../src/index.js';

const [brokers = '', group = '', topic = ''] = process.argv.slice(2);
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

const broker = new KafkaBroker({ brokers: brokers.split(','), clientId: 'member', sessionTimeoutMs: 6000, rebalanceTimeoutMs: 3000, onFatal: ({ reason }) => { say({ fatal: reason }); process.exit(1); } });
await broker.subscribe({ group, topics: [topic], onBatch: async (records) => {
  say({ begun: records.map(({ partition, offset }) => [partition, offset]) });
  // Long enough to be frozen in the middle.
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  say({ ended: records.map(({ partition, offset }) => [partition, offset]) });
} });
process.on('SIGTERM', () => void broker.close().then(() => process.exit(0)));
