import { bootstrap, roleUrl } from '@claimwright/platform-persistence';
import { endAtUncaught, log } from '@claimwright/platform-runtime';
import { fileKeyProvider } from '@claimwright/platform-security';
import { readSimulatorConfig } from './config.js';
import { openSimulatorDatabase, simulatorSchema, startSimulator } from './index.js';

endAtUncaught();
const { DATABASE_URL, DATABASE_ROLE_SECRET, KEY_FILE, ...config } = readSimulatorConfig(process.env);
await bootstrap(DATABASE_URL, [simulatorSchema], { secret: DATABASE_ROLE_SECRET });
const db = await openSimulatorDatabase({ url: roleUrl(DATABASE_URL, simulatorSchema.name, DATABASE_ROLE_SECRET), keyProvider: await fileKeyProvider(KEY_FILE) });
const simulator = await startSimulator({
  db, host: config.HOST, port: config.PORT, seed: config.SIMULATOR_SEED, alwaysTA1: config.SIMULATOR_TA1,
  paymentDelayMs: config.SIMULATOR_PAYMENT_DELAY_MS, lateDelayMs: config.SIMULATOR_LATE_DELAY_MS, logger: log,
});
const stop = () => simulator.close().then(() => db.close());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());
