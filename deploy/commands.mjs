import { spawn } from 'node:child_process';

/** Runs a program to its end, with its output to be seen unless `quiet`; throws unless it ends with status 0, and answers what it wrote. */
export async function run(program, args, options = {}) {
  const { status, stdout, stderr } = await end(program, args, options);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}:\n${`${stdout}${stderr}`.slice(-4_000)}`);
  return stdout;
}

/** Whether a program is there and ends with status 0. */
export async function has(program, args, env = process.env) {
  return (await end(program, args, { env, quiet: true })).status === 0;
}

function end(program, args, { env = process.env, cwd, quiet = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) {
      child[name].setEncoding('utf8').on('data', (text) => {
        said[name] += text;
        if (!quiet) process.stderr.write(text);
      });
    }
    child.on('error', (error) => (error.code === 'ENOENT' ? resolve({ status: `no ${program}`, ...said }) : reject(error)));
    child.on('close', (code, signal) => resolve({ status: code ?? signal, ...said }));
  });
}
