export { ConfigError, flag, integer, oneOf, port, readConfig, secretText, secretUrl, text, type ConfigOf, type Declaration, type Variable } from './config.js';
export { type LogFields } from './log-fields.js';
export { createLog, log, redirectLog, LOG_LEVELS, type Log, type LogLevel, type LogOptions } from './logger.js';
export { NestLogger } from './nest-logger.js';
export { defineServiceModule, describeServices, type QueueWorker, type ServiceModule, type ServiceParts, type Ticker } from './service-module.js';
export { KAFKA_CONFIG, kafkaFrom, kafkaSettings } from './kafka.js';
export { MissingTopicsError, startApp, type AppOptions, type DatabaseAccess, type RunningApp } from './start-app.js';
export { HTTP_CONFIG, runService, SERVICE_CONFIG, stopOnSignals } from './run-service.js';
