import { newId } from '@claimwright/kernel';
import { describe, expect, it } from '@jest/globals';
import { submitterIdOf } from './submitter-id.js';

describe('submitterIdOf', () => {
  it('is the same whenever it is asked for and another for another organisation', () => {
    const ids = Array.from({ length: 1_000 }, () => newId('org'));
    expect(new Set(ids.map(submitterIdOf)).size).toBe(1_000);
    expect(submitterIdOf('org_019caf3c4e007000800000000000b001')).toBe(submitterIdOf('org_019caf3c4e007000800000000000b001'));
  });

  it('fits the fifteen places of ISA06 in capitals and digits', () => {
    expect(submitterIdOf(newId('org'))).toMatch(/^CW[0-9A-Z]{13}$/);
  });
});
