import { Buffer } from 'node:buffer';
import { describe, expect, it } from '@jest/globals';
import { Scanner } from './scanner.mjs';

const scanner = new Scanner([{ label: 'name', value: 'Zyqorvathelm' }, { label: 'street', value: '77 Canarybird Alley' }, { label: 'birth date', value: '1931-07-23', kind: 'date' }, { label: 'ssn', value: '987-65-4329', kind: 'digits' }]);
const labels = (text) => [...new Set(scanner.hitsIn(Buffer.isBuffer(text) ? text : Buffer.from(text)).map(({ label }) => label))];
const base64 = (text, before = '') => Buffer.from(`${before}${text}, and more`).toString('base64');
const hex = (text) => Buffer.from(text).toString('hex');

describe('the search for canaries', () => {
  it.each([
    ['as it is', 'NM1*IL*1*Zyqorvathelm*X'], ['in capitals', 'NM1*IL*1*ZYQORVATHELM*X'], ['in small letters', '{"q":"zyqorvathelm"}'],
    ['in base64', base64('Zyqorvathelm')], ['one byte into base64', base64('Zyqorvathelm', 'x')], ['two bytes into base64', base64('Zyqorvathelm', '{"')], ['in base64 in capitals', base64('ZYQORVATHELM', 'patient: ')],
    ['in base64 for addresses', Buffer.from('??>>Zyqorvathelm??').toString('base64url')], ['in bytes as Postgres shows them', `\\x${hex('...Zyqorvathelm')}`],
    ['in base64 in bytes', `\\x${hex(base64('Zyqorvathelm', 'ab'))}`], ['in base64 in base64', base64(base64('Zyqorvathelm', 'ab'), 'x')], ['in wide characters', Buffer.from('Zyqorvathelm', 'utf16le')],
  ])('finds a name %s', (_, text) => {
    expect(labels(text)).toEqual(['name']);
  });

  it('finds a text with blanks in an address', () => {
    expect([labels('/v1/patients?line1=77%20Canarybird%20Alley'), labels('line1=77+canarybird+alley')]).toEqual([['street'], ['street']]);
  });

  it.each(['1931-07-23', 'DMG*D8*19310723*F~', 'born 07/23/1931', base64('"birthDate":"1931-07-23"'), '07-23-1931'])('finds a birth date in %s', (text) => {
    expect(labels(text)).toEqual(['birth date']);
  });

  it('finds a number with and without its dashes, and not within a longer one', () => {
    expect([labels('REF*SY*987654329~'), labels('987-65-4329'), labels('1987654329'), labels('a987654329')]).toEqual([['ssn'], ['ssn'], [], []]);
  });

  it('finds nothing in what has none, and two in what has two', () => {
    expect(labels(`${base64('Zyqorvathel', 'm')} 1931-07-24 77 Canary`)).toEqual([]);
    expect(labels('Zyqorvathelm, 77 Canarybird Alley')).toEqual(['name', 'street']);
  });

  it('tells where, and what stands around it', () => {
    expect(scanner.hitsIn(Buffer.from('a patient Zyqorvathelm here'))).toEqual([{ label: 'name', form: 'as it is', at: 10, context: 'a patient Zyqorvathelm here' }]);
  });
});
