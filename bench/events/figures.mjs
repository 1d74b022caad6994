// The figures. Each makes its own scene, measures, and answers lines of the table:
// { figure, transport, value, unit, target?, atMost?, floor?, detail? }.
import { setTimeout as sleep } from 'node:timers/promises';

/** Claims that may be under way at once while the rate is measured: the backlog stays the same, so what goes in comes out. */
const UNDER_WAY = 4000;
const ALL = ['intake', 'desk', 'archive'];
const PARTITIONS = 4;

/** As the product runs: the event log in one process with all services (`npm start`), Kafka with a process for each. */
const layoutOf = (transport, replicas = 1) => (transport === 'event_log'
  ? [{ databases: ALL, relays: ['intake', 'desk'], consumers: ['desk', 'archive'] }]
  : [{ databases: ['intake'], relays: ['intake'] }, ...Array.from({ length: replicas }, () => [{ databases: ['desk'], relays: ['desk'], consumers: ['desk'] }, { databases: ['archive'], consumers: ['archive'] }]).flat()]);

export const FIGURES = {
  /** Events announced with their change, relayed, delivered and applied with their inbox row, while the backlog stays the same. */
  async sustained({ rig, transport, seconds }) {
    const rate = await sustainedRate({ rig, transport, seconds });
    const orgs = await sustainedRate({ rig, transport, seconds: seconds / 2, orgs: 50 });
    return [
      { figure: 'transitions, sustained', transport, value: rate, unit: '/s', floor: 'relay', target: transport === 'kafka' ? 3000 : 1500 },
      { figure: 'the same, of 50 organisations', transport, value: orgs, unit: '/s', floor: 'relay' },
    ];
  },

  /** One claim a transaction, as REST commands come. */
  async commands({ rig, transport, seconds }) {
    return withScene(rig, { transport, layout: [{ databases: ['intake'] }], poolMax: 16 }, async (scene) => {
      await scene.opener.ask('announceMany', { count: 500, each: 1, connections: 16 });
      const count = Math.round(seconds * 500);
      const from = performance.now();
      await scene.opener.ask('announceMany', { count, each: 1, connections: 16 });
      return [{ figure: 'a claim and its event in one transaction', transport: '', value: count / ((performance.now() - from) / 1000), unit: '/s', floor: 'write' }];
    });
  },

  /** From the end of the commit to the call of the handler, at 1,000 events a second. */
  async latency({ rig, transport, seconds }) {
    return withScene(rig, { transport, layout: layoutOf(transport), partitions: PARTITIONS }, async (scene) => {
      await scene.start();
      await scene.opener.ask('announceAtRate', { perSecond: 1000, each: 10, seconds: 2 });
      await scene.until(({ desk, announced }) => desk === announced);
      const { delays, took } = await delaysDuring(scene, { perSecond: 1000, each: 10, seconds });
      const detail = took > seconds * 1.05 ? `the writers came to ${Math.round((1000 * seconds) / took)}/s only` : undefined;
      return [
        { figure: 'commit to handler at 1,000/s, p50', transport, value: percentile(delays, 50), unit: 'ms', atMost: transport === 'event_log' ? 10 : undefined, detail },
        { figure: 'commit to handler at 1,000/s, p99', transport, value: percentile(delays, 99), unit: 'ms', atMost: transport === 'event_log' ? 100 : undefined },
      ];
    });
  },

  /** A full outbox into the log, and then a full log through a consumer with its effects. */
  async backlog({ rig, transport, backlog }) {
    const layout = transport === 'event_log' ? [{ databases: ['intake'], relays: ['intake'] }, { databases: ['desk'], relays: ['desk'], consumers: ['desk'] }] : layoutOf(transport).slice(0, 2);
    return withScene(rig, { transport, layout, partitions: PARTITIONS }, async (scene) => {
      const [intake, desk] = scene.workers;
      await intake.ask('announceMany', { count: backlog, each: 500, connections: 4 });
      const copying = performance.now();
      await intake.ask('start');
      while (await intake.ask('backlog') > 0) await sleep(5);
      const copied = (performance.now() - copying) / 1000;
      await desk.ask('start');
      // What joining the group takes is no part of the rate.
      await scene.until((counts) => counts.desk > 0);
      const { desk: before } = await scene.counts();
      const drained = await scene.until((counts) => counts.desk === backlog);
      return [
        { figure: 'backlog, outbox to log', transport, value: backlog / copied, unit: '/s', floor: 'relay', target: 10_000 },
        { figure: 'backlog, log to effects', transport, value: (backlog - before) / drained, unit: '/s', floor: 'inbox', target: 2000 },
      ];
    });
  },

  /** The longest wait of an event around the death of the process that relayed and consumed. */
  async takeover({ rig, transport }) {
    const both = { databases: ['intake', 'desk'], relays: ['intake'], consumers: ['desk'] };
    return withScene(rig, { transport, layout: [{ databases: ['intake'] }, both, both], partitions: PARTITIONS }, async (scene) => {
      const [opener, dying, heir] = scene.workers;
      await dying.ask('start');
      await opener.ask('announceMany', { count: 100, each: 10, connections: 1 });
      await scene.until(({ desk }) => desk === 100);
      await heir.ask('start');
      if (transport === 'kafka') await sleep(8000); // the group takes the new member in
      await opener.ask('mark');
      await heir.ask('mark');
      const opening = opener.ask('announceAtRate', { perSecond: 200, each: 1, seconds: 5 });
      await sleep(1000);
      await dying.ask('mark');
      await sleep(1000);
      const ofDying = await dying.ask('marks');
      await dying.ask('mark');
      await dying.kill();
      await opening;
      const { opened } = { opened: new Map(await opener.ask('marks')) };
      const inTables = async () => Number((await rig.admin.query('select count(*) as n from bench_desk.claim')).rows[0].n);
      for (const until = Date.now() + 90_000; await inTables() < opened.size + 100;) {
        if (Date.now() > until) throw new Error(`Nobody took over: ${await inTables()} of ${opened.size + 100} claims were handled`);
        await sleep(100);
      }
      const seen = new Map([...ofDying, ...await heir.ask('marks')]);
      const delays = [...opened].flatMap(([claim, at]) => (seen.has(claim) ? [seen.get(claim) - at] : []));
      return [{ figure: 'takeover after kill -9, longest wait', transport, value: Math.max(...delays) / 1000, unit: 's', atMost: transport === 'kafka' ? 35 : 12 }];
    });
  },

  /** What one event that no code can handle adds to the waits of all other claims. */
  async poison({ rig, transport, seconds }) {
    return withScene(rig, { transport, layout: layoutOf(transport), partitions: PARTITIONS }, async (scene) => {
      await scene.start();
      const load = { perSecond: 500, each: 10, seconds };
      await scene.opener.ask('announceAtRate', load);
      const before = await delaysDuring(scene, load);
      let poisoned = 0;
      const during = await delaysDuring(scene, load, async () => {
        for (; poisoned < 3; poisoned++) {
          await sleep((seconds * 1000) / 4);
          await scene.opener.ask('announcePoison');
        }
      });
      const { rows: [{ parked }] } = await rig.admin.query('select count(*)::int as parked from bench_desk.parked');
      if (parked !== poisoned) throw new Error(`${parked} of ${poisoned} poison events were parked`);
      return [{ figure: 'poison event, delay of other keys', transport, value: (Math.max(...during.delays) - Math.max(...before.delays)) / 1000, unit: 's', atMost: 1, detail: `longest wait ${Math.round(Math.max(...before.delays))} ms without, ${Math.round(Math.max(...during.delays))} ms with` }];
    });
  },

  /** How much of the rate is lost while somebody holds an old snapshot, which keeps every deleted row. */
  async snapshot({ rig, transport, seconds, heldSeconds }) {
    return withScene(rig, { transport, layout: layoutOf(transport), partitions: PARTITIONS }, async (scene) => {
      await scene.start();
      return underLoad(scene, async () => {
        await sleep(2000);
        const free = await rateOver(scene, seconds);
        const holder = await rig.admin.connect();
        try {
          // The server ends a transaction that is idle for a minute; who holds a snapshot in earnest is busy with a query.
          await holder.query('begin isolation level repeatable read; set local idle_in_transaction_session_timeout = 0; select count(*) from bench_intake.outbox');
          await rateOver(scene, heldSeconds - seconds);
          const held = await rateOver(scene, seconds);
          return [{ figure: `rate lost under a snapshot of ${heldSeconds} s`, transport, value: Math.max(0, (1 - held / free) * 100), unit: '%', atMost: 10, detail: `${Math.round(free)}/s without, ${Math.round(held)}/s at its end` }];
        } finally {
          await holder.query('rollback');
          holder.release();
        }
      });
    });
  },

  async scaling({ rig, transport, seconds }) {
    const lines = [];
    for (const partitions of [1, 4, 12]) {
      for (const replicas of transport === 'kafka' ? [1, 2] : [1]) {
        const value = await sustainedRate({ rig, transport, seconds, partitions, replicas });
        lines.push({ figure: `transitions, ${partitions} partition${partitions > 1 ? 's' : ''}, ${replicas} consumer${replicas > 1 ? 's' : ''} a group`, transport, value, unit: '/s' });
      }
    }
    return lines;
  },
};

async function sustainedRate({ rig, transport, seconds, partitions = PARTITIONS, replicas = 1, orgs = 1 }) {
  return withScene(rig, { transport, layout: layoutOf(transport, replicas), partitions, orgs }, async (scene) => {
    await scene.start();
    return underLoad(scene, async () => {
      await scene.until(({ archive }) => archive > UNDER_WAY);
      return rateOver(scene, seconds);
    });
  });
}

/** Works while claims are opened as fast as they are filed; afterwards everything is filed exactly once. */
async function underLoad(scene, work) {
  let over = false;
  const opening = scene.opener.ask('announceAllowed', { each: 100, connections: 4 });
  const feeding = (async () => {
    while (!over) {
      const { archive } = await scene.counts();
      await scene.opener.ask('allow', { upTo: archive + UNDER_WAY });
      await sleep(20);
    }
  })();
  try {
    return await work();
  } finally {
    over = true;
    await feeding;
    await scene.opener.ask('stopAnnouncing');
    await opening;
    await scene.until(({ desk, archive, announced }) => desk === announced && archive === announced);
  }
}

async function rateOver(scene, seconds) {
  const [before, from] = [await scene.counts(), performance.now()];
  await sleep(seconds * 1000);
  const after = await scene.counts();
  return (after.desk + after.archive - before.desk - before.archive) / ((performance.now() - from) / 1000);
}

/** How long each event waited for its handler while claims were opened at a rate, and how long opening them took. */
async function delaysDuring(scene, load, beside = async () => undefined) {
  for (const worker of scene.workers) await worker.ask('mark');
  const { announced: before } = await scene.counts();
  const [took] = await Promise.all([scene.opener.ask('announceAtRate', load), beside()]);
  const count = load.perSecond * load.seconds;
  await scene.until(({ announced }) => announced >= before + count);
  await scene.until(({ desk, announced }) => desk >= announced - 10);
  await sleep(500);
  const all = await Promise.all(scene.workers.map((worker) => worker.ask('marks')));
  const waits = new Map();
  const delays = [];
  for (const [claim, at] of all.flat()) {
    const other = waits.get(claim);
    if (other === undefined) waits.set(claim, at);
    else delays.push(Math.max(0, Math.abs(at - other)));
  }
  if (delays.length < count) throw new Error(`${delays.length} of ${count} events were seen on both sides`);
  return { delays, took };
}

async function withScene(rig, options, work) {
  const scene = await rig.scene(options);
  try {
    return await work(scene);
  } finally {
    await scene.end();
  }
}

function percentile(values, p) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((p / 100) * sorted.length) - 1)];
}
