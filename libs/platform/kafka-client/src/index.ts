import './idle-timer.js';
import './reconnect.js';
import kafkajs from 'kafkajs';
import type * as k from 'kafkajs';

export * from 'kafkajs';

// Node sees only some names of a CommonJS package; these are the others that we use.
export const {
  AclOperationTypes, AclPermissionTypes, AclResourceTypes, ConfigResourceTypes, ConfigSource, ResourcePatternTypes,
  KafkaJSAggregateError, KafkaJSConnectionError, KafkaJSError, KafkaJSNonRetriableError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError,
} = kafkajs;
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
