export { type ClientNotice, type KafkaSettings } from './client.js';
export { type Fatal } from './group-member.js';
export { KafkaBroker, type KafkaBrokerOptions } from './kafka-broker.js';
export { REREAD_PREFIX } from './reread.js';
