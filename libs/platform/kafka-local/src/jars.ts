import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJava, findMaven, type Java, run } from './java.js';
import { withLock } from './lock.js';
import { KafkaProblem } from './problem.js';
import { KAFKA_VERSION } from './settings.js';

const POM = fileURLToPath(new URL('../broker/pom.xml', import.meta.url));
const CHECKOUT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where jars and clusters lie: `.kafka` in the checkout, which git ignores, or KAFKA_HOME_DIR. */
export function kafkaHome(env: NodeJS.ProcessEnv = process.env): string {
  return env['KAFKA_HOME_DIR'] ?? path.join(CHECKOUT, '.kafka');
}

export type Progress = (line: string) => void;

/** What it takes to start a Kafka program. */
export interface Jars {
  java: Java;
  /** In the order that the class archive remembers. */
  classPath: string;
  /** The JVM's archive of loaded classes, made on the first start; see `archive.ts`. */
  archive: string;
}

/** Fetches the jars of the pinned Kafka unless they are there. */
export async function fetchJars(progress: Progress, home = kafkaHome()): Promise<Jars> {
  const java = await findJava();
  const lib = await libFolder(home);
  if (!existsSync(lib)) await withLock(path.join(home, 'fetch.lock'), async () => existsSync(lib) || (await fetchInto(lib, progress)));
  const jars = (await readdir(lib)).filter((name) => name.endsWith('.jar')).sort();
  return { java, classPath: jars.map((jar) => path.join(lib, jar)).join(path.delimiter), archive: path.join(lib, `java-${java.version.replace(/[^\w.-]/g, '_')}.jsa`) };
}

/** What a local Kafka lacks here, in a sentence; undefined when it can run. Nothing is fetched. */
export async function canRunKafka(env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  try {
    await findJava(env);
    if (!existsSync(await libFolder(kafkaHome(env)))) findMaven(env);
    return undefined;
  } catch (error) {
    if (error instanceof KafkaProblem) return error.message;
    throw error;
  }
}

/** Another version or another pom is another folder. */
async function libFolder(home: string): Promise<string> {
  return path.join(home, `kafka-${KAFKA_VERSION}-${createHash('sha256').update(await readFile(POM)).digest('hex').slice(0, 8)}`);
}

async function fetchInto(lib: string, progress: Progress): Promise<void> {
  const maven = findMaven();
  const partial = `${lib}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  progress(`Fetching Apache Kafka ${KAFKA_VERSION} with Maven, once for this checkout (44 MB) …`);
  let downloaded = 0;
  const watch = (line: string) => {
    if (/Downloaded from .*\.jar\b/.test(line) && ++downloaded % 10 === 0) progress(`  ${downloaded} jars downloaded`);
  };
  // Checksums that differ are an error, not a warning.
  const args = ['-B', '-C', '-f', POM, `-Dkafka.version=${KAFKA_VERSION}`, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${partial}`];
  const { status, output } = await run(maven, args, watch);
  if (status !== 0) throw new KafkaProblem(`Maven could not fetch Apache Kafka ${KAFKA_VERSION}; it said:\n${output.split('\n').filter((line) => line.startsWith('[ERROR]')).slice(0, 5).join('\n') || output.slice(-2000)}`);
  await rename(partial, lib);
}
