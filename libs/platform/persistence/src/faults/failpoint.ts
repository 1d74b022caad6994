/**
 * The places where crash tests may end a process. `after_lock`: a consumer's inbox rows are locked and nothing has acted;
 * `mid_batch`: some handlers of a batch have acted; `before_commit` and `after_commit`: any transaction, a request's or a
 * consumer's; `in_rebalance`: a consumer has just been given its partitions; `after_post_before_attempt_row`: a webhook has been answered and nobody knows. The others say it themselves.
 */
export type Failpoint = 'after_lock' | 'mid_batch' | 'before_commit' | 'after_commit' | 'after_publish_before_delete' | 'after_effect_before_offset' | 'in_rebalance' | 'after_post_before_attempt_row';

const [armedName = '', armedHit = '1', action = 'kill'] = (process.env['FAILPOINT'] ?? '').split(':');
/** What an error says that a failpoint throws: as ours might, it quotes what was being worked on. */
const text = process.env['FAILPOINT_TEXT'] ?? '';
if (armedName !== '' && process.env['NODE_ENV'] === 'production') throw new Error('FAILPOINT is for crash tests and refused in production');
let hits = 0;

const ACTIONS: Readonly<Record<string, () => void>> = {
  kill: () => process.kill(process.pid, 'SIGKILL'),
  stop: () => process.kill(process.pid, 'SIGSTOP'),
  throw: () => { throw new Error(text); },
  crash: () => { setImmediate(() => { throw new Error(text); }); },
  reject: () => { void Promise.reject(new Error(text)); },
};

/**
 * At the n-th pass of the point named in FAILPOINT (`name`, `name:n` or `name:n:action`): kills the process without warning, freezes it (`stop`), throws where
 * it stands (`throw`), or throws where nobody catches (`crash`, `reject`).
 */
export function failpoint(name: Failpoint): void {
  if (armedName !== name) return;
  hits += 1;
  if (hits === Number(armedHit)) ACTIONS[action]?.();
}
