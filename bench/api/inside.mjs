// Loaded by Node before the application itself (`--import`), in benchmarks only: takes row-level security's setting or the audit out of this
// process, as the address it is imported by says (`?without=audit,rls`), and tells by message what only the process itself knows.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import { Relay } from '@claimwright/platform-messaging';
import { Trail } from '@claimwright/platform-audit';
import pg from 'pg';

const wanted = new URL(import.meta.url).searchParams;
const without = new Set((wanted.get('without') ?? '').split(','));
if (without.has('audit')) Trail.prototype.save = async () => undefined;
// Events are written and stay where they are: what follows a request is measured by bench:lifecycle.
if (without.has('relays')) Relay.prototype.start = () => undefined;

const recording = new AsyncLocalStorage();
let recorded = [];
// A request with this header has its statements put down.
subscribe('http.server.request.start', ({ request }) => {
  if (request.headers['x-bench-record'] === undefined) return;
  recorded = [];
  recording.enterWith(recorded);
});

const ENTERS_ORGANISATION = /^(start transaction[^;]*); select set_config\('app\.org'/;
const query = pg.Client.prototype.query;
pg.Client.prototype.query = function measured(config, values, done) {
  if (without.has('rls') && this.user !== 'claimwright_payer_simulator') {
    const [, begin] = ENTERS_ORGANISATION.exec(config) ?? [];
    if (begin !== undefined) return query.call(this, begin, values, done);
  }
  const text = typeof config === 'string' ? config : config?.text;
  if (text !== undefined) recording.getStore()?.push({ user: this.user, sql: text, params: typeof values === 'function' ? [] : values ?? config.values ?? [] });
  return query.call(this, config, values, done);
};

// Each so-manieth connection is asked, as it is handed out, whether the one before has left its organisation on it.
const ASKED_EACH = 50;
const LEFT = "select coalesce(current_setting('app.org', true), '') || coalesce(current_setting('app.user', true), '') as setting";
const settings = { asked: 0, left: 0 };
let handedOut = 0;
const connect = pg.Pool.prototype.connect;
pg.Pool.prototype.connect = function counted(done) {
  if (!done) return connect.call(this);
  return connect.call(this, (error, client, release) => {
    if (error || ++handedOut % ASKED_EACH !== 0) return done(error, client, release);
    query.call(client, LEFT).then(({ rows: [{ setting }] }) => {
      settings.asked += 1;
      if (setting !== '') settings.left += 1;
      done(undefined, client, release);
    }, (failure) => done(failure, client, release));
  });
};

process.on('message', (what) => {
  if (what === 'recorded') process.send(recorded);
  if (what === 'state') {
    globalThis.gc?.();
    const { rss, heapUsed, external } = process.memoryUsage();
    const resources = process.getActiveResourcesInfo();
    process.send({ rss, heapUsed, external, settingsAsked: settings.asked, settingsLeft: settings.left, handles: resources.filter((name) => name !== 'Timeout' && name !== 'Immediate').length, timers: resources.filter((name) => name === 'Timeout').length });
  }
});
process.channel?.unref();
