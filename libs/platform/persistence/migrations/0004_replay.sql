-- Stretches of a topic that somebody wants fed to a consumer again; a running member of the consumer works them off.
create table replay_request (
  id           bigserial primary key,
  consumer     text not null,
  topic        text not null,
  from_at      timestamptz not null,
  to_at        timestamptz not null,
  operator     text not null,
  reason       text not null,
  state        text not null default 'waiting' check (state in ('waiting', 'done', 'failed')),
  -- How far it is: the next offset of each partition, so that another member goes on where one stopped.
  places       jsonb not null default '{}',
  records      bigint not null default 0,
  attempts     int not null default 0,
  error_code   text,
  owner        text,
  leased_until timestamptz,
  next_at      timestamptz not null default clock_timestamp(),
  requested_at timestamptz not null default clock_timestamp(),
  ended_at     timestamptz
);
create index replay_request_due on replay_request (consumer, next_at) where state = 'waiting';
