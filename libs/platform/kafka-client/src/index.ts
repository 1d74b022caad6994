import './idle-timer.js';
import './reconnect.js';
import './send-once.js';
import type * as k from 'kafkajs';
import { createRequire } from 'node:module';

export type * from 'kafkajs';

// Not by `import`, which would load it before its remedies.
const kafkajs = createRequire(import.meta.url)('kafkajs') as typeof k;

export const {
  Kafka, logLevel, PartitionAssigners, Partitioners,
  AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ConfigSource, ResourcePatternTypes,
  KafkaJSAggregateError, KafkaJSConnectionError, KafkaJSError, KafkaJSNonRetriableError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError,
} = kafkajs;
export type Kafka = k.Kafka;
export type logLevel = k.logLevel;
export type AclOperationTypes = k.AclOperationTypes;
export type AclPermissionTypes = k.AclPermissionTypes;
export type AclResourceTypes = k.AclResourceTypes;
export type ConfigResourceTypes = k.ConfigResourceTypes;
export type ConfigSource = k.ConfigSource;
export type ResourcePatternTypes = k.ResourcePatternTypes;
export type KafkaJSAggregateError = k.KafkaJSAggregateError;
export type KafkaJSConnectionError = k.KafkaJSConnectionError;
export type KafkaJSError = k.KafkaJSError;
export type KafkaJSNonRetriableError = k.KafkaJSNonRetriableError;
export type KafkaJSNumberOfRetriesExceeded = k.KafkaJSNumberOfRetriesExceeded;
export type KafkaJSProtocolError = k.KafkaJSProtocolError;
