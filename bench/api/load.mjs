// The process that calls: so many connections, each asking again as soon as it was answered, or so many requests a second by the clock.
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

let serial = 0;
/** Requests are templates: `{{n}}` is a number that has not been used before, `{{line}}` another each time it stands there, `{{pick}}` one of the given ids. */
function filled({ method, path, headers, body }, picks) {
  const number = String(++serial + process.pid * 1_000).padStart(9, '0').slice(-9);
  const fill = (text) => text?.replaceAll('{{n}}', () => number).replaceAll('{{line}}', () => String(++serial).padStart(9, '0')).replaceAll('{{pick}}', () => picks[serial++ % picks.length]).replaceAll('{{fhir}}', () => picks[serial++ % picks.length].replace('_', '-'));
  return { method, path: fill(path), headers, body: fill(body) };
}

/** A connection that was kept may be closed by the other side in the moment in which it is used again: that request has not been seen, and is sent once more. */
async function ask(agent, url, request) {
  try {
    return await askOnce(agent, url, request);
  } catch (error) {
    if (!error.wasKept) throw error;
    return askOnce(agent, url, request);
  }
}

function askOnce(agent, url, { method, path, headers, body }) {
  return new Promise((resolve, reject) => {
    const request = http.request(url + path, { method, agent, headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) } }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => { if (answer.statusCode >= 300) chunks.push(chunk); });
      answer.on('end', () => (answer.statusCode < 300 ? resolve() : reject(new Error(`${method} ${path}: ${answer.statusCode} ${Buffer.concat(chunks).toString('utf8').slice(0, 500)}`))));
      answer.on('error', reject);
    });
    request.on('error', (error) => reject(Object.assign(error, { wasKept: request.reusedSocket && error.code === 'ECONNRESET' })));
    request.end(body);
  });
}

/** As fast as it is answered, for so long; the milliseconds of each. */
async function closed({ url, request, picks, connections, ms }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const ends = performance.now() + ms;
  const began = performance.now();
  const caller = async () => {
    while (performance.now() < ends) {
      const started = performance.now();
      await ask(agent, url, filled(request, picks));
      took.push(performance.now() - started);
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, caller));
  } finally {
    agent.destroy();
  }
  return { took, seconds: (performance.now() - began) / 1_000 };
}

/** By the clock, whether those before were answered or not: a request that had to wait has waited from its own moment. */
async function paced({ url, requests, picks, perSecond, connections, ms }) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const took = [];
  const failed = [];
  const open = new Set();
  const began = performance.now();
  try {
    for (let i = 0; (i * 1_000) / perSecond < ms; i++) {
      const due = began + (i * 1_000) / perSecond;
      if (due > performance.now()) await sleep(due - performance.now());
      const one = requests[i % requests.length];
      const answered = ask(agent, url, filled(one, picks[one.picks] ?? [])).then(() => took.push(performance.now() - due), (error) => failed.push(error.message)).finally(() => open.delete(answered));
      open.add(answered);
    }
    await Promise.all(open);
  } finally {
    agent.destroy();
  }
  return { took, failed: failed.length, firstFailure: failed[0], seconds: (performance.now() - began) / 1_000 };
}

process.on('message', async ({ kind, ...how }) => {
  try {
    process.send({ result: await { closed, paced }[kind](how) });
  } catch (error) {
    process.send({ error: error.message });
  }
});
