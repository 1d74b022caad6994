import { HttpProblem } from '@claimwright/platform-http';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nextQuery, readSearch } from './search.js';

const ID = `clm-${'0'.repeat(32)}`;
const filters = (query: Record<string, string | string[]>) => readSearch('Claim', query).filters;

describe('a search', () => {
  it('reads ids, references and tokens as FHIR writes them', () => {
    expect(filters({ _id: `${ID},pat-1`, patient: `Patient/pat-${'0'.repeat(32)}`, identifier: 'urn:claimwright:claim-number|KQ7M2,OTHER', status: 'active' }))
      .toEqual({ _id: [ID.replace('-', '_'), ''], patient: [`pat_${'0'.repeat(32)}`], identifier: ['KQ7M2', 'OTHER'], status: ['active'] });
  });

  it.each([
    ['2026-03-02', '2026-03-02T00:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['ge2026-03-02', '2026-03-02T00:00:00.000Z', undefined],
    ['gt2026-03-02', '2026-03-03T00:00:00.000Z', undefined],
    ['le2026-03-02', undefined, '2026-03-03T00:00:00.000Z'],
    ['lt2026-03-02', undefined, '2026-03-02T00:00:00.000Z'],
    ['2026-03-02T10:00:00+02:00', '2026-03-02T08:00:00.000Z', '2026-03-02T08:00:01.000Z'],
    ['gt2026-03-02T10:00:00.125Z', '2026-03-02T10:00:00.126Z', undefined],
    ['2026-03-02T10:00Z', '2026-03-02T10:00:00.000Z', '2026-03-02T10:01:00.000Z'],
  ])('reads %s as the time from %s and before %s', (value, from, before) => {
    expect(filters({ created: value })).toEqual({ ...(from && { 'created.from': from }), ...(before && { 'created.before': before }) });
  });

  it('means both of two bounds', () => {
    expect(filters({ created: ['ge2026-03-02', 'lt2026-04-01'] })).toEqual({ 'created.from': '2026-03-02T00:00:00.000Z', 'created.before': '2026-04-01T00:00:00.000Z' });
    expect(filters({ created: ['ge2026-03-02', '2026-03-05'] })).toEqual({ 'created.from': '2026-03-05T00:00:00.000Z', 'created.before': '2026-03-06T00:00:00.000Z' });
    expect(filters({ created: ['le2026-03-02', 'lt2026-04-01'] })).toEqual({ 'created.before': '2026-03-03T00:00:00.000Z' });
  });

  it('gives as many as a page may hold, whatever is asked for', () => {
    expect([readSearch('Claim', {}).limit, readSearch('Claim', { _count: '7' }).limit, readSearch('Claim', { _count: '9999' }).limit, readSearch('PaymentReconciliation', {}).limit]).toEqual([50, 7, 50, 20]);
    expect(nextQuery('patient=pat-1&_cursor=old', 'new')).toBe('patient=pat-1&_cursor=new');
  });

  it('is read or refused, whatever is sent', () => {
    const name = fc.oneof(fc.constantFrom('_id', 'patient', 'created', '_lastUpdated', '_count', '_format', 'status', 'identifier', '__proto__', 'constructor'), fc.string());
    fc.assert(fc.property(fc.dictionary(name, fc.oneof(fc.string(), fc.array(fc.string(), { minLength: 1 }))), (query) => {
      try {
        readSearch('Claim', query);
      } catch (error) {
        expect(error).toBeInstanceOf(HttpProblem);
      }
    }), { numRuns: 500 });
  });
});
