import { describe, expect, it } from '@jest/globals';
import { partnersFrom, TradingPartners } from './index.js';

describe('the trading partners of a process', () => {
  it('are read from a list of ids and addresses', () => {
    const partners = partnersFrom('clearinghouse=https://edi.example.org/v1, folder=file:///var/edi');
    expect(partners.ids).toEqual(['clearinghouse', 'folder']);
    expect(partners.get('folder').id).toBe('folder');
    expect(() => partners.get('other')).toThrow('other');
  });

  it.each(['clearinghouse', 'a b=https://x.example', 'x=ftp:', 'x=http://edi.example.org', 'x=https://a.example,x=https://b.example'])('are refused when written %j, without repeating the address', (list) => {
    expect(() => partnersFrom(list)).toThrow();
    expect(() => partnersFrom(list)).not.toThrow(/example/);
  });

  it('may be none', () => {
    expect(new TradingPartners([]).ids).toEqual([]);
  });
});
