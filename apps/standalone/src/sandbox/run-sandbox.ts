import { isDeepStrictEqual } from 'node:util';
import { Api } from './api.js';
import { Screen } from './screen.js';
import { expectedTotals, readTotals } from './totals.js';
import { walk } from './walk.js';

const HELP = `Walks the sandbox's invented encounters to their end against a Claimwright that runs, wherever it is, and compares the totals
with those of every walk. The organisation must be a new one, and the payer the simulator.

  npm run sandbox

Environment
  CLAIMWRIGHT_URL       where its API is (http://127.0.0.1:8080)
  CLAIMWRIGHT_API_KEY   a key of the organisation that may do everything
`;

/** The walk as a program; answers 0 when the books balance and all totals are the expected ones, 1 when not, 2 for a wrong call. */
export async function runSandbox(argv: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { CLAIMWRIGHT_URL: url = 'http://127.0.0.1:8080', CLAIMWRIGHT_API_KEY: apiKey } = env;
  const wantsHelp = argv.length === 1 && argv[0] === '--help';
  if (wantsHelp || argv.length > 0 || !apiKey) {
    (wantsHelp ? process.stdout : process.stderr).write(HELP);
    return wantsHelp ? 0 : 2;
  }
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  try {
    const api = new Api(url.replace(/\/$/, ''), apiKey, stop.signal);
    const { balances } = await walk(api, new Screen(process.stdout), stop.signal);
    const [totals, expected] = [await readTotals(api), await expectedTotals()];
    const isEqual = isDeepStrictEqual(totals, expected);
    process.stdout.write(isEqual ? 'All totals are those of every walk.\n' : `The totals are NOT those of every walk.\nexpected ${JSON.stringify(expected)}\nread     ${JSON.stringify(totals)}\n`);
    return balances && isEqual ? 0 : 1;
  } catch (error) {
    if (stop.signal.aborted) return 130;
    throw error;
  }
}
