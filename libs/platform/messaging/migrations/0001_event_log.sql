-- The embedded event log: topics split into partitions, records numbered without gaps, consumers keep a position per group.

CREATE TABLE log (
  topic       text        NOT NULL,
  partition   integer     NOT NULL,
  "offset"    bigint      NOT NULL,
  event_id    text,
  key         text        NOT NULL,
  headers     jsonb       NOT NULL,
  data        text        NOT NULL,
  appended_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (topic, partition, "offset")
);

-- A publisher holds the row of its partition until it commits, so offsets become visible in order.
CREATE TABLE partition_head (
  topic       text    NOT NULL,
  partition   integer NOT NULL,
  next_offset bigint  NOT NULL,
  PRIMARY KEY (topic, partition)
);

CREATE TABLE consumer_offset (
  "group"     text    NOT NULL,
  topic       text    NOT NULL,
  partition   integer NOT NULL,
  next_offset bigint  NOT NULL,
  PRIMARY KEY ("group", topic, partition)
);

-- One process consumes a topic for a group; the epoch fences one that was asleep while another took over.
CREATE TABLE consumer_lease (
  "group" text        NOT NULL,
  topic   text        NOT NULL,
  owner   text        NOT NULL,
  epoch   bigint      NOT NULL,
  until   timestamptz NOT NULL,
  PRIMARY KEY ("group", topic)
);

-- Services may only add records; this is the one way out, and it keeps what some group has not read.
CREATE FUNCTION forget_old_records(retention interval, at_most integer) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = event_log, pg_temp AS $$
DECLARE forgotten bigint;
BEGIN
  IF retention < interval '1 day' THEN
    RAISE EXCEPTION 'records are kept for a day at least';
  END IF;
  DELETE FROM log USING (
    SELECT oldest.topic, oldest.partition, oldest."offset"
      FROM partition_head h
     CROSS JOIN LATERAL (
       SELECT coalesce(min(coalesce(o.next_offset, 0)), h.next_offset) AS read_by_all
         FROM consumer_lease g
         LEFT JOIN consumer_offset o ON o."group" = g."group" AND o.topic = g.topic AND o.partition = h.partition
        WHERE g.topic = h.topic) bound
     -- The age is tested after the limit: records lie in the order of their age, so a young first one ends the search.
     CROSS JOIN LATERAL (
       SELECT l.topic, l.partition, l."offset", l.appended_at FROM log l
        WHERE l.topic = h.topic AND l.partition = h.partition AND l."offset" < bound.read_by_all
        ORDER BY l."offset" LIMIT at_most) oldest
     WHERE oldest.appended_at < clock_timestamp() - retention
     LIMIT at_most
  ) old
  WHERE log.topic = old.topic AND log.partition = old.partition AND log."offset" = old."offset";
  GET DIAGNOSTICS forgotten = ROW_COUNT;
  RETURN forgotten;
END $$;
