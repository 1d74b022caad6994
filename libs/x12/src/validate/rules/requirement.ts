import type { RuleCode } from './catalogue.js';

/** A segment at its place, one of its elements, or certain values of it. */
export interface Condition {
  loop: string;
  /** The id of the loop around it, where the same loop stands at two places. */
  under?: string;
  segment: string;
  element?: number;
  component?: number;
  /** At most four characters each, for they are compared as small integers; absent: any value will do. */
  values?: readonly string[];
  /** Values that the condition is not met by: `['P']` for anything but P. */
  not?: readonly string[];
}

/** True when one of its conditions is met. */
export type Fact = readonly Condition[];

/** A sentence of a guide of the kind `when this is so, that has to be there`, all inside one instance of a loop. */
export interface Requirement {
  code: RuleCode;
  /** Names of guides: `837P`. */
  guides: readonly string[];
  /** The loop whose instance it holds for; absent where it holds inside one segment. */
  scope?: string;
  /** All of these; a fault is reported at the first condition of the first one. */
  when: readonly Fact[];
  unless?: Fact;
  /** What has to be there; absent where `forbidden` says what must not. */
  need?: Fact;
  forbidden?: Fact;
  /** What the fault is placed at beside the segment of `when`. */
  at?: { element?: number; component?: number; missing?: string };
  message: string;
}
