// One principal at every route: what was asked, what came back, and whether that is right by the table of roles.
const ID = /[a-z]{3}_[0-9a-f]{32}/g;
const UNKNOWN = 'f'.repeat(32);
/** The ids of the documentation's examples are nobody's. */
const EXAMPLE = /^[a-z]{3}_019caf3c4e007000/;
/** What is named here is not looked up and need not be there yet: any id is taken, and none tells anything. */
const NAMES_ANYTHING = new Set(['POST /v1/legal-holds']);

export class Matrix {
  constructor({ url, owner, declared, document, canaries, fields }) {
    Object.assign(this, { url, owner, canaries, fields });
    this.routes = declared.map(({ method, path: at, access }) => {
      const path = at.replaceAll('::', '\0').replaceAll(/:([A-Za-z0-9_]+)/g, '{$1}').replaceAll('\0', ':');
      return { path, method, operation: document.paths[path]?.[method.toLowerCase()] ?? {}, permission: access?.permission, isPublic: access?.publicBecause !== undefined };
    });
    /** Ids of the organisation that is asked for, by prefix; and all of them. */
    this.ids = new Map();
    this.owned = new Set();
    this.tally = { requests: 0, allowed: 0, refused: 0 };
    this.wrong = { 'unexpected 2xx': [], 'wrong refusals': [], 'foreign bytes': [], 'fields too many': [] };
  }

  /** Learns what there is, as one who may see it all. */
  async look() {
    for (let round = 0; round < 2; round++) {
      for (const route of this.routes.filter(({ method }) => method === 'GET')) {
        const { status, text } = await this.ask(route, this.pathOf(route), { headers: { ...this.owner, accept: typesOf(route)[0] } });
        if (status === 200) this.learn(text);
      }
    }
    const bare = this.routes.filter(({ permission, isPublic }) => permission === undefined && !isPublic);
    if (bare.length > 0) throw new Error(`These routes say nothing of who may use them: ${bare.map(({ method, path }) => `${method} ${path}`).join(', ')}`);
    this.learned = this.owned.size;
    if (this.learned < 50) throw new Error('There is too little to see');
  }

  learn(text) {
    for (const [id] of text.matchAll(ID)) {
      if (id.startsWith('req_') || id.startsWith('org_') || EXAMPLE.test(id)) continue;
      this.owned.add(id);
      const prefix = id.slice(0, 3);
      if (!this.ids.has(prefix)) this.ids.set(prefix, id);
    }
  }

  async run(principal) {
    for (const route of this.routes.filter(({ isPublic }) => !isPublic)) {
      for (const accept of typesOf(route)) await this.one(principal, route, accept);
    }
  }

  async one(principal, route, accept) {
    const at = this.pathOf(route);
    const { body, type, names } = this.bodyFor(route, principal);
    const answer = await this.ask(route, at, { headers: { ...principal.headers, accept, ...(body !== undefined && { 'content-type': type }), ...(route.method !== 'GET' && { 'if-match': principal.kind === 'foreign' ? '*' : '"v0"' }) }, body });
    const what = `${principal.name}: ${route.method} ${at} (${accept}) answered ${answer.status} ${answer.text.slice(0, 200)}`;
    const ok = answer.status < 300;
    if (ok) this.tally.allowed += 1; else this.tally.refused += 1;
    // Who lacks a kind of field is refused what cannot be shown without it, whosever it is.
    const inPart = answer.status === 403 && answer.text.includes('cannot be shown in part') && principal.fields.length < 4;
    // A key is told that people alone may do this before anything is looked up.
    const isForPeople = answer.status === 409 && answer.text.includes('"people_only"');
    const may = principal.permissions.includes(route.permission) || principal.permissions.includes('*');
    // 429: so many wrong keys that they are not even looked up any more.
    if (principal.kind === 'nobody') this.expect(ok, answer.status !== 401 && answer.status !== 429, what);
    else if (!may) this.expect(ok, answer.status !== 403, what);
    else if (principal.kind === 'foreign' && (at.match(ID) ?? names)) this.expect(ok, at.match(ID) !== null && answer.status !== 404 && !inPart && !isForPeople, what);
    else this.expect(false, (answer.status === 401 || answer.status === 403) && !inPart, what);
    if (principal.kind !== 'own') this.expectNothingForeign(answer.text, at + (body ?? ''), what);
    if (ok) this.expectFields(principal, answer, what);
    if (answer.status === 404 && principal.kind === 'foreign' && may && route.method === 'GET') await this.expectLikeUnknown(route, at, { headers: { ...principal.headers, accept }, answer, what });
    if (answer.status >= 500) this.wrong['wrong refusals'].push(what);
  }

  /** Other ways to write an address: the answer is the same or stricter. */
  async tricks(principal) {
    for (const route of this.routes.filter(({ method, isPublic }) => method === 'GET' && !isPublic)) {
      const at = this.pathOf(route);
      for (const odd of [`${at}/`, `/${at}`, `//${at}`, `${at};x`, `${at}%2f`, `${at}%00`, at.toUpperCase(), at.replace('/v1', '/V1'), at.replace('/v1/', '/v1//'), at.replace('/v1/', '/v1/./'), at.replace('/v1/', '/v1/x/../'), `${at}?x=1`, `${at}#x`]) {
        const answer = await this.ask(route, odd, { headers: principal.headers, redirect: 'manual' });
        this.expect(answer.status < 400, false, `${principal.name}: GET ${odd} answered ${answer.status}`);
        this.expectNothingForeign(answer.text, odd, `${principal.name}: GET ${odd}`);
      }
    }
  }

  expect(isTooMuch, isWrong, what) {
    if (isTooMuch) this.wrong['unexpected 2xx'].push(what);
    else if (isWrong) this.wrong['wrong refusals'].push(what);
  }

  expectNothingForeign(text, sent, what) {
    const shown = (text.match(ID) ?? []).filter((id) => this.owned.has(id) && !sent.includes(id));
    if (shown.length > 0 || Object.values(this.canaries).some((canary) => text.includes(canary))) this.wrong['foreign bytes'].push(`${what}: ${shown[0] ?? 'a canary'}`);
  }

  /** What is somebody else's is refused in the very words of what does not exist. */
  async expectLikeUnknown(route, at, { headers, answer, what }) {
    const nowhere = at.replaceAll(ID, (id) => id.slice(0, 4) + UNKNOWN);
    const unknown = await this.ask(route, nowhere, { headers });
    const words = ({ text }, asked) => text.replaceAll(asked, '').replaceAll(/req_[0-9a-f]{32}/g, '');
    if (words(unknown, nowhere) !== words(answer, at)) this.wrong['foreign bytes'].push(`${what}: told from what does not exist`);
  }

  /** By name where the answer has names, and by what was planted everywhere. */
  expectFields(principal, { text, type }, what) {
    const hidden = Object.entries(this.fields).filter(([kind]) => !principal.fields.includes(kind));
    for (const [kind, { names }] of hidden) {
      const planted = this.canaries[kind] !== undefined && text.includes(this.canaries[kind]);
      const named = type.endsWith('json') && type !== 'application/x-ndjson' && hasName(JSON.parse(text), new Set(names));
      if (planted || named) this.wrong['fields too many'].push(`${what}: ${kind}`);
    }
  }

  isList({ operation }) {
    return operation.parameters?.some(({ name }) => name === 'cursor') ?? false;
  }

  pathOf({ path: at, operation }) {
    return at.replaceAll(/\{(\w+)\}/g, (_, name) => this.idFor(operation.parameters?.find((one) => one.name === name), name));
  }

  idFor(parameter, name) {
    const prefix = /\^\(?\??:?([a-z]{3})_/.exec(parameter?.schema?.pattern ?? '')?.[1];
    return (prefix && (this.ids.get(prefix) ?? `${prefix}_${UNKNOWN}`)) ?? parameter?.example ?? name;
  }

  /** Strangers send what would be taken, with the ids of what is not theirs; one's own people send what is refused after the question of who they are. */
  bodyFor({ operation, method, path: at }, { kind }) {
    const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
    if (type === undefined || method === 'GET') return {};
    if (kind === 'own') return { type, body: type === 'application/json' ? '{"x":1}' : 'x' };
    const example = type === 'application/json' ? JSON.stringify(content.example ?? {}) : (content.example ?? 'x');
    if (NAMES_ANYTHING.has(`${method} ${at}`)) return { type, body: example };
    const body = example.replaceAll(ID, (id) => this.ids.get(id.slice(0, 3)) ?? id);
    return { type, body, names: body.match(ID) };
  }

  async ask({ method }, at, { headers, body }) {
    this.tally.requests += 1;
    const response = await fetch(this.url + at, { method, headers, body, redirect: 'manual' });
    return { status: response.status, type: (response.headers.get('content-type') ?? '').split(';')[0], text: await response.text() };
  }

  report(principals, seconds) {
    for (const [kind, cases] of Object.entries(this.wrong)) for (const one of cases.slice(0, 20)) console.error(`${kind}: ${one}`);
    const figures = Object.entries(this.wrong).map(([kind, cases]) => `${cases.length} ${kind}`).join(', ');
    console.log(`check:authz ${this.routes.length} routes × ${principals} principals, ${this.tally.requests} requests (${this.tally.allowed} let in, ${this.tally.refused} refused) in ${seconds.toFixed(0)} s: ${figures}`);
    const isEmpty = this.tally.allowed === 0 || this.tally.refused === 0;
    return isEmpty || Object.values(this.wrong).some((cases) => cases.length > 0) ? 1 : 0;
  }
}

/** Each type in which a route answers. */
function typesOf({ operation }) {
  const good = Object.entries(operation.responses ?? {}).filter(([status]) => status < '300').flatMap(([, { content }]) => Object.keys(content ?? {}));
  return good.length > 0 ? [...new Set(good)] : ['*/*'];
}

function hasName(node, names) {
  if (Array.isArray(node)) return node.some((item) => hasName(item, names));
  if (typeof node !== 'object' || node === null) return false;
  return Object.entries(node).some(([name, value]) => names.has(name) || hasName(value, names));
}
