import { describe, expect, it } from '@jest/globals';
import { decisionTurn } from './index.js';

describe('the turn of a decision', () => {
  it('is that of the payer the claim went to, whatever the status says', () => {
    expect(decisionTurn({ turn: 1, forwarded: false }, { status: '2', payer: 'A' })).toBe(1);
    expect(decisionTurn({ turn: 2, forwarded: false, decidedBy: 'A' }, { status: '4', payer: 'B' })).toBe(2);
  });

  it.each([
    ['2', 'B', 2],
    ['3', 'B', 3],
    ['1', 'A', 1],
    ['4', 'B', 2],
    ['4', 'A', 1],
    ['22', 'B', 2],
    ['22', 'A', 1],
  ])('is that of the next payer where the first has forwarded the claim: status %s from %s is turn %i', (status, payer, turn) => {
    expect(decisionTurn({ turn: 1, forwarded: true, decidedBy: 'A' }, { status, payer })).toBe(turn);
  });
});
