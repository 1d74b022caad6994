/**
 * The places where crash tests may end a process. `after_lock`: a consumer's inbox rows are locked and nothing has acted;
 * `mid_batch`: some handlers of a batch have acted; `before_commit` and `after_commit`: any transaction, a request's or a
 * consumer's; `in_rebalance`: a consumer has just been given its partitions; `after_post_before_attempt_row`: a webhook has been answered and nobody knows. The others say it themselves.
 */
export type Failpoint = 'after_lock' | 'mid_batch' | 'before_commit' | 'after_commit' | 'after_publish_before_delete' | 'after_effect_before_offset' | 'in_rebalance' | 'after_post_before_attempt_row';

const [armedName = '', armedHit = '1', action = 'kill'] = (process.env['FAILPOINT'] ?? '').split(':');
if (armedName !== '' && process.env['NODE_ENV'] === 'production') throw new Error('FAILPOINT is for crash tests and refused in production');
let hits = 0;

/** Kills the process without warning, or freezes it with `stop`, at the n-th pass of the point named in FAILPOINT (`name`, `name:n` or `name:n:stop`). */
export function failpoint(name: Failpoint): void {
  if (armedName !== name) return;
  hits += 1;
  if (hits === Number(armedHit)) process.kill(process.pid, action === 'stop' ? 'SIGSTOP' : 'SIGKILL');
}
