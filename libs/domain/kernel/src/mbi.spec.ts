import { describe, expect, it } from '@jest/globals';
import { isMbi } from './mbi.js';

describe('isMbi', () => {
  it('accepts the published example without its dashes', () => {
    expect(isMbi('1EG4TE5MK73')).toBe(true);
  });

  it('refuses dashes, lower case, excluded letters, a leading zero and other lengths', () => {
    for (const wrong of ['1EG4-TE5-MK73', '1eg4te5mk73', '0EG4TE5MK73', '1SG4TE5MK73', '1EG4TE5MB73', '1EO4TE5MK73', '1EGATE5MK73', '1EG4TE5MK7', '1EG4TE5MK733']) {
      expect(isMbi(wrong)).toBe(false);
    }
  });
});
