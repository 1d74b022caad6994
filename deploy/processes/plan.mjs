// What each process of the compose file is told on one machine without containers: the file's own environment, with the addresses and
// folders of the containers' world replaced by those of this one.
import path from 'node:path';

/**
 * @typedef {object} Places where the parts of the stack are on this machine
 * @property {string} adminUrl the administrator's address of the database
 * @property {string} brokers as KAFKA_BROKERS
 * @property {Record<string, number>} ports of the processes that listen, by name
 * @property {string} volumesDir where the named volumes are folders
 */

/** The names of the processes that listen, with the ports that the compose file gives them. */
export function listeners(services) {
  return Object.entries(services).filter(([, { environment, profiles }]) => environment.PORT && !profiles).map(([name, { environment }]) => ({ name, port: environment.PORT }));
}

/** How to start one: the arguments after `node`, and the environment. */
export function processOf(services, name, places) {
  const { entrypoint = [], command = [], environment, volumes = [] } = services[name];
  const [program, ...args] = [...entrypoint, ...command];
  if (program !== 'node') throw new Error(`${name} is not started by node`);
  const mapped = Object.entries(environment).map(([variable, value]) => [variable, valueHere(String(value), { services, volumes, places })]);
  const port = places.ports[name];
  return { args, env: { ...Object.fromEntries(mapped), ...(port !== undefined && { HOST: '127.0.0.1', PORT: String(port) }) } };
}

/** The path that says whether a process is ready; the image's own check unless compose has another. */
export function readyPath({ healthcheck }) {
  return healthcheck?.test?.[3] ?? '/health/ready';
}

function valueHere(value, { services, volumes, places }) {
  if (value.startsWith('postgres://')) return databaseHere(value, services, places.adminUrl);
  let here = value.replaceAll('kafka:9092', places.brokers);
  for (const { name, port } of listeners(services)) here = here.replaceAll(`${name}:${port}`, `127.0.0.1:${places.ports[name]}`);
  for (const volume of volumes) {
    const [source, target] = volume.split(':');
    if (here.startsWith(`${target}/`)) here = path.join(places.volumesDir, source, here.slice(target.length));
  }
  return here;
}

/** The administrator's address is this machine's; a role's keeps its name and password, and goes to the same database. */
function databaseHere(value, services, adminUrl) {
  const url = new URL(value);
  if (url.username === services.postgres.environment.POSTGRES_USER) return adminUrl;
  const here = new URL(adminUrl);
  [here.username, here.password] = [url.username, url.password];
  return here.href;
}
