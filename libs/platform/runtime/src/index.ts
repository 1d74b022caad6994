export { ConfigError, flag, integer, oneOf, port, readConfig, secretText, secretUrl, text, type ConfigOf, type Declaration, type Variable } from './config.js';
export { type LogFields } from './log-fields.js';
export { createLog, log, redirectLog, LOG_LEVELS, type Log, type LogLevel, type LogOptions } from './logger.js';
export { NestLogger } from './nest-logger.js';
