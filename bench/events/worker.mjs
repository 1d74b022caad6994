// One process of the benchmark: the services it is told to run, over the real relay, transport and batch runner. Answers its parent's
// questions over IPC: { id, ask, ...what } is answered by { id, answer }.
import { newId } from '@claimwright/kernel';
import { announce, ClaimBusServer, EventLogBroker, Relay } from '@claimwright/platform-messaging';
import { KafkaBroker } from '@claimwright/platform-kafka';
import { openDatabase, systemActor } from '@claimwright/platform-persistence';
import { AccessStore, fileKeyProvider, KeyRing } from '@claimwright/platform-security';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsOf, POISON, READS, refusePoison, saveClaims, SERVICES } from './service.mjs';

const config = JSON.parse(process.argv[2]);
const events = eventsOf(config.tag);
const handled = { desk: 0, archive: 0 };
const failed = {};
/** When the system's monotonic clock, which all processes share, showed what: [claim, milliseconds]. */
let marks = [];
let marking = false;
let mayAnnounce = 0;
let announced = 0;
let stopAnnouncing = false;

const databases = {};
for (const [name, url] of Object.entries(config.urls)) {
  const access = new AccessStore((sql, params) => databases[name].system(sql, params));
  databases[name] = await openDatabase(SERVICES[name], { url, keyRing: new KeyRing(access, await fileKeyProvider(config.keyFile)), poolMax: config.poolMax });
}
const observe = (outcome, count, { owner, code }) => {
  if (outcome === 'batch_failed') failed[`${owner} ${code}`] = (failed[`${owner} ${code}`] ?? 0) + count;
};
const broker = config.brokers
  ? new KafkaBroker({ brokers: config.brokers, clientId: `bench-${process.pid}`, sessionTimeoutMs: config.sessionTimeoutMs, observe, onFatal: ({ reason, code }) => { throw new Error(`${reason} ${code}`); } })
  : new EventLogBroker({ url: config.logUrl, partitions: config.partitions, observe });
const relays = config.relays.map((name) => new Relay({ db: databases[name], broker, observe }));
const bus = new ClaimBusServer({ members: config.consumers.map((name) => ({ group: groupOf(name), db: databases[name], broker })), observe });
for (const name of config.consumers) bus.addHandler(`${name}/claim`, (batch, tx) => handle(name, batch, tx), true, { group: groupOf(name), definition: events[READS[name]] });

const answers = {
  async start() {
    for (const relay of relays) relay.start();
    if (config.consumers.length > 0) await new Promise((resolve, reject) => bus.listen((error) => (error ? reject(error) : resolve())));
  },
  counts: () => ({ ...handled, announced, failed }),
  backlog: () => relays[0].backlog(),
  mark() { marks = []; marking = true; },
  marks() { marking = false; return marks; },
  allow({ upTo }) { mayAnnounce = upTo; },
  stopAnnouncing() { stopAnnouncing = true; },
  announceAllowed,
  announceMany,
  announceAtRate,
  announcePoison: () => open(1, POISON),
};

process.on('message', async ({ id, ask, ...what }) => {
  try {
    process.send({ id, answer: await answers[ask](what) });
  } catch (error) {
    process.send({ id, error: error.stack });
  }
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', async () => {
  await bus.close();
  await Promise.all(relays.map((relay) => relay.stop()));
  await broker.close();
  await Promise.all(Object.values(databases).map((db) => db.close()));
  process.exit(0);
});
process.send({ ready: true });

function groupOf(name) {
  return `bench-${name}-${config.tag}`;
}

/** The effect of a listening service; its marks are of when the handler was called, for what it could commit. */
async function handle(name, batch, tx) {
  const calledAt = nowMs();
  const claims = batch.map(({ data }) => data);
  if (name === 'desk') refusePoison(claims);
  await saveClaims(tx, name === 'desk' ? 'checked' : 'filed', claims);
  if (name === 'desk') await announce(tx, events.checked, claims);
  tx.afterCommit(() => {
    handled[name] += batch.length;
    if (marking && name === 'desk') for (const { key } of batch) marks.push([key, calledAt]);
  });
}

/** Opens claims in one transaction, as an upload of encounters does; those of a mark are of when it had committed. */
async function open(count, payerId = '60054') {
  const orgId = config.orgs[announced % config.orgs.length];
  const claims = Array.from({ length: count }, () => ({ claimId: newId('clm'), payerId, chargedCents: 12_500, serviceDate: '2026-03-12' }));
  announced += count;
  await databases.intake.transaction(systemActor(orgId, 'bench'), async (tx) => {
    await saveClaims(tx, 'opened', claims);
    await announce(tx, events.opened, claims);
  });
  if (marking) {
    const now = nowMs();
    for (const { claimId } of claims) marks.push([claimId, now]);
  }
  return claims[0].claimId;
}

/** Opens claims as long as it may: its parent moves the bound behind what is handled, so that the backlog stays the same. */
async function announceAllowed({ each, connections }) {
  stopAnnouncing = false;
  await together(connections, async () => {
    while (!stopAnnouncing) {
      if (announced < mayAnnounce) await open(each);
      else await sleep(5);
    }
  });
}

async function announceMany({ count, each, connections }) {
  let left = count;
  await together(connections, async () => {
    while (left > 0) {
      const many = Math.min(each, left);
      left -= many;
      await open(many);
    }
  });
}

/** Begins `perSecond / each` transactions a second by the clock, whether those before them are done or not. */
async function announceAtRate({ perSecond, each, seconds }) {
  const from = nowMs();
  const running = new Set();
  for (let begun = 0; begun < perSecond * seconds; begun += each) {
    const early = from + (begun / perSecond) * 1000 - nowMs();
    if (early > 1) await sleep(early);
    const one = open(each).finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
  return (nowMs() - from) / 1000;
}

const together = (count, work) => Promise.all(Array.from({ length: count }, work));

function nowMs() {
  return Number(process.hrtime.bigint()) / 1e6;
}
