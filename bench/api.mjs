// What a request costs: each main route of the application as it ships, without its audit, and without audit and row-level security, against bare
// Fastify and pg doing the same statements; interleaved rounds in one run, the load from a process of its own.
//   npm run bench:api [-- --rounds 5 --seconds 1 --connections 8 --only claim,ledger-summary --json --strict]
//   npm run bench:api -- --soak 30m [--rate 40]
import os from 'node:os';
import { parseArgs } from 'node:util';
import { comparison, table } from './api/report.mjs';
import { cpuSeconds, pidsOfServer } from './cpu.mjs';
import { loaded, seededDatabase, startVariants } from './api/rig.mjs';
import { soak, soakText } from './api/soak.mjs';

const { values } = parseArgs({ options: {
  claims: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '1' }, connections: { type: 'string', default: '8' }, only: { type: 'string', default: '' },
  soak: { type: 'string' }, rate: { type: 'string', default: '40' }, strict: { type: 'boolean', default: false }, json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
} });
if (values.help) {
  console.log(`npm run bench:api [-- …]
  --claims 1000       how many claims are in the database
  --rounds 5          how often each route is measured in each of the four; the median counts
  --seconds 1         how long each time
  --connections 8     how many callers at once
  --only a,b          these routes only
  --soak 30m          instead: a steady mixture of requests for so long (s, m, h), watching memory, handles and connections; status 1 when something grows
  --rate 40           its requests a second
  --strict            status 1 when the audit adds more than 20 % to a route's p95
  --json              the figures as JSON`);
  process.exit(0);
}
const note = (text) => process.stderr.write(`${text}\n`);
const stack = new AsyncDisposableStack();
try {
  const seeded = await seededDatabase(stack, { claims: Number(values.claims), note });
  if (values.soak === undefined) await compare(seeded);
  else await watch(seeded);
} finally {
  await stack.disposeAsync();
}

async function compare(seeded) {
  const { load, routes, targets } = await startVariants(stack, seeded, note);
  const only = values.only.split(',').filter(Boolean);
  const chosen = routes.filter(({ name }) => only.length === 0 || only.includes(name));
  if (chosen.length === 0) throw new Error(`There are no such routes; these are: ${routes.map(({ name }) => name).join(', ')}`);
  const names = Object.keys(targets);
  const runs = [];
  const server = seeded.server;
  const measure = async (route, name, ms) => {
    const cpu = () => ({ node: cpuSeconds([targets[name].pid]), postgres: cpuSeconds(pidsOfServer(server.dataDir)) });
    const before = cpu();
    const run = await asked(route, name, ms);
    const after = cpu();
    return { ...run, cpuSeconds: after.node - before.node + after.postgres - before.postgres };
  };
  const asked = (route, name, ms) => loaded(load, { kind: 'closed', connections: Number(values.connections), ms, picks: seeded.ids[route.picks] ?? [], ...callOf(route, targets[name]) });
  for (const route of chosen) for (const name of names) await measure(route, name, 500);   // compiled and cached before anything counts
  for (let round = 0; round < Number(values.rounds); round++) {
    note(`round ${round + 1} of ${values.rounds}`);
    for (const route of chosen) {
      // Each is as often the first as the others.
      for (let i = 0; i < names.length; i++) {
        const name = names[(i + round) % names.length];
        runs.push({ route: route.name, name, ...(await measure(route, name, Number(values.seconds) * 1_000)) });
      }
    }
  }
  const lines = comparison(chosen, runs);
  const figures = { cores: os.availableParallelism(), load: os.loadavg(), claims: Number(values.claims), rounds: Number(values.rounds), connections: Number(values.connections), routes: lines };
  console.log(values.json ? JSON.stringify(figures) : table(figures));
  if (values.strict && lines.some(({ audit }) => audit.isMet === false)) process.exitCode = 1;
}

/** The bare server has a route for each by its name; what it reads and writes it knows already. */
function callOf({ name, method, path: at, headers, body }, target) {
  if (target.isBare) return { url: target.url, request: { method, path: `/${name}`, headers: { 'content-type': headers['content-type'] ?? 'application/json' }, ...(method === 'POST' && { body }) } };
  return { url: target.url, request: { method, path: at, headers: { ...target.headers, ...headers }, body } };
}

async function watch(seeded) {
  const [, number, unit] = /^(\d+)([smh])$/.exec(values.soak) ?? [];
  if (number === undefined) throw new Error('--soak takes a time such as 60s, 30m or 1h');
  const result = await soak(stack, seeded, { ms: Number(number) * { s: 1_000, m: 60_000, h: 3_600_000 }[unit], perSecond: Number(values.rate), note });
  console.log(values.json ? JSON.stringify(result) : soakText(result));
  if (!result.holds) process.exitCode = 1;
}
