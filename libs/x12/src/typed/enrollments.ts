import type { Enrollment834, Member } from '../model.js';
import { lacksInSet } from './element-values.js';
import type { PartEvent } from './events.js';
import { ENROLLMENT, type EnrollmentFront } from './tables/enrollment.js';
import { readWhole } from './whole-file.js';
import { writeFile } from './write-file.js';

/**
 * Reads enrollments (005010X220) one transaction set at a time. The envelope of the whole file is checked first. Throws `X12Error` where
 * it or a set cannot be read. A file with more members than memory holds is read by `readEvents`, member by member.
 */
export function* read834(bytes: Uint8Array): Generator<Enrollment834> {
  for (const { envelope, parts } of readWhole(bytes, ['834'])) {
    let front: EnrollmentFront | undefined;
    const members: Member[] = [];
    for (const { part, value } of parts) {
      if (part === 'front') front = value as EnrollmentFront;
      else members.push(value as Member);
    }
    if (front === undefined) throw lacksInSet('BGN', envelope);
    yield { envelope, ...front, members };
  }
}

/** Writes enrollments as one interchange with one group, a set each. */
export function write834(enrollments: readonly Enrollment834[]): string {
  return writeFile(enrollments, { ...ENROLLMENT, parts: partsOf });
}

function* partsOf({ envelope: _envelope, members, ...front }: Enrollment834): Generator<PartEvent> {
  yield { kind: 'part', part: 'front', value: front };
  for (const value of members) yield { kind: 'part', part: 'member', value };
}
