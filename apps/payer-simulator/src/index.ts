export { LINE_SCRIPTS, SCRIPTS, describeMagic, type LineScript, type Script } from './adjudication/magic.js';
export { openSimulatorDatabase, simulatorSchema, type SimulatorDatabaseOptions } from './database.js';
export { startSimulator, type RunningSimulator, type SimulatorOptions } from './start.js';
