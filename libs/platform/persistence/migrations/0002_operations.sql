-- What the people who run the system see and do: what was sent, who stopped a consumer, and every act of theirs.

-- How many events of a type left for a topic in each minute, and all their ids folded into one number (exclusive or of their last 64 bits):
-- enough to prove that a topic holds exactly what was sent, at the price of a row a minute.
create table sent_tally (
  minute timestamptz not null,
  topic  text not null,
  type   text not null,
  events bigint not null,
  ids    bigint not null,
  primary key (minute, topic, type)
);

-- Consumers that somebody has stopped; they let go within a second and begin again when the row is gone.
create table consumer_pause (
  consumer  text primary key,
  operator  text not null,
  reason    text not null,
  paused_at timestamptz not null default clock_timestamp()
);

-- Who did what to the flow of events, and why.
create table operator_action (
  id       bigserial primary key,
  at       timestamptz not null default clock_timestamp(),
  operator text not null,
  action   text not null,
  reason   text not null,
  consumer text,
  topic    text,
  key      text,
  event_id text,
  detail   jsonb
);
select platform_append_only('operator_action');
create index operator_action_key on operator_action (key);

-- A dead letter is also sent to its topic, and what could not be read may name no organisation.
alter table outbox alter column org_id drop not null;
