import { Ajv2020 } from 'ajv/dist/2020.js';
import { SUBMISSION_SHAPES } from '../claim-shape.js';
import type { Checks } from '../submission.js';

const ajv = new Ajv2020({ allErrors: true, strict: false });

/** The shapes checked as plainly as can be; services bring their own check of JSON bodies. */
export const CHECKS = Object.fromEntries(Object.entries(SUBMISSION_SHAPES).map(([name, schema]) => {
  const validate = ajv.compile(schema);
  return [name, (value: unknown) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, params, message = '' }) => {
    const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
    const inner = missingProperty ?? additionalProperty;
    return { code: 'invalid', severity: 'error' as const, pointer: inner === undefined ? instancePath : `${instancePath}/${inner}`, message };
  }))];
})) as unknown as Checks;
