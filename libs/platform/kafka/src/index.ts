export { type ClientNotice, type KafkaSettings } from './client.js';
export { type Fatal } from './group-member.js';
export { KafkaBroker, type KafkaBrokerOptions } from './kafka-broker.js';
export { REREAD_PREFIX } from './reread.js';
export { applyAccess, describeRight, planAccess, rightsOf, type AccessPlan, type Right } from './topics/access.js';
export { TopicAdmin, type Applied, type PartitionState } from './topics/admin.js';
export { compareTopics, TOPIC_PREFIX, type Drift, type FoundTopic, type TopicPlan } from './topics/compare.js';
