export { describeKafka, describeLocalKafka } from './describe-kafka.js';
export { type KafkaSource, kafkaSource } from './source.js';
export { type NewTopicOptions, testKafka, type TestKafka } from './test-kafka.js';
