import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newKey, signedHeaders, signerOf } from './sign.js';

const at = new Date('2026-03-02T10:00:00.900Z');

describe('a signature', () => {
  it('is that of the vectors of Standard Webhooks', () => {
    // Of the tests of the official libraries.
    const signer = signerOf('hmac', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    const headers = signedHeaders([signer], { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', at: new Date(1_614_265_330_000), body: '{"test": 2432232314}' });
    expect(headers).toEqual({ 'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek', 'webhook-timestamp': '1614265330', 'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=' });
  });

  it('by ed25519 verifies under the public key alone', () => {
    const { secret, publicKey } = newKey('ed25519');
    const { 'webhook-signature': list } = signedHeaders([signerOf('ed25519', secret)], { id: 'evt_1', at, body: '{}' });
    const [version, signature] = (list as string).split(',');
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from((publicKey as string).slice(5), 'base64').toString('base64url') } });
    const check = (text: string) => verify(null, Buffer.from(text), key, Buffer.from(signature as string, 'base64'));
    expect([version, check('evt_1.1772445600.{}'), check('evt_1.1772445601.{}')]).toEqual(['v1a', true, false]);
  });

  it('is there for every key at once', () => {
    const signers = (['hmac', 'hmac', 'ed25519'] as const).map((kind) => signerOf(kind, newKey(kind).secret));
    expect(signedHeaders(signers, { id: 'evt_1', at, body: '{}' })['webhook-signature']).toMatch(/^v1,\S{44} v1,\S{44} v1a,\S{88}$/);
  });
});

describe('a new key', () => {
  it('is of 32 random bytes, in the form that libraries take', () => {
    expect(newKey('hmac')).toEqual({ secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/), publicKey: null });
    expect(newKey('ed25519')).toEqual({ secret: expect.stringMatching(/^whsk_/), publicKey: expect.stringMatching(/^whpk_[A-Za-z0-9+/]{43}=$/) });
    expect(newKey('hmac').secret).not.toBe(newKey('hmac').secret);
  });
});
