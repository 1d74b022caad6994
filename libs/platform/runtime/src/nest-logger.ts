import { type LoggerService } from '@nestjs/common';
import { log } from './logger.js';

/**
 * Takes what Nest says. Its sentences are made at run time and can quote anything, so only who spoke and how loud is kept;
 * of errors the class, code and frames.
 */
export class NestLogger implements LoggerService {
  log(_message: unknown, ...rest: unknown[]): void {
    log.debug('framework note', { component: componentOf(rest) });
  }

  debug(_message: unknown, ...rest: unknown[]): void {
    log.debug('framework note', { component: componentOf(rest) });
  }

  verbose(_message: unknown, ...rest: unknown[]): void {
    log.debug('framework note', { component: componentOf(rest) });
  }

  warn(_message: unknown, ...rest: unknown[]): void {
    log.warn('framework warning', { component: componentOf(rest) });
  }

  error(message: unknown, ...rest: unknown[]): void {
    log.error('framework error', { component: componentOf(rest), error: message instanceof Error ? message : stackOf(rest) });
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.error(message, ...rest);
  }
}

// Nest hands the context last, and before it a stack where there is one.
function componentOf(rest: readonly unknown[]): string {
  const last = rest.at(-1);
  return typeof last === 'string' ? last : 'Nest';
}

function stackOf(rest: readonly unknown[]): unknown {
  const stack = rest.find((one) => typeof one === 'string' && one.includes('\n    at '));
  return stack === undefined ? undefined : { name: 'Error', stack };
}
