import { describe, expect, it } from '@jest/globals';
import { EligibilitySettings, readSettings } from './eligibility.settings.js';

describe('the settings of eligibility', () => {
  it('are the usual ones where the environment is silent', () => {
    expect(readSettings({})).toEqual(new EligibilitySettings({ partnerId: undefined }));
  });

  it('come from the environment', () => {
    const env = { ELIGIBILITY_PARTNER: 'north', ELIGIBILITY_RETRY_DELAYS_MS: '500,1000', ELIGIBILITY_BATCH_MAX: '10', ELIGIBILITY_TIMEOUT_MS: '5000', EDI_USAGE: 'T', RECEIVER_ID: 'NORTHHUB' };
    expect(readSettings(env)).toEqual({ partnerId: 'north', retryDelaysMs: [500, 1_000], batchMax: 10, timeoutMs: 5_000, usage: 'T', receiverId: 'NORTHHUB' });
  });

  it('that make no sense are refused by name', () => {
    expect(() => readSettings({ ELIGIBILITY_RETRY_DELAYS_MS: 'soon', ELIGIBILITY_BATCH_MAX: '0' })).toThrow(/ELIGIBILITY_BATCH_MAX[^]*ELIGIBILITY_RETRY_DELAYS_MS/);
  });
});
