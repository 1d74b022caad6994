import { pino, type DestinationStream, type Logger } from 'pino';
import { allowedFields, type LogFields } from './log-fields.js';

export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** A message is a sentence of the program, so it must be written out: nothing can be put into it. */
type Sentence<M extends string> = Record<never, never> extends Record<M, 1> ? never : M;

type Say = <const M extends string>(message: M & Sentence<M>, fields?: LogFields) => void;

export interface Log {
  debug: Say;
  info: Say;
  warn: Say;
  error: Say;
  /** The same log with these fields on every line. */
  with(fields: LogFields): Log;
}

export interface LogOptions {
  level?: LogLevel;
  destination?: DestinationStream;
  /** One readable line each, for a person at a terminal. */
  pretty?: boolean;
}

export function createLog({ level = 'info', destination, pretty = false }: LogOptions = {}): Log {
  const target = destination ?? process.stdout;
  const stream = pretty ? { write: (line: string) => target.write(readable(line)) } : target;
  return wrap(pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, stream));
}

function wrap(logger: Logger): Log {
  const say = (level: 'debug' | 'info' | 'warn' | 'error'): Say => (message, fields = {}) => {
    if (logger.isLevelEnabled(level)) logger[level](allowedFields(fields), message);
  };
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error'), with: (fields) => wrap(logger.child(allowedFields(fields))) };
}

function readable(line: string): string {
  const { level, time, msg, error, ...fields } = JSON.parse(line) as Record<string, unknown> & { level: string; time: string; msg: string };
  const said = Object.entries(fields).map(([name, value]) => ` ${name}=${String(value)}`).join('');
  return `${time.slice(11, 23)} ${level.padEnd(5)} ${msg}${said}${error === undefined ? '' : ` error=${JSON.stringify(error)}`}\n`;
}

const fromEnvironment = LOG_LEVELS.find((level) => level === process.env['LOG_LEVEL']);
let current = createLog({ level: fromEnvironment ?? 'info', pretty: process.stdout.isTTY === true });

/** The process's log: JSON lines on standard output, readable ones at a terminal, as much as LOG_LEVEL says. */
export const log: Log = {
  debug: (message, fields) => current.debug(message, fields),
  info: (message, fields) => current.info(message, fields),
  warn: (message, fields) => current.warn(message, fields),
  error: (message, fields) => current.error(message, fields),
  with: (fields) => current.with(fields),
};

/** Sends the process's log elsewhere, such as to a test; answers how to go back. */
export function redirectLog(options: LogOptions): () => void {
  const before = current;
  current = createLog(options);
  return () => { current = before; };
}
