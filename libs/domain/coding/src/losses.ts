import { type Finding } from '@claimwright/kernel';
import { type Identifier, type OtherSegment, type QualifiedDate } from '@claimwright/x12';
import { error, warning } from './finding.js';

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
      if (segment.partlyRead) this.notes(pointer, `Part of segment ${segment.id} of loop ${segment.loop}`);
      else this.holds(pointer, `Segment ${segment.id} of loop ${segment.loop}`);
    }
  }

  references(pointer: string, loop: string, references: readonly Identifier[]): void {
    for (const { qualifier } of references) this.notes(pointer, `REF*${qualifier} of loop ${loop}`);
  }

  dates(pointer: string, loop: string, dates: readonly QualifiedDate[]): void {
    for (const { qualifier } of dates) this.holds(pointer, `DTP*${qualifier} of loop ${loop}`);
  }

  /** Marks something as lost when the file has it. */
  holdsIf(present: boolean, pointer: string, what: string): void {
    if (present) this.holds(pointer, what);
  }

  notesIf(present: boolean, pointer: string, what: string): void {
    if (present) this.notes(pointer, what);
  }
}
