import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OrgId } from '@claimwright/kernel';
import { defineService } from '@claimwright/platform-persistence';
import { testDatabase, type TestDatabase } from '@claimwright/platform-testing';
import { SignJWT } from 'jose';
import { AccessTokens } from './access-tokens.js';

const reader = defineService({ name: 'reader', entities: [], migrationsDir: new URL('../migrations/', import.meta.url) });
const SUBJECT = 'user:usr_00000000000000000000000000000001';

let t: TestDatabase;
let orgId: OrgId;
let key: KeyObject;
let kid: string;
beforeAll(async () => {
  t = await testDatabase(reader);
  orgId = await t.organisation();
  await new AccessTokens(t.access).issue({ orgId, subject: SUBJECT, permissions: [], fields: [] });
  const found = await t.access.signingKey();
  key = createPrivateKey({ key: found?.privateKey ?? Buffer.alloc(0), format: 'der', type: 'pkcs8' });
  kid = found?.kid ?? '';
});
afterAll(() => t.close());

interface Change { typ?: string; iss?: string; aud?: string; at?: number; life?: number; by?: KeyObject; org?: string; kid?: string; scope?: string | undefined }
function token(change: Change = {}): Promise<string> {
  const { typ = 'at+jwt', iss = 'urn:claimwright:access', aud = 'urn:claimwright:api', at = Date.now() / 1000, life = 300, by = key, org = orgId } = change;
  return new SignJWT({ org, fields: ['clinical', 'everything'], ...('scope' in change ? { scope: change.scope } : { scope: 'claims:read' }) }).setProtectedHeader({ alg: 'ES384', typ, kid: change.kid ?? kid })
    .setIssuer(iss).setAudience(aud).setSubject(SUBJECT).setJti('x').setIssuedAt(Math.floor(at)).setExpirationTime(Math.floor(at + life)).sign(by);
}

describe('an access token', () => {
  it('says who calls and what they may, for five minutes', async () => {
    const signedInAt = new Date(1_700_000_000_000);
    const tokens = new AccessTokens(t.access);
    const claims = { orgId, subject: SUBJECT, permissions: ['claims:read', 'denials:write'], fields: ['clinical' as const], signedInAt, emergency: 'emg_1' };
    const found = await new AccessTokens(t.access).verify(await tokens.issue(claims));
    expect(found).toMatchObject(claims);
    expect(Math.abs((found?.expiresAt.getTime() ?? 0) - Date.now() - 300_000)).toBeLessThan(2_000);
    const short = await tokens.verify(await tokens.issue({ ...claims, until: new Date(Date.now() + 20_000) }));
    expect(short?.expiresAt.getTime()).toBeLessThan(Date.now() + 21_000);
  });

  it.each<[string, Change]>([
    ['is over', { at: Date.now() / 1000 - 400 }],
    ['was issued for another audience', { aud: 'urn:another:api' }],
    ['was issued by somebody else', { iss: 'https://login.example.test' }],
    ['is of another kind', { typ: 'JWT' }],
    ['lives for a day', { at: Date.now() / 1000 - 3_600, life: 86_400 }],
    ['names no organisation', { org: 'everybody' }],
    ['has no scope', { scope: undefined }],
    ['has another’s signature', { by: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey }],
    ['names a key that is not there', { kid: 'tky_1' }],
  ])('does not count when it %s', async (_what, change) => {
    expect(await new AccessTokens(t.access).verify(await token(change))).toBeUndefined();
  });

  it('does not count unsigned, and counts as it was forged from', async () => {
    const good = await token();
    expect(await new AccessTokens(t.access).verify(good)).toMatchObject({ permissions: ['claims:read'], fields: ['clinical'] });
    const none = Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid })).toString('base64url');
    for (const forged of [`${none}.${good.split('.')[1]}.`, `${none}.${good.split('.')[1]}.${good.split('.')[2]}`, good.slice(0, -4), 'eyJ']) {
      expect(await new AccessTokens(t.access).verify(forged)).toBeUndefined();
    }
  });

  it('is taken back with all of before, and not with those of after', async () => {
    const before = await token({ at: Date.now() / 1000 - 10 });
    const after = await token({ at: Date.now() / 1000 + 2 });
    await t.admin('insert into access.revocation (org_id, subject, not_before) values ($1, $2, now())', [orgId, SUBJECT]);
    const tokens = new AccessTokens(t.access);
    expect(await tokens.verify(before)).toBeUndefined();
    expect(await tokens.verify(after)).toMatchObject({ subject: SUBJECT });
    await t.admin('delete from access.revocation where org_id = $1', [orgId]);
  });
});
