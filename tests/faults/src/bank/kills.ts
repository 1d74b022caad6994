import { type Failpoint } from '@claimwright/platform-persistence';
import { type Program } from '../program.js';
import { type Random } from '../random.js';
import { becomes } from '../wait.js';

export const FAILPOINTS: readonly Failpoint[] = ['after_lock', 'mid_batch', 'before_commit', 'after_commit', 'after_publish_before_delete', 'after_effect_before_offset', 'in_rebalance'];

/** How the kills of a run came about: by failpoint, at random, or how often a failpoint was not passed in time and the kill was by hand. */
export class KillCount {
  readonly at: Record<string, number> = {};

  add(where: string): void {
    this.at[where] = (this.at[where] ?? 0) + 1;
  }

  get total(): number {
    return Object.values(this.at).reduce((sum, n) => sum + n, 0);
  }
}

export interface KillOptions {
  random: Random;
  count: KillCount;
  /** Set in every process that is killed. */
  env?: Readonly<Record<string, string>>;
  /** How long a process that serves may go on without passing its point. */
  longestMs?: number;
}

const POINT_CHANCE = 0.75;
const PATIENCE_MS = 20_000;

/** At which pass of a point a process dies; a process is given its partitions once, and may never pass there again. */
const passOf = (point: Failpoint, random: Random, most: number): number => (point === 'in_rebalance' ? 1 : random.int(1, most));

/** Starts the process, to be killed at this point of its work; false where it did not pass there in time. */
export async function killAt(program: Program, at: Failpoint, { random, count, env = {} }: KillOptions): Promise<boolean> {
  program.start({ env: { ...env, FAILPOINT: `${at}:${passOf(at, random, 3)}` }, mayDie: true });
  const died = await program.gone(PATIENCE_MS);
  await program.kill();
  count.add(died ? at : `${at} not passed in time`);
  return died;
}

/** Lets processes run and be killed, at points of their work and at random moments, until there were so many kills; some are up afterwards. */
export async function killAgainAndAgain(programs: readonly Program[], kills: number, options: KillOptions): Promise<void> {
  const { random, count, longestMs = 1500 } = options;
  const armed = new Map<Program, Failpoint>();
  for (const end = count.total + kills; count.total < end;) {
    for (const program of programs) if (!program.isUp) rise(program, armed, options);
    const anyDown = (): boolean => programs.some(({ isUp }) => !isUp);
    // One that is still starting has nothing to lose yet.
    await becomes(() => anyDown() || programs.some(({ url }) => url !== undefined), PATIENCE_MS, 10);
    if (!await becomes(anyDown, random.int(200, longestMs), 10)) await random.pick(programs.filter(({ url }) => url !== undefined)).kill();
    for (const program of programs.filter(({ isUp }) => !isUp)) count.add(program.diedByItself ? `at ${armed.get(program) ?? 'a point'}` : 'at a random moment');
  }
}

function rise(program: Program, armed: Map<Program, Failpoint>, { random, env = {} }: KillOptions): void {
  armed.delete(program);
  if (!random.chance(POINT_CHANCE)) return program.start({ env });
  const point = random.pick(FAILPOINTS);
  armed.set(program, point);
  program.start({ env: { ...env, FAILPOINT: `${point}:${passOf(point, random, 8)}` }, mayDie: true });
}
