import type { SegmentWriter } from '../write/segment-writer.js';
import type { CompiledRule } from './compile.js';
import type { Values } from './element-values.js';

/** An object of the model for code that was made of tables whose field names have been checked. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the tables are checked against the model, the code is made of them
export type Loose = Record<string, any>;

/** A rule of a table as straight code; it does what working through the rule does. */
export interface FastRule {
  /** Answers elements that were not read, as bits, or KEEP. */
  read(owner: Loose, values: Values, rule: CompiledRule): number;
  /** `opens` says that the segment is written even when it has nothing to say. */
  write(owner: Loose, out: SegmentWriter, rule: CompiledRule, opens: boolean): void;
}
