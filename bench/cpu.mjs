import { readdirSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';

const TICKS = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** CPU seconds these processes have used so far, with those of children they have waited for. */
export function cpuSeconds(pids) {
  return pids.reduce((sum, pid) => {
    try {
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
      return sum + fields.slice(11, 15).reduce((a, b) => a + Number(b), 0) / TICKS;
    } catch (error) {
      if (error.code === 'ENOENT' || error.code === 'ESRCH') return sum; // ended between listing and reading; its parent has its time
      throw error;
    }
  }, 0);
}

/** The server on this data folder and all its processes. */
export function pidsOfServer(dataDir) {
  const postmaster = Number(readFileSync(path.join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => parentOf(pid) === postmaster);
  return [postmaster, ...children];
}

function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')[1]);
  } catch {
    return 0; // it has just ended
  }
}
