import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type AskResult } from './index.js';

const askedAt = new Date('2026-03-02T09:00:00Z');
const DOWN: AskResult = { state: 'could_not_ask', reason: 'partner_unavailable' };
const rejection = { loop: '2100C', aaaCode: '75', followUp: 'C', remedy: 'fix_data', meaning: 'the subscriber was not found' } as const;

describe('what an answer means for the check', () => {
  it('verifies an active coverage and keeps its benefits', () => {
    expect(outcomeOf({ state: 'active', plan: 'GOLD', shares: [], otherPayers: [] }, { attempts: 0, askedAt })).toEqual({
      state: 'active', attempts: 1, reasonCode: null, benefits: { plan: 'GOLD', shares: [], otherPayers: [] }, say: 'verified',
    });
  });

  it('names why a coverage is inactive', () => {
    expect(outcomeOf({ state: 'inactive', reason: 'service_outside_coverage', otherPayers: [] }, { attempts: 2, askedAt })).toMatchObject({ state: 'inactive', attempts: 3, reasonCode: 'service_outside_coverage', say: 'inactive' });
  });

  it('leaves a refusal to a person: it is not asked again', () => {
    const outcome = outcomeOf({ state: 'refused', remedy: 'fix_data', rejections: [rejection] }, { attempts: 0, askedAt });
    expect(outcome).toMatchObject({ state: 'refused', reasonCode: '75', say: 'unverified' });
    expect(outcome.nextAt).toBeUndefined();
  });

  it('says at the first try and at the last that nobody could be asked, and waits longer between', () => {
    const delaysMs = [1_000, 60_000];
    const tries = [0, 1, 2].map((attempts) => outcomeOf(DOWN, { attempts, askedAt, delaysMs }));
    expect(tries.map(({ nextAt }) => nextAt && nextAt.getTime() - askedAt.getTime())).toEqual([1_000, 60_000, undefined]);
    expect(tries.map(({ say }) => say)).toEqual(['unverified', undefined, 'unverified']);
    expect(tries.map(({ reasonCode }) => reasonCode)).toEqual(Array(3).fill('partner_unavailable'));
  });

  it('waits as long as the payer asks', () => {
    const outcome = outcomeOf({ state: 'could_not_ask', remedy: 'retry', rejections: [], waitDays: 10 }, { attempts: 0, askedAt });
    expect(outcome.nextAt?.toISOString()).toBe('2026-03-12T09:00:00.000Z');
  });
});
