import { pause } from '@claimwright/platform-messaging';

/** Waits for the work, or for this long; what has not ended by then goes on by itself. */
export async function within(ms: number, work: Promise<unknown> | undefined): Promise<void> {
  const over = new AbortController();
  try {
    await Promise.race([work, pause(ms, over.signal)]);
  } finally {
    over.abort();
  }
}
