import { log } from './logger.js';

/**
 * Ends the process with 1 at an error that nobody caught, a rejected promise included, and logs it as every other error: by its class and frames. Node
 * itself would print the message and the line of code, and messages quote what was being worked on.
 */
export function endAtUncaught(): void {
  process.once('uncaughtException', (error) => {
    log.error('process ends: nobody caught an error', { error });
    process.exit(1);
  });
}
