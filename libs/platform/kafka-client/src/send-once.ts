import { createRequire } from 'node:module';

type Attempt = (bail: (error: Error) => void, retryCount: number, retryTime: number) => Promise<unknown>;
type MakeSend = (parts: { retrier: (attempt: Attempt) => Promise<unknown> }) => unknown;

const require = createRequire(import.meta.url);
const name = require.resolve('kafkajs/src/producer/sendMessages.js');
const makeSend = require(name) as MakeSend;
const cached = require.cache[name];
if (cached === undefined || require.cache[require.resolve('kafkajs')] !== undefined) throw new Error('kafkajs is loaded before its remedies');

/**
 * kafkajs 2.2.4 loses records when it tries a send again after a partition has moved to a broker that has answered already: it takes that
 * answer for the moved partition's, too, and reports success (tulios/kafkajs#1303, #1798). So a send is tried once; who sends must send all
 * of it again, by a new producer.
 */
cached.exports = (parts: Parameters<MakeSend>[0]) => makeSend({
  ...parts,
  retrier: (attempt) => new Promise((resolve, reject) => { attempt(reject, 0, 0).then(resolve, reject); }),
});
