// The guards, and how each is taken away. Row-level security of every table is taken away by tools/tenant-policies.spec.mjs.
const HTTP = 'libs/platform/http/src';
const SECURITY = 'libs/platform/security';
const ACCESS = 'libs/services/access/src';
const EGRESS = 'libs/platform/egress/src';
const HTTP_TESTS = [`${HTTP}/http.int.spec.ts`, `${HTTP}/http.spec.ts`];
const GUESS_TESTS = [`${HTTP}/failed-attempts.spec.ts`];
const TOKEN_TESTS = [`${SECURITY}/src/access-tokens.int.spec.ts`];
const STORE_TESTS = [`${SECURITY}/src/access-store.int.spec.ts`];
const CLIENT_TESTS = [`${ACCESS}/access.int.spec.ts`];
const PEOPLE_TESTS = [`${ACCESS}/people.int.spec.ts`];
const READING_TESTS = [`${ACCESS}/reading/reading.int.spec.ts`];
const RUNTIME = 'libs/platform/runtime/src';
const PRODUCTION_TESTS = [`${RUNTIME}/production.spec.ts`];

/** @type {{ name: string, file: string, from: string, to: string, tests: string[] }[]} */
export const MUTATIONS = [
  { name: 'a route needs its permission', file: `${HTTP}/access.guard.ts`, from: 'if (!mayDo(principal.permissions, access.permission))', to: 'if (!mayDo([access.permission], access.permission))', tests: HTTP_TESTS },
  { name: 'a permission is granted word for word', file: `${SECURITY}/src/permissions.ts`, from: 'return held.includes(permission) || held.includes(EVERYTHING);', to: 'return held.length > 0 || permission === EVERYTHING;', tests: [`${SECURITY}/src/permissions.spec.ts`] },
  { name: 'a route without a declaration stops the start', file: `${HTTP}/http-app.ts`, from: 'const open = undeclaredRoutes(app.get(ModulesContainer));', to: 'const open = undeclaredRoutes(app.get(ModulesContainer)).slice(0, 0);', tests: HTTP_TESTS },
  { name: 'a route past the controllers stops the start', file: `${HTTP}/http-app.ts`, from: 'if (!factsOfRoute(route).access) open.push', to: 'if (!route.url) open.push', tests: HTTP_TESTS },
  { name: 'nobody comes in without a credential', file: `${HTTP}/authenticate.ts`, from: 'if (!found || isPast', to: 'if (found && isPast', tests: HTTP_TESTS },
  { name: 'a credential ends', file: `${HTTP}/authenticate.ts`, from: 'isPast(found.expiresAt, this.nowMs())', to: 'isPast(null, this.nowMs())', tests: HTTP_TESTS },
  { name: 'a credential counts from its addresses', file: `${HTTP}/authenticate.ts`, from: '!isFrom(found.addresses, request.ip)', to: '!isFrom([], request.ip)', tests: HTTP_TESTS },
  { name: 'two identities are none', file: `${HTTP}/authenticate.ts`, from: "if (authorization !== undefined && apiKey !== undefined && bearer !== apiKey) return undefined;", to: '', tests: HTTP_TESTS },
  { name: 'what is remembered of a credential is short-lived', file: `${HTTP}/authenticate.ts`, from: 'const REMEMBERED_MS = 4_000;', to: 'const REMEMBERED_MS = 60_000;', tests: HTTP_TESTS },
  { name: 'who guesses keys is not looked up', file: `${HTTP}/failed-attempts.ts`, from: 'if (tried.count >= this.limits.perAddress)', to: 'if (tried.count >= Infinity)', tests: GUESS_TESTS },
  { name: 'who guesses keys keeps nobody else out', file: `${HTTP}/authenticate.ts`, from: '(this.counted.get(hash) ?? 0) > this.nowMs() || ', to: '', tests: GUESS_TESTS },
  { name: 'fields that a role does not need are left out', file: `${HTTP}/fields.ts`, from: '(hidden.has(name) ? []', to: '(hidden.has(`no ${name}`) ? []', tests: HTTP_TESTS },
  { name: 'a file is not shown in part', file: `${HTTP}/fields.ts`, from: 'const notInPart = (): HttpProblem => new HttpProblem(403,', to: 'const notInPart = (): HttpProblem => new HttpProblem(200,', tests: HTTP_TESTS },
  { name: 'a sign-in must be recent for what is grave', file: `${HTTP}/access.guard.ts`, from: 'if (isGrave && principal.signedInAt', to: 'if (!isGrave && principal.signedInAt', tests: PEOPLE_TESTS },
  { name: 'a sign-in must be recent for the whole of a list', file: `${HTTP}/access.guard.ts`, from: '(list !== undefined && isStream(', to: '(list === undefined && isStream(', tests: PEOPLE_TESTS },
  { name: 'what is read in an emergency is on record as that', file: `${HTTP}/current-actor.ts`, from: "...(emergency !== undefined && { purpose: 'emergency' })", to: '...(emergency === undefined && {})', tests: PEOPLE_TESTS },
  { name: 'a key is not stored in the clear', file: `${SECURITY}/src/api-keys.ts`, from: "return createHmac('sha256', pepper).update(secret, 'utf8').digest('base64url');", to: 'return `${pepper.type === \'secret\' ? secret : \'\'}`;', tests: STORE_TESTS },
  { name: 'a revoked key counts no longer', file: `${SECURITY}/migrations/0002_principals.sql`, from: 'where k.org_id = found_org and k.id = found_id and k.revoked_at is null and (k.expires_at', to: 'where k.org_id = found_org and k.id = found_id and (k.expires_at', tests: STORE_TESTS },
  { name: 'services read no table of the access schema', file: `${SECURITY}/src/access-store.ts`, from: '`revoke all on all tables in schema access from ${role}`', to: '`grant select on all tables in schema access to ${role}`', tests: STORE_TESTS },
  { name: 'API keys are bound to their organisation', file: `${SECURITY}/migrations/0002_principals.sql`, from: "select platform_tenant_table('api_key');", to: '', tests: STORE_TESTS },
  { name: 'a token has its audience', file: `${SECURITY}/src/access-tokens.ts`, from: 'audience: AUDIENCE, ', to: '', tests: TOKEN_TESTS },
  { name: 'a token has its issuer', file: `${SECURITY}/src/access-tokens.ts`, from: '{ issuer: ISSUER, ', to: '{ ', tests: TOKEN_TESTS },
  { name: 'a token is an access token', file: `${SECURITY}/src/access-tokens.ts`, from: "audience: AUDIENCE, typ: 'at+jwt', ", to: 'audience: AUDIENCE, ', tests: TOKEN_TESTS },
  { name: 'a token lives five minutes', file: `${SECURITY}/src/access-tokens.ts`, from: 'maxTokenAge: TOKEN_SECONDS + CLOCK_TOLERANCE_SECONDS, ', to: '', tests: TOKEN_TESTS },
  { name: 'a token can be taken back', file: `${SECURITY}/src/access-tokens.ts`, from: 'if (notBefore && payload.iat * 1000 < notBefore.getTime()) return undefined;', to: '', tests: TOKEN_TESTS },
  { name: 'an assertion counts once', file: `${ACCESS}/tokens/client-grant.ts`, from: "if (!(await useAssertion(tx, clientId, jti, expiresAt))) throw", to: 'if (!(await useAssertion(tx, clientId, `${jti}${Math.random()}`, expiresAt))) throw', tests: CLIENT_TESTS },
  { name: 'an assertion lives five minutes', file: `${ACCESS}/tokens/client-grant.ts`, from: 'if (exp > Date.now() / 1000 + LIFE_SECONDS_MAX', to: 'if (exp > Infinity + LIFE_SECONDS_MAX', tests: CLIENT_TESTS },
  { name: 'an assertion is for us', file: `${ACCESS}/tokens/client-grant.ts`, from: 'audience: this.settings.tokenUrl, ', to: '', tests: CLIENT_TESTS },
  { name: 'a client’s keys come from where it said', file: `${ACCESS}/tokens/client-grant.ts`, from: 'if (header.jku !== undefined && header.jku !== client.jwksUri)', to: 'if (header.jku === null)', tests: CLIENT_TESTS },
  { name: 'one key has an id', file: `${ACCESS}/clients/client-keys.ts`, from: 'if (!key || others.length > 0) return undefined;', to: 'if (!key || others.length < 0) return undefined;', tests: CLIENT_TESTS },
  { name: 'a client gets no more than was registered', file: `${ACCESS}/tokens/scope.ts`, from: "name !== '*' && mayDo(granted.permissions, name)", to: 'mayDo([...granted.permissions, name], name)', tests: CLIENT_TESTS },
  { name: 'a client that was shut out loses its tokens', file: `${ACCESS}/clients/clients.service.ts`, from: 'await takeTokensBack(tx, `client:${id}`);', to: '', tests: CLIENT_TESTS },
  { name: 'there is a second factor', file: `${ACCESS}/people/identity-provider.ts`, from: 'if (!secondFactors.some((factor) => shown.includes(factor)))', to: 'if (secondFactors.length === 0 && shown.length === 0)', tests: PEOPLE_TESTS },
  { name: 'somebody’s sign-in is for us', file: `${ACCESS}/people/identity-provider.ts`, from: 'jwtVerify(token, keys, { issuer, audience, ', to: 'jwtVerify(token, keys, { issuer, ', tests: PEOPLE_TESTS },
  { name: 'somebody who was shut out loses their tokens', file: `${ACCESS}/people/people.service.ts`, from: 'await takeTokensBack(tx, `user:${id}`);', to: '', tests: PEOPLE_TESTS },
  { name: 'nobody judges their own emergency', file: `${ACCESS}/emergencies/emergencies.service.ts`, from: 'if (actor.subject === `user:${row.personId}`)', to: 'if (actor.subject === row.personId)', tests: PEOPLE_TESTS },
  { name: 'an emergency ends', file: `${ACCESS}/emergencies/emergencies.store.ts`, from: 'expiresAt: MoreThan(tx.now()), ', to: '', tests: PEOPLE_TESTS },
  { name: 'a session that lies idle ends', file: `${ACCESS}/people/sessions.store.ts`, from: ' where s.seen_at > $5', to: ' where $5::timestamptz is not null', tests: PEOPLE_TESTS },
  { name: 'signing out ends sign-ins', file: `${ACCESS}/tokens/sign-out.ts`, from: 'await endSessions(tx, id);', to: '', tests: PEOPLE_TESTS },
  { name: 'signing out ends tokens', file: `${ACCESS}/tokens/sign-out.ts`, from: 'await takeTokensBack(tx, subject);', to: '', tests: PEOPLE_TESTS },
  { name: 'a session ends', file: `${ACCESS}/people/sessions.store.ts`, from: 'if (begunAt.getTime() < now - hoursMax * 3_600_000) return false;', to: '', tests: PEOPLE_TESTS },
  { name: 'who reads much is announced', file: `${ACCESS}/reading/readings.store.ts`, from: 'where records > per_day', to: 'where records < 0', tests: READING_TESTS },
  { name: 'nobody judges what they read', file: `${ACCESS}/reading/reading-alerts.service.ts`, from: 'if (actor.subject === row.caller)', to: 'if (actor.subject === row.id)', tests: READING_TESTS },
  { name: 'production takes no plain connection', file: `${RUNTIME}/production.ts`, from: 'config.PLAIN_NETWORK ? []', to: 'config.HOST ? []', tests: PRODUCTION_TESTS },
  { name: 'production takes no public secret', file: `${RUNTIME}/production.ts`, from: 'config.PUBLIC_SECRETS ? []', to: 'config.HOST ? []', tests: PRODUCTION_TESTS },
  { name: 'a refusal is on record', file: `${HTTP}/problem.filter.ts`, from: "else log.info('request refused', refusedRequest(request, refusal));", to: '', tests: HTTP_TESTS },
  { name: 'the development issuer is not for production', file: `${ACCESS}/development-issuer.ts`, from: "if (env['NODE_ENV'] === 'production') throw", to: "if (env['NODE_ENV'] === 'nowhere') throw", tests: PEOPLE_TESTS },
  { name: 'every address of a name is looked at', file: `${EGRESS}/egress.ts`, from: '!addresses.every((address)', to: '!addresses.some((address)', tests: [`${EGRESS}/egress.int.spec.ts`] },
  { name: 'where clouds hand out credentials nobody calls', file: `${EGRESS}/addresses.ts`, from: 'if (METADATA.has(parsed.toString())) return false;', to: '', tests: [`${EGRESS}/egress.int.spec.ts`] },
];
