import { readFileSync } from 'node:fs';

/**
 * The highest resident memory of this process so far, in MB. `maxRSS` may tell that of the process which started this one, so that it is
 * asked only where there is no /proc.
 */
export function peakMb() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'latin1'))[1]) / 1024;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return process.resourceUsage().maxRSS / 1024;
  }
}
