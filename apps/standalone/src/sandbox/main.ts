import { runSandbox } from './run-sandbox.js';

process.exitCode = await runSandbox(process.argv.slice(2), process.env);
