export type Failpoint = 'after_publish_before_delete' | 'after_effect_before_offset' | 'before_commit';

const [armedName, armedHit = '1'] = (process.env['FAILPOINT'] ?? '').split(':');
let hits = 0;

/** Kills the process without warning at the n-th pass of the point named in FAILPOINT (`name` or `name:n`): crash tests only. */
export function failpoint(name: Failpoint): void {
  if (armedName !== name) return;
  hits += 1;
  if (hits === Number(armedHit)) process.kill(process.pid, 'SIGKILL');
}
