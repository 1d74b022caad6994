import { setTimeout as sleep } from 'node:timers/promises';

/** Reads until what is read is as wanted, for ten seconds. */
export async function until<T>(read: () => Promise<T>, wanted: (value: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const value = await read();
    if (wanted(value) || tries > 400) return value;
    await sleep(25);
  }
}
