import { flag, integer, port, readConfig, secretText, secretUrl, text, type ConfigOf } from '@claimwright/platform-runtime';

const DAY_MS = 86_400_000;
const declaration = {
  /** Its user must be able to create roles and schemas. */
  DATABASE_URL: secretUrl(),
  /** The password of the simulator's own role is derived from it. */
  DATABASE_ROLE_SECRET: secretText(),
  KEY_FILE: text({ expected: 'the path of a file' }).default('.claimwright/payer-simulator.key'),
  HOST: text({ pattern: /^[0-9A-Za-z.:-]+$/, expected: 'an address to listen on' }).default('127.0.0.1'),
  PORT: port(3100),
  SIMULATOR_SEED: text().default('claimwright'),
  SIMULATOR_PAYMENT_DELAY_MS: integer({ max: 365 * DAY_MS }).default(1_000),
  SIMULATOR_LATE_DELAY_MS: integer({ max: 365 * DAY_MS }).default(60_000),
  SIMULATOR_TA1: flag().default(false),
};

/** What the simulator's own process is told by its environment. */
export function readSimulatorConfig(env: NodeJS.ProcessEnv): ConfigOf<typeof declaration> {
  return readConfig(declaration, env);
}
