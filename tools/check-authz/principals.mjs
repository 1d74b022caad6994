// Everybody who might call: those who must be refused whatever they ask, and each role of two organisations.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { URLSearchParams } from 'node:url';
import { AccessStore, fileKeyProvider, KeyRing, ROLE_NAMES, ROLES } from '@claimwright/platform-security';
import { SignJWT } from 'jose';

/**
 * @typedef {object} Principal
 * @property {string} name
 * @property {'nobody' | 'own' | 'foreign'} kind nobody proves who they are; the others belong to the organisation that is asked for, or to another
 * @property {Record<string, string>} headers
 * @property {readonly string[]} permissions
 * @property {readonly string[]} fields
 */

/** @returns {Promise<{ principals: Principal[], owner: Record<string, string> }>} */
export async function makePrincipals({ url, ownKey, client, keyFile, issuer }) {
  const provider = await fileKeyProvider(keyFile);
  const access = new AccessStore(async (sql, params) => (await client.query(sql, params)).rows, provider);
  const [own] = await access.organisations();
  const foreign = await access.createOrganisation('Another organisation', new KeyRing(access, provider));
  const foreignKey = await access.createApiKey(foreign, 'everything', ['*']);
  const post = async (at, key, body) => {
    const answer = await fetch(url + at, { method: 'POST', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${at} answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  const exchange = async (subject) => {
    const form = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange', subject_token_type: 'urn:ietf:params:oauth:token-type:id_token', subject_token: await issuer.signIn({ subject }) });
    const answer = await fetch(`${url}/v1/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form.toString() });
    if (!answer.ok) throw new Error(`No token for ${subject}: ${await answer.text()}`);
    return (await answer.json()).access_token;
  };
  const people = { post, exchange, issuer };
  return {
    owner: bearer(ownKey),
    principals: [
      ...(await nobodies({ ...people, access, client, own, ownKey, url })),
      { name: 'a key without a permission', kind: 'own', headers: bearer(await access.createApiKey(own, 'nothing', [])), permissions: [], fields: [] },
      ...(await rolesOf('own', ownKey, people)),
      ...(await rolesOf('foreign', foreignKey, people)),
      { name: 'a key for everything of another organisation', kind: 'foreign', headers: bearer(foreignKey), permissions: ['*'], fields: ['identity', 'membership', 'clinical', 'bank'] },
    ],
  };
}

const bearer = (secret) => ({ authorization: `Bearer ${secret}` });

async function nobodies({ post, exchange, issuer, access, client, own, ownKey, url }) {
  const nobody = (name, headers) => ({ name, kind: 'nobody', headers, permissions: [], fields: [] });
  const revoked = await access.addApiKey(own, { name: 'revoked', permissions: ['*'], createdBy: 'check' });
  await client.query('update access.api_key set revoked_at = now() where id = $1', [revoked.id]);
  const expired = await access.createApiKey(own, 'expired', ['*'], new Date(Date.now() - 1_000));
  const elsewhere = await access.addApiKey(own, { name: 'elsewhere', permissions: ['*'], addresses: ['203.0.113.0/24'], createdBy: 'check' });
  const { id } = await post('/v1/users', ownKey, { issuer: issuer.issuer, subject: 'disabled', name: 'Disabled', roles: ['specialist', 'administrator'] });
  const disabled = await exchange('disabled');
  await fetch(`${url}/v1/users/${id}`, { method: 'PATCH', headers: { ...bearer(ownKey), 'content-type': 'application/json', 'if-match': '*' }, body: '{"disabled":true}' });
  const forged = await forgeries(access, own);
  return [
    nobody('nobody', {}), nobody('nonsense', bearer('nonsense-nonsense')), nobody('a key that was never made', bearer(`cw_live_${'0'.repeat(49)}`)), nobody('a key by another scheme', { authorization: `Basic ${ownKey}` }),
    nobody('two identities', { ...bearer(ownKey), 'x-api-key': revoked.secret }), nobody('a revoked key', bearer(revoked.secret)), nobody('an expired key', bearer(expired)), nobody('a key from elsewhere', { ...bearer(elsewhere.secret), 'x-forwarded-for': '203.0.113.7' }),
    nobody('a disabled user', bearer(disabled)), nobody('the identity provider’s own token', bearer(await issuer.signIn({ subject: 'disabled' }))),
    ...Object.entries(forged).map(([name, token]) => nobody(name, bearer(token))),
  ];
}

/** Tokens that are wrong in one thing each; all but the last are signed with the right key. */
async function forgeries(access, orgId) {
  const { kid, privateKey } = await access.signingKey();
  const key = createPrivateKey({ key: privateKey, format: 'der', type: 'pkcs8' });
  const token = ({ typ = 'at+jwt', iss = 'urn:claimwright:access', aud = 'urn:claimwright:api', at = Date.now() / 1000, life = 300, by = key, org = orgId }) => new SignJWT({ org, scope: '*', fields: ['identity', 'membership', 'clinical', 'bank'] })
    .setProtectedHeader({ alg: 'ES384', typ, kid }).setIssuer(iss).setAudience(aud).setSubject('user:usr_00000000000000000000000000000001').setJti('x').setIssuedAt(Math.floor(at)).setExpirationTime(Math.floor(at + life)).sign(by);
  const good = await token({});
  const payload = good.split('.')[1];
  return {
    'an expired token': await token({ at: Date.now() / 1000 - 400 }),
    'a token of another audience': await token({ aud: 'urn:another:api' }),
    'a token of another issuer': await token({ iss: 'https://login.example.test' }),
    'a token of another kind': await token({ typ: 'JWT' }),
    'a token for a day': await token({ at: Date.now() / 1000 - 3_600, life: 86_400 }),
    'a token of no organisation': await token({ org: 'everybody' }),
    'an unsigned token': `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt', kid })).toString('base64url')}.${payload}.`,
    'a token with another’s signature': await token({ by: generateKeyPairSync('ec', { namedCurve: 'P-384' }).privateKey }),
  };
}

async function rolesOf(kind, key, { post, exchange, issuer }) {
  const found = [];
  for (const role of ROLE_NAMES) {
    const subject = `${kind}-${role}`;
    const roles = role === 'emergency' ? ['front-desk'] : [role];
    await post('/v1/users', key, { issuer: issuer.issuer, subject, name: subject, roles });
    let token = await exchange(subject);
    if (role === 'emergency') {
      await post('/v1/emergencies', token, { reason: 'The check asks for everything.', minutes: 30 });
      token = await exchange(subject);
    }
    const held = [...new Set([...roles, role])].map((name) => ROLES[name]);
    found.push({ name: `${role} of ${kind === 'own' ? 'the organisation' : 'another organisation'}`, kind, headers: bearer(token), permissions: held.flatMap(({ permissions }) => permissions), fields: held.flatMap(({ fields }) => fields) });
  }
  return found;
}
