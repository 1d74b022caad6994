import { EventEmitter } from 'node:events';

const FASTEST_MS = 20;
const SLOWEST_MS = 1000;

// One emitter for the process: services that live together wake each other without a round trip to the database.
const bell = new EventEmitter();
bell.setMaxListeners(0);

/** Wakes every loop of this process that waits on the channel. */
export function ring(channel: string): void {
  bell.emit(channel);
}

/** Waits at least this long, or less when aborted. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}

/** Paces a polling loop: asks again after 20 ms, ever slower up to a second while nothing comes, at once when the channel is rung. */
export class Pacer {
  private delayMs = FASTEST_MS;
  private rung = false;
  private wake: (() => void) | undefined;

  constructor(private readonly channel?: string) {
    if (channel !== undefined) bell.on(channel, this.wakeUp);
  }

  readonly wakeUp = (): void => {
    this.rung = true;
    this.wake?.();
  };

  /** Call before looking for work, so that a ring during the look is not lost. */
  attend(): void {
    this.rung = false;
  }

  /** Waits until there may be work again; returns at once after `foundWork` or when rung since `attend`. */
  async rest(foundWork: boolean, signal: AbortSignal): Promise<void> {
    this.delayMs = foundWork || this.rung ? FASTEST_MS : Math.min(this.delayMs * 2, SLOWEST_MS);
    if (foundWork || this.rung || signal.aborted) return;
    const early = new AbortController();
    this.wake = () => early.abort();
    await pause(this.delayMs, AbortSignal.any([signal, early.signal]));
    this.wake = undefined;
  }

  stop(): void {
    if (this.channel !== undefined) bell.off(this.channel, this.wakeUp);
  }
}
