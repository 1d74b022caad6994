// npm start: builds what changed (a second or two, cached), then becomes the standalone app in this same process.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const build = spawnSync(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'run-many', '-t', 'build', '--output-style=static'], { encoding: 'utf8', env: { ...process.env, NX_DAEMON: 'false' } });
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}\nThe build failed (above).\n`);
  process.exit(build.status ?? 1);
}
// `npm start --no-sandbox` (without the extra --) reaches us only as npm's own setting.
if (process.env.npm_config_sandbox !== undefined && ['', 'false'].includes(process.env.npm_config_sandbox)) process.argv.push('--no-sandbox');
await import('../apps/standalone/dist/main.js');
