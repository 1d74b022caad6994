import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { redact } from './redactor.js';

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');
const available = existsSync(FOLDER);
const samples = available ? describe : describe.skip;

const KEY = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
const FILES = available ? ['270', '271', '276', '277', '277CA', '834', '835', '837D', '837I', '837P'].flatMap((folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.edi')).map((name) => `${folder}/${name}`)) : ['none'];

type Fields = string[];

/** The segments of a file with the envelope that we write ourselves, cut in another way than the codec cuts them. */
function segmentsOf(text: string): Fields[] {
  const at = text.indexOf('ISA');
  const element = text.charAt(at + 3);
  const head = text.slice(at).split(element, 17);
  const terminator = (head[16] ?? '').charAt(1);
  return text.slice(at).split(terminator).map((segment) => segment.trim().split(element)).filter(([id]) => id !== '');
}

/** Elements that name or number somebody, whatever the guide. */
const IDENTIFYING: Readonly<Record<string, readonly number[]>> = { CLM: [1], CLP: [1, 7], N1: [2, 4], N3: [1, 2], NM1: [3, 4, 5, 9], NTE: [2], MSG: [1], PER: [2, 4, 6, 8], REF: [2], SBR: [3, 4], TRN: [2, 3] };
/** REF01 whose values are codes. */
const CODED = new Set(['1S', '4N', '87', 'BLT', 'F5']);

function identifiers(segments: readonly Fields[]): Set<string> {
  const found = new Set<string>();
  for (const fields of segments) {
    const [id = ''] = fields;
    if (id === 'REF' && CODED.has(fields[1] ?? '')) continue;
    for (const position of IDENTIFYING[id] ?? []) {
      const value = fields[position] ?? '';
      if (value.length >= 4) found.add(value);
    }
  }
  return found;
}

samples('the samples, redacted', () => {
  it.each(FILES)('%s keeps its form and nobody', (name) => {
    const file = readFileSync(path.join(FOLDER, name));
    const copy = Buffer.concat([...redact(file, { key: KEY })]).toString();
    const before = segmentsOf(file.toString('latin1'));
    const after = segmentsOf(copy);
    expect(after.map(([id, ...fields]) => `${id} ${fields.length}`)).toEqual(before.map(([id, ...fields]) => `${id} ${fields.length}`));
    const kept = [...identifiers(before)].filter((value) => after.some((fields, at) => fields.includes(value) && before[at]?.includes(value)));
    expect(kept).toEqual([]);
  });
});
