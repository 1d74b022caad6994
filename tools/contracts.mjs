// The released contracts of events: `--check` holds today's to every one of them, `--release` adds today's. Reads the sources, not a build.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const RELEASED = 'libs/contracts/released';
const GOLDEN = 'libs/contracts/golden';

/** @returns {{ type: string, release: number, file: string }[]} `<type>/<n>.json` below a folder, in order */
function numbered(root, folder) {
  const at = path.join(root, folder);
  if (!existsSync(at)) return [];
  return readdirSync(at).sort().flatMap((type) => readdirSync(path.join(at, type))
    .map((name) => ({ type, release: Number(path.parse(name).name), file: path.join(at, type, name) }))
    .sort((a, b) => a.release - b.release));
}

/** What is kept: every released contract, and a record as each release wrote it. */
export function readKept(root) {
  const read = ({ file, ...entry }, name) => ({ ...entry, [name]: JSON.parse(readFileSync(file, 'utf8')) });
  return {
    releases: numbered(root, RELEASED).map((entry) => read(entry, 'contract')),
    golden: numbered(root, GOLDEN).map((entry) => read(entry, 'record')),
  };
}

/** Everything that may not go out as it is; none when all is well. */
export function problems({ ALL_EVENTS, breaches, everyVersion, exposuresIn }, { releases, golden }) {
  const names = (entries) => new Set(entries.map(({ type, release }) => `${type} release ${release}`));
  const [contracts, records] = [names(releases), names(golden)];
  return [
    ...breaches(ALL_EVENTS, releases),
    ...everyVersion(ALL_EVENTS).flatMap(exposuresIn).map(({ type, pointer, why }) => `${type} ${pointer}: ${why}`),
    ...releases.filter(({ type, contract }) => type !== contract.type).map(({ type, contract }) => `${RELEASED}/${type} holds the contract of ${contract.type}`),
    ...[...contracts].filter((name) => !records.has(name)).map((name) => `${name} has no golden record: files of a release are kept for good`),
    ...[...records].filter((name) => !contracts.has(name)).map((name) => `${name} has a golden record and no contract: files of a release are kept for good`),
  ];
}

/** The events whose contract is not that of their last release, with the number their next one has. */
export function unreleased({ ALL_EVENTS, everyVersion, contractOf, isSameContract }, { releases }) {
  return everyVersion(ALL_EVENTS).flatMap((definition) => {
    const last = releases.filter(({ type }) => type === definition.type).at(-1);
    return last && isSameContract(last.contract, contractOf(definition)) ? [] : [{ definition, release: (last?.release ?? 0) + 1 }];
  });
}

/** Writes today's contracts as released, each with its golden record; what is there is never written over. */
export function release(root, contracts, kept) {
  const added = unreleased(contracts, kept);
  for (const { definition, release: number } of added) {
    writeNew(path.join(root, RELEASED, definition.type, `${number}.json`), contracts.contractOf(definition));
    writeNew(path.join(root, GOLDEN, definition.type, `${number}.json`), contracts.goldenRecord(definition));
  }
  return added;
}

function writeNew(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`, { flag: 'wx' });
}

async function main(mode) {
  if (mode !== '--check' && mode !== '--release') throw new Error('usage: node tools/contracts.mjs --check | --release');
  const root = fileURLToPath(new URL('..', import.meta.url));
  const contracts = await import('@claimwright/contracts');
  const kept = readKept(root);
  const found = problems(contracts, kept);
  if (found.length > 0) {
    for (const problem of found) console.log(problem);
    console.log(`${found.length} ${found.length === 1 ? 'breach' : 'breaches'} of the contracts of events; nothing was released`);
    process.exitCode = 1;
    return;
  }
  const list = (entries) => entries.map(({ definition, release: number }) => `  ${definition.type} release ${number}`).join('\n');
  if (mode === '--release') {
    const added = release(root, contracts, kept);
    console.log(added.length === 0 ? 'Every contract is released already' : `Released:\n${list(added)}`);
    return;
  }
  const waiting = unreleased(contracts, kept);
  console.log(`${contracts.ALL_EVENTS.length} events keep ${kept.releases.length} released contracts${waiting.length === 0 ? '' : `; not released yet:\n${list(waiting)}`}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv[2]);
