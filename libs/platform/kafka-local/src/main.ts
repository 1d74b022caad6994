import { runCli } from './cli.js';

process.exitCode = await runCli(process.argv.slice(2), { say: (line) => process.stdout.write(`${line}\n`), complain: (line) => process.stderr.write(`${line}\n`) });
