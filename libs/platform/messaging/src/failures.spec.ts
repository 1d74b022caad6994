import { DomainError } from '@claimwright/kernel';
import { describe, expect, it } from '@jest/globals';
import { failureCode, isTransient } from './failures.js';

const sqlError = (code: string) => Object.assign(new Error('duplicate key (name)=(Ann Example)'), { sqlState: code });

describe('isTransient', () => {
  it.each(['40001', '40P01', '57P01', '53300', '08006'])('waits out SQLSTATE %s', (code) => {
    expect(isTransient(sqlError(code))).toBe(true);
  });

  it.each(['23505', '22P02', '42703', '57014'])('does not retry SQLSTATE %s for ever', (code) => {
    expect(isTransient(sqlError(code))).toBe(false);
  });

  it('knows a lost connection, also as the cause of another error', () => {
    expect(isTransient(new Error('no', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }))).toBe(true);
    expect(isTransient(new Error('Connection terminated unexpectedly'))).toBe(true);
  });

  it('takes a refusal of the domain for final', () => {
    expect(isTransient(new DomainError('claim_not_found', 'x'))).toBe(false);
  });
});

describe('failureCode', () => {
  it('names the failure and never quotes its message', () => {
    expect(failureCode(new DomainError('claim_not_found', 'Ann Example'))).toBe('claim_not_found');
    expect(failureCode(sqlError('23505'))).toBe('sql_23505');
    expect(failureCode(new TypeError('Ann Example'))).toBe('TypeError');
    expect(failureCode('Ann Example')).toBe('not_an_error');
  });
});
