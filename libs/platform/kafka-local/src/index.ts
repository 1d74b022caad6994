export { LocalKafka, type LocalKafkaOptions } from './cluster.js';
export { findJava, findMaven } from './java.js';
export { canRunKafka, fetchJars, type Jars, kafkaHome, type Progress } from './jars.js';
export { LocalKafkaNode } from './node.js';
export { freePorts } from './ports.js';
export { askMetadata } from './probe.js';
export { KafkaProblem } from './problem.js';
export { type Address, brokerSettings, type ClusterLayout, KAFKA_IMAGE, KAFKA_VERSION, type Listener, type NodeLayout, toEnvironment, toProperties } from './settings.js';
