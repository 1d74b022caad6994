import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Scanner } from '../scan/scanner.js';
import { validate } from '../validate/validator.js';
import { redact } from './redactor.js';

/** Files of other projects, which are not part of this one; `X12_SAMPLES` says where they are if not beside the repository. */
const FOLDER = process.env['X12_SAMPLES'] ?? path.resolve(import.meta.dirname, '../../../../../shared/x12-samples');
const available = existsSync(FOLDER);
const samples = available ? describe : describe.skip;

const KEY = Uint8Array.from({ length: 16 }, (_, at) => at * 7);
const FILES = available ? ['270', '271', '276', '277', '277CA', '834', '835', '837D', '837I', '837P'].flatMap((folder) => readdirSync(path.join(FOLDER, folder)).filter((name) => name.endsWith('.edi')).map((name) => `${folder}/${name}`)) : ['none'];

type Fields = string[];

function segmentsOf(file: Uint8Array): Fields[] {
  const scanner = new Scanner();
  const { segment } = scanner;
  const found: Fields[] = [];
  scanner.push(file);
  scanner.end();
  while (scanner.next()) found.push(Array.from({ length: segment.count + 1 }, (_, at) => segment.text(at)));
  return found;
}

/** Control numbers stay, and some senders use one as a reference too. */
const ENVELOPE = new Set(['ISA', 'GS', 'ST', 'SE', 'GE', 'IEA']);

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
    const before = segmentsOf(file);
    const after = segmentsOf(Buffer.concat([...redact(file, { key: KEY })]));
    expect(after.map(([id, ...fields]) => `${id} ${fields.length}`)).toEqual(before.map(([id, ...fields]) => `${id} ${fields.length}`));
    const kept = [...identifiers(before)].filter((value) => after.some((fields, at) => !ENVELOPE.has(fields[0] ?? '') && fields.includes(value) && before[at]?.includes(value)));
    expect(kept).toEqual([]);
  });

  it.each(FILES)('%s has the faults that it had', (name) => {
    const file = readFileSync(path.join(FOLDER, name));
    // A character that no X12 set has goes with the name that it stands in, and what is in no interchange is not written.
    const faults = (bytes: Uint8Array): string[] => faultsOf(bytes).filter((fault) => !/^(invalid_character|bytes_outside_interchange) /.test(fault));
    expect(faults(Buffer.concat([...redact(file, { key: KEY })]))).toEqual(faults(file));
  });
});

function faultsOf(file: Uint8Array): string[] {
  try {
    return [...validate(file)].flatMap((event) => (event.kind === 'finding' ? [`${event.code} ${event.loop ?? ''} ${event.segment} ${event.segmentNumber} ${event.element ?? ''} ${event.component ?? ''}`] : []));
  } catch (error) {
    expect(error).toMatchObject({ name: 'X12Error' });
    return ['refused'];
  }
}
