import { type Finding } from '@claimwright/kernel';
import { type Identifier, type OtherSegment, type QualifiedDate } from '@claimwright/x12';
import { error, warning } from './finding.js';

/** A code as the file has it. What is longer than a code stands in its place by mistake, may be anybody's name, and is not repeated. */
export function quoted(code: string | undefined): string {
  return code !== undefined && /^[0-9A-Z]{1,3}$/.test(code) ? code : '(not a code)';
}

/** Collects what a claim file says and an encounter has no place for, so that nothing is left out in silence. */
export class Losses {
  readonly findings: Finding[] = [];

  /** The payer may decide otherwise without it: the encounter is held. */
  holds(pointer: string, what: string): void {
    this.findings.push(error('not_carried', pointer, `${what} cannot be carried into an encounter, and the claim would not be the same without it.`));
  }

  /** It is left out, and the claim is none the worse. */
  notes(pointer: string, what: string): void {
    this.findings.push(warning('left_out', pointer, `${what} is left out.`));
  }

  /** Segments the model has no name for. */
  segments(pointer: string, segments: readonly OtherSegment[] | undefined): void {
    for (const segment of segments ?? []) {
      if (segment.partlyRead) this.notes(pointer, `Part of segment ${quoted(segment.id)} of loop ${segment.loop}`);
      else this.holds(pointer, `Segment ${quoted(segment.id)} of loop ${segment.loop}`);
    }
  }

  /** Fields that hold what the file says in a loop; each is named as the guide names it. */
  fields<F extends string>(pointer: string, loop: string, source: Readonly<Partial<Record<F, unknown>>>, names: Readonly<Record<F, string>>): void {
    for (const field of Object.keys(names) as F[]) {
      const value = source[field];
      if (value !== undefined && !(Array.isArray(value) && value.length === 0)) this.holds(pointer, `${names[field]} of loop ${loop}`);
    }
  }

  references(pointer: string, loop: string, references: readonly Identifier[]): void {
    for (const { qualifier } of references) this.notes(pointer, `REF*${quoted(qualifier)} of loop ${loop}`);
  }

  dates(pointer: string, loop: string, dates: readonly QualifiedDate[]): void {
    for (const { qualifier } of dates) this.holds(pointer, `DTP*${quoted(qualifier)} of loop ${loop}`);
  }

  /** Marks something as lost when the file has it. */
  holdsIf(present: boolean, pointer: string, what: string): void {
    if (present) this.holds(pointer, what);
  }

  notesIf(present: boolean, pointer: string, what: string): void {
    if (present) this.notes(pointer, what);
  }
}
