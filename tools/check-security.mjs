// The checks of security that take seconds or a few minutes, one after the other: npm run check:security. The longer ones are these with larger numbers.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';

const SOURCES = ['--no-warnings', '--import', './tools/sources.mjs'];

/** By name: what it shows, and how it is run. */
const CHECKS = {
  rules: ['the answers to ASVS, components, secrets, roles, row-level security, production', ['tools/jest.mjs', 'tools/asvs.spec.mjs', 'tools/supply.spec.mjs', 'tools/roles.spec.mjs', 'tools/tenant-policies.spec.mjs', 'libs/platform/runtime/src/production.spec.ts', 'libs/platform/runtime/src/tls.int.spec.ts']],
  ssrf: ['120 ways to a private address', [...SOURCES, 'tools/check-ssrf.mjs']],
  audit: ['100 tampers of a chain, and 50,000 events verified', [...SOURCES, 'tools/check-audit.mjs', '--tampers', '100', '--events', '50000', '--seconds', '30']],
  x12: ['5,000 spoilt files, and bombs of 1 MB', ['--import', './tools/sources.mjs', 'libs/x12/tools/fuzz.mjs', '--cases', '5000', '--bombs', '1']],
  api: ['10 odd requests to each operation', [...SOURCES, 'tools/fuzz-api/main.mjs', '10']],
  authz: ['every route as each kind of caller', [...SOURCES, 'tools/check-authz/main.mjs']],
};

const HELP = `npm run check:security -- [--only NAME]... [--skip NAME]... [--json]

${Object.entries(CHECKS).map(([name, [what]]) => `  ${name.padEnd(6)} ${what}`).join('\n')}

What each says goes to standard error; the last line has the figures. Exit code 1 where one does not hold, 2 for a name that is none.`;

const names = { type: 'string', multiple: true, default: [] };
const { values } = parseArgs({ options: { only: names, skip: names, json: { type: 'boolean' }, help: { type: 'boolean' } } });
const unknown = [...values.only, ...values.skip].filter((name) => !Object.hasOwn(CHECKS, name));
if (values.help) console.log(HELP);
else if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}\n\n${HELP}`);
  process.exitCode = 2;
} else await checkAll();

async function checkAll() {
  const chosen = Object.keys(CHECKS).filter((name) => !values.skip.includes(name) && (values.only.length === 0 || values.only.includes(name)));
  const results = [];
  for (const name of chosen) {
    console.error(`\n== ${name}: ${CHECKS[name][0]}`);
    results.push({ name, ...(await run(CHECKS[name][1])) });
  }
  const failed = results.filter(({ holds }) => !holds);
  if (values.json) console.log(JSON.stringify({ holds: failed.length === 0, seconds: sum(results), checks: results }));
  else console.log(`${failed.length === 0 ? 'ok' : `FAILED: ${failed.map(({ name }) => name).join(', ')}`}: ${results.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}; ${sum(results)} s in all`);
  if (failed.length > 0) process.exitCode = 1;
}

function sum(results) {
  return Math.round(results.reduce((total, { seconds }) => total + seconds, 0));
}

async function run(args) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 2, 2] });
  const [code] = await once(child, 'exit');
  return { holds: code === 0, seconds: Math.round((performance.now() - started) / 100) / 10 };
}
