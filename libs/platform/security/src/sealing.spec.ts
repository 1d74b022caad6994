import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import type { OrgId, Sealed } from '@claimwright/kernel';
import { decrypt, DISPOSED, encrypt, OrgKeys, SealError } from './sealing.js';

const PATIENT = { name: 'Marisol Quenby', birthDate: '1961-04-09' };
const seal1 = randomBytes(32);
const blind = randomBytes(32);
const keysOf = (orgId: OrgId, seal = new Map([[1, seal1]])) => new OrgKeys({ orgId, seal, blind: new Map([[1, blind]]) });
const keys = keysOf('org_a');

/** The message and everything else an error could print. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(SealError);
    return inspect(error, { depth: 10 });
  }
  throw new Error('It was not refused');
}

describe('a sealed value', () => {
  it('opens again where it was sealed, whatever JSON it is', () => {
    for (const value of [PATIENT, 'text', '', 0, null, false, [1, 'ü', { deep: '🩺' }]]) expect(keys.open('patient', keys.seal('patient', value))).toEqual(value);
  });

  it('looks different each time and shows nothing of its content', () => {
    const [one, two] = [keys.seal('patient', PATIENT), keys.seal('patient', PATIENT)];
    expect(one).not.toBe(two);
    expect(one).toMatch(/^v1\.1\.[\w-]+$/);
    expect(Buffer.from(one.split('.')[2] ?? '', 'base64url').toString('latin1')).not.toContain('Marisol');
  });

  it('is refused under another organisation, even with the same key', () => {
    const token = keys.seal('patient', PATIENT);
    expect(refusal(() => keysOf('org_b').open('patient', token))).not.toContain('Marisol');
  });

  it('is refused in another context', () => {
    refusal(() => keys.open('subscriber', keys.seal('patient', PATIENT)));
  });

  it('is refused under another version, known or not', () => {
    const both = keysOf('org_a', new Map([[1, seal1], [2, seal1]]));
    const token = keys.seal('patient', PATIENT);
    refusal(() => both.open('patient', token.replace('v1.1.', 'v1.2.')));
    refusal(() => both.open('patient', token.replace('v1.1.', 'v1.3.')));
  });

  it('is refused when any byte of it was changed', () => {
    const token = keys.seal('patient', PATIENT);
    const box = Buffer.from(token.split('.')[2] ?? '', 'base64url');
    for (let at = 0; at < box.length; at++) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      refusal(() => keys.open('patient', `v1.1.${changed.toString('base64url')}`));
    }
  });

  it('is refused with a shortened tag', () => {
    const box = encrypt(seal1, 'aad', Buffer.from('hello'));
    for (const cut of [1, 4, 12, 15, 16, 40]) expect(() => decrypt(seal1, 'aad', box.subarray(0, -cut))).toThrow(SealError);
  });

  it('is refused when it is not a token at all', () => {
    for (const text of ['', 'v1', 'v1.1.', 'v2.1.AAAA', 'v1.0.AAAA', 'v1.01.AAAA', 'v1.-1.AAAA', 'v1.1.AAAA.x', 'Marisol Quenby']) {
      expect(refusal(() => keys.open('patient', text))).not.toContain('Marisol');
    }
  });

  it('does not quote its content when that is not JSON', () => {
    const aad = 'org_a|patient|1';
    const token: Sealed<unknown> = `v1.1.${encrypt(seal1, aad, Buffer.from('Marisol')).toString('base64url')}`;
    expect(refusal(() => keys.open('patient', token))).not.toContain('Marisol');
  });

  it('opens with its own key after a newer one took over the sealing', () => {
    const old = keys.seal('patient', PATIENT);
    const rotated = keysOf('org_a', new Map([[1, seal1], [2, randomBytes(32)]]));
    expect(rotated.open('patient', old)).toEqual(PATIENT);
    expect(rotated.seal('patient', PATIENT)).toMatch(/^v1\.2\./);
  });

  it('cannot be made of something JSON does not have', () => {
    expect(() => keys.seal('patient', undefined)).toThrow(TypeError);
  });
});

describe('a blind index', () => {
  it('is stable, and different by value, purpose and organisation', () => {
    const index = keys.blind('member-id', 'XYZ123');
    expect(keys.blind('member-id', 'XYZ123')).toBe(index);
    const others = [keys.blind('member-id', 'XYZ124'), keys.blind('ssn', 'XYZ123'), keysOf('org_b').blind('member-id', 'XYZ123')];
    expect(new Set([index, ...others]).size).toBe(4);
    expect(index).toMatch(/^[\w-]{43}$/);
  });

  it('does not run purpose and value together', () => {
    expect(keys.blind('a', 'bc')).not.toBe(keys.blind('ab', 'c'));
  });
});

describe('a value whose time is over', () => {
  it('is told from one that cannot be read', () => {
    expect(() => keys.open('patient', DISPOSED as Sealed<unknown>)).toThrow(expect.objectContaining({ code: 'content_disposed' }));
  });
});

describe('the keys', () => {
  it('do not show when their holder is turned into JSON', () => {
    expect(JSON.stringify({ keys })).toBe('{"keys":"[keys of org_a]"}');
  });
});
