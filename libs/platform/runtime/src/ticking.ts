import { log } from './logger.js';
import { type Ticker } from './service-module.js';

/** Runs a ticker until closed; `close` waits for the tick in hand. A tick that fails is logged and the next one comes as usual. */
export function startTicking(ticker: Ticker): { close(): Promise<void> } {
  const closing = new AbortController();
  const running = tickOn(ticker, closing.signal);
  return {
    close: async () => {
      closing.abort();
      await running;
    },
  };
}

async function tickOn(ticker: Ticker, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      await ticker.tick(signal);
    } catch (error) {
      if (!signal.aborted) log.error('tick failed', { ticker: ticker.name, error });
    }
    await pause(ticker.everyMs, signal);
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener('abort', end);
  });
}
