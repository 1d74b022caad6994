import { runStandalone } from './standalone.js';

process.exitCode = await runStandalone(process.argv.slice(2), process.env);
