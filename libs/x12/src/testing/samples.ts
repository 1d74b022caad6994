import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');

/** Whether there are samples to try: where there are none, what needs them is told as not run. */
export const haveSamples = existsSync(FOLDER);

/** The folders of samples, one for each transaction and kind; none where there are no samples. */
export function sampleFolders(): string[] {
  return haveSamples ? readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name) : [];
}

/** The names of the files in some folders that end in `ending`, each with its folder; none where there are no samples. */
export function sampleNames(folders: readonly string[] = sampleFolders(), ending = '.edi'): string[] {
  return folders.filter(hasSample).flatMap((folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith(ending)).sort().map((name) => `${folder}/${name}`));
}

export function hasSample(name: string): boolean {
  return existsSync(path.join(FOLDER, name));
}

export function sample(name: string): Uint8Array {
  return readFileSync(path.join(FOLDER, name));
}

/** What is told of samples in JSON beside them. */
export function sampleFacts<Facts>(name: string): Facts {
  return JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as Facts;
}
