import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CLAIM_STEPS, step, type ClaimStatus, type ClaimStep } from './index.js';

const STATUSES = Object.keys(CLAIM_STEPS) as ClaimStatus[];
const STEPS = Object.keys(CLAIM_STEPS.draft) as ClaimStep[];
const NEWS: ClaimStep[] = ['acknowledge', 'accept', 'reject', 'overdue', 'pay', 'deny', 'reverse'];

function walk(from: ClaimStatus, ...steps: ClaimStep[]): ClaimStatus {
  return steps.reduce((status, taken) => {
    const outcome = step(status, taken);
    return 'to' in outcome ? outcome.to : status;
  }, from);
}

describe('a claim’s life', () => {
  it('goes from draft to paid and closed', () => {
    expect(walk('draft', 'pass', 'batch', 'send', 'acknowledge', 'accept', 'pay', 'close')).toBe('closed');
  });

  it('keeps a rejection and a denial apart', () => {
    expect(walk('submitted', 'reject')).toBe('rejected');
    expect(walk('accepted', 'deny')).toBe('denied');
  });

  it('ignores what comes late or twice, and says why', () => {
    expect(step('accepted', 'acknowledge')).toEqual({ ignore: 'the claim is further on' });
    expect(step('paid', 'pay')).toEqual({ ignore: 'the claim is there already' });
    expect(step('paid', 'accept')).toEqual({ ignore: 'the claim is further on' });
    expect(step('replaced', 'deny')).toHaveProperty('ignore');
  });

  it('reads an answer that overtakes the receipt of the file', () => {
    expect(walk('batched', 'accept', 'send')).toBe('accepted');
  });

  it('goes back only when the payer reverses its decision', () => {
    expect(walk('paid', 'deny')).toBe('paid');
    expect(walk('paid', 'reverse', 'deny')).toBe('denied');
  });

  it('never refuses news, whatever its order', () => {
    for (const status of STATUSES) for (const news of NEWS) expect(step(status, news)).not.toHaveProperty('refuse');
  });

  it('refuses to change or send again a claim that is with the payer', () => {
    for (const status of ['submitted', 'acknowledged', 'accepted'] as const) {
      expect(step(status, 'batch')).toHaveProperty('refuse');
      expect(step(status, 'replace')).toHaveProperty('refuse');
    }
  });

  it('answers every step from every status', () => {
    for (const status of STATUSES) expect(Object.keys(CLAIM_STEPS[status]).sort()).toEqual([...STEPS].sort());
  });

  it('ends the same when each piece of news comes twice', () => {
    fc.assert(fc.property(fc.constantFrom(...STATUSES), fc.array(fc.constantFrom(...NEWS.filter((news) => news !== 'reverse'))), (from, news) => {
      expect(walk(from, ...news.flatMap((one) => [one, one]))).toBe(walk(from, ...news));
    }));
  });

  it('never goes back to an earlier stage through news other than a reversal', () => {
    const stage: Record<ClaimStatus, number> = { draft: 0, held: 0, ready: 0, batched: 1, submitted: 2, acknowledged: 3, overdue: 3, accepted: 4, rejected: 5, denied: 6, paid: 7, replaced: 8, closed: 9 };
    for (const status of STATUSES) {
      for (const news of NEWS.filter((one) => one !== 'reverse' && one !== 'overdue')) {
        const outcome = step(status, news);
        if ('to' in outcome) expect(stage[outcome.to]).toBeGreaterThanOrEqual(stage[status]);
      }
    }
  });
});
