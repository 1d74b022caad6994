import { setTimeout as sleep } from 'node:timers/promises';
import { sqlStateOf } from './errors.js';

const RETRIES_MAX = 5;
const BASE_MS = 10;
const CEILING_MS = 500;

/** Repeats the whole of the work when Postgres chose it as the victim of a conflict; full jitter keeps the rivals apart. */
export async function retryOnConflict<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const state = sqlStateOf(error);
      if ((state !== '40001' && state !== '40P01') || attempt === RETRIES_MAX) throw error;
      await sleep(Math.random() * Math.min(CEILING_MS, BASE_MS * 2 ** attempt));
    }
  }
}
