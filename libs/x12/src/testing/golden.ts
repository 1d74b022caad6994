import { readFileSync } from 'node:fs';

/** One of our own files, with everything that the model has a place for. */
export function golden(name: string): Uint8Array {
  return readFileSync(new URL(`../../golden/${name}`, import.meta.url));
}

export function goldenText(name: string): string {
  return new TextDecoder().decode(golden(name));
}

/** The file with SE01 of each set put right, so that not the count is what gets it refused. */
export function recounted(file: string): string {
  let from = 0;
  return file
    .split('~')
    .map((segment, index) => {
      if (segment.trimStart().startsWith('ST*')) from = index;
      return segment.replace(/^(\s*)SE\*\d+/, `$1SE*${index - from + 1}`);
    })
    .join('~');
}
