import { describe, expect, it } from '@jest/globals';
import { DomainError } from './errors.js';

describe('DomainError', () => {
  it('carries its code, where it is, and the findings behind it', () => {
    const findings = [{ code: 'npi_check_digit', severity: 'error' as const, pointer: '/billingProvider/npi', message: 'The check digit is wrong' }];
    const error = new DomainError('encounter_invalid', 'The encounter cannot be taken', { pointer: '/billingProvider', findings });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ name: 'DomainError', code: 'encounter_invalid', message: 'The encounter cannot be taken', pointer: '/billingProvider', findings });
    expect(new DomainError('claim_not_found', 'No claim has this id')).not.toHaveProperty('findings', expect.anything());
  });
});
