import type { KeyTable } from './codes.js';

/** One way on from a place: a usage that can come next, and what goes with it. */
export interface Step {
  usage: number;
  /** What is counted: the usage, or the loop that it opens. */
  slot: number;
  /** The loop in whose instance it is counted. */
  owner: number;
  max: number;
  /** The loop it opens, -1 for none. */
  opens: number;
  /** The loop it stands in. */
  loop: number;
  /** Open loops after it. */
  depth: number;
  /** Open loops before it that stay open. */
  kept: number;
  /** Required slots of the loops it closes that can no longer come, inner loops first. */
  closed: readonly number[];
  /** Required slots of the loop it stays in that it goes past. */
  passed: readonly number[];
  /** It opens or closes a loop or ends the set: what was passed before it is missing for good. */
  settles: boolean;
  ends: boolean;
  /** It stays in its loop and leaves nothing behind. */
  isPlain: boolean;
  /** Keys of a second qualifier, where the first does not tell it from another step; empty where it may have any. */
  second: readonly number[];
  isLevel: boolean;
}

/** The ways on from one place with one segment id. */
export interface Choice {
  /** The element to look at, 0 when there is nothing to tell apart. */
  element: number;
  /** Which of `groups` a value of it chooses. */
  values: KeyTable;
  /** Steps that fit the value, the first to be preferred: inner loops first, in a loop those that name the value before those that take any. */
  groups: readonly (readonly Step[])[];
  /** The step of each of `groups` that has one. */
  singles: readonly (Step | undefined)[];
  /** Steps for a value that no usage names. */
  others: readonly Step[];
  /** Element of `Step.second`, 0 for none. */
  second: number;
  /** The step, where there is one and nothing to look at. */
  only: Step | undefined;
  /** All, whatever the qualifier. */
  steps: readonly Step[];
}

/** What a segment id can be at a place that no step leads to. */
export interface Detached {
  /** Usages that an open loop has before the place, inner loops first. */
  late: readonly number[];
  /** By open loop, inner loops first: usages in loops that could open in it, for a segment that has lost its trigger. */
  orphans: readonly (readonly number[])[];
}
