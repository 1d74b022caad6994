#!/usr/bin/env bash
set -euo pipefail
touch /opt/kafka/config/server.properties
java -cp '/opt/kafka/libs/*' kafka.docker.KafkaDockerWrapper setup \
  --default-configs-dir /etc/kafka/docker --mounted-configs-dir /mnt/shared/config --final-configs-dir /opt/kafka/config
# shellcheck disable=SC2086  # several options
exec java ${KAFKA_HEAP_OPTS:--Xms256m -Xmx512m} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dkafka.logs.dir=/opt/kafka/logs \
  -Dlog4j2.configurationFile=/opt/kafka/config/stand-in-log4j2.properties -cp '/opt/kafka/libs/*' kafka.Kafka /opt/kafka/config/server.properties
