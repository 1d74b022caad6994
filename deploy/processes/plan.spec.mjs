import { describe, expect, it } from '@jest/globals';
import { readCompose } from '../compose.mjs';
import { listeners, processOf, readyPath } from './plan.mjs';

const { services } = readCompose({ env: {} });
const PLACES = {
  adminUrl: 'postgres://postgres:local@127.0.0.1:54321/mine', brokers: '127.0.0.1:19092', volumesDir: '/data/volumes',
  ports: { simulator: 4100, coding: 4001, eligibility: 4002, 'claim-submission': 4003, remittance: 4004, 'denial-management': 4005, webhooks: 4006 },
};

describe('a process of the compose file on this machine', () => {
  it('has the file\'s environment, with the places of this machine', () => {
    const { args, env } = processOf(services, 'claim-submission', PLACES);
    expect(args).toEqual(['apps/claim-submission/dist/main.js']);
    const { DATABASE_URL, ...rest } = services['claim-submission'].environment;
    expect(env).toEqual({
      ...rest, PORT: '4003', HOST: '127.0.0.1', KAFKA_BROKERS: '127.0.0.1:19092', KEY_FILE: '/data/volumes/keys/kek.key', TRADING_PARTNERS: 'simulator=http://127.0.0.1:4100',
      DATABASE_URL: DATABASE_URL.replace('postgres:5432/claimwright', '127.0.0.1:54321/mine'),
    });
  });

  it('has the administrator\'s own address where the file has it', () => {
    expect(processOf(services, 'migrate', PLACES).env).toMatchObject({ DATABASE_ADMIN_URL: PLACES.adminUrl });
    expect(processOf(services, 'operate', PLACES)).toMatchObject({ args: ['tools/operate.mjs'], env: { KEY_FILE: '/data/volumes/keys/kek.key' } });
  });

  it('keeps a volume of its own where the file does', () => {
    expect(processOf(services, 'simulator', PLACES).env).toMatchObject({ KEY_FILE: '/data/volumes/simulator-keys/simulator.key', PORT: '4100' });
  });

  it('leaves no name of the containers\' network behind', () => {
    for (const { name } of listeners(services)) expect(Object.values(processOf(services, name, PLACES).env).filter((value) => /(^|[/@=])(postgres|kafka|simulator):\d/.test(value))).toEqual([]);
  });

  it('is ready when the check of the file says so', () => {
    expect([readyPath(services.simulator), readyPath(services.coding)]).toEqual(['/health', '/health/ready']);
  });
});
