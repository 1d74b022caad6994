import type { Values } from './element-values.js';
import { Kind, type Op } from './op.js';

/** An object of the model while it is filled by field name. */
export type Target = Record<string, unknown>;

/** The segment is to be kept whole: it has a form that the table does not know. */
export const KEEP = -1;

/** Takes note of an element that is not there. */
export function absent(op: Op, target: Target, values: Values, at: number): void {
  if (op.required) values.missing(at);
  if (op.fallback !== undefined) target[op.field] = op.fallback;
}

/** Whether a field has nothing to write. */
export function isEmpty(value: unknown): boolean {
  return value === undefined || value === '';
}

/** Whether any element but a constant has something to say. */
export function saysAnything(ops: readonly Op[], source: Target): boolean {
  for (let i = 0; i < ops.length; i++) {
    const { kind, field } = ops[i] as Op;
    if (kind === Kind.constant) continue;
    const value = source[field];
    if (Array.isArray(value) ? value.length > 0 : !isEmpty(value)) return true;
  }
  return false;
}
