import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { KafkaProblem, hasCode } from './problem.js';

const OLDEST = 17;
const OR_YOURS = 'or name a broker of yours: KAFKA_BROKERS=host:port';
export const NO_JAVA = `A local Kafka needs Java ${OLDEST} or newer. Install it (Debian: apt-get install openjdk-17-jre-headless; macOS: brew install openjdk) or set JAVA_HOME, ${OR_YOURS}`;
export const NO_MAVEN = `The Apache Kafka jars are fetched once with Maven, and there is no mvn. Install it (Debian: apt-get install maven; macOS: brew install maven), ${OR_YOURS}`;

export interface Java {
  command: string;
  /** As it tells itself: `17.0.15+6-Debian-1deb12u1`. */
  version: string;
  /** HotSpot's own flags are understood. */
  hotspot: boolean;
}

interface Ran { status: number | null; output: string }

/** Runs a program to its end; its lines can be watched as they come. */
export async function run(command: string, args: readonly string[], onLine?: (line: string) => void): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let rest = '';
    const take = (text: string) => {
      output += text;
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) onLine?.(line);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, output }));
  });
}

/** The Java to use: JAVA_HOME's, or the one on the path. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java> {
  const command = onPath('java', env['JAVA_HOME'], env);
  if (!command) throw new KafkaProblem(NO_JAVA);
  const { output } = await run(command, ['-XshowSettings:properties', '-version']);
  const property = (name: string) => new RegExp(`^\\s*${name} = (.*)$`, 'm').exec(output)?.[1]?.trim() ?? '';
  const version = property('java.vm.version') || property('java.version');
  if (!(Number(property('java.specification.version')) >= OLDEST)) throw new KafkaProblem(`${NO_JAVA}. ${command} is ${property('java.version') || 'not a Java that tells its version'}`);
  return { command, version, hotspot: /HotSpot|OpenJDK/.test(property('java.vm.name')) };
}

export function findMaven(env: NodeJS.ProcessEnv = process.env): string {
  const command = onPath('mvn', env['MAVEN_HOME'] ?? env['M2_HOME'], env);
  if (!command) throw new KafkaProblem(NO_MAVEN);
  return command;
}

function onPath(name: string, home: string | undefined, env: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(home ? [path.join(home, 'bin')] : []), ...(env['PATH'] ?? '').split(path.delimiter).filter(Boolean)];
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'EACCES', 'ENOTDIR')) return false;
    throw error;
  }
}
