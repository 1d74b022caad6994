-- Who is told of events, what there was to tell, and what became of telling it. Nothing here holds patient data: see thin.ts of the contracts.

create table endpoint (
  org_id          text not null,
  id              text not null,
  url             text not null,
  description     text,
  event_types     text[] not null,
  status          text not null check (status in ('enabled', 'disabled', 'deleted')),
  disabled_reason text check (disabled_reason in ('gone', 'failing', 'by_hand')),
  ordered         boolean not null,
  concurrency     int not null check (concurrency between 1 and 16),
  max_per_second  int not null check (max_per_second between 1 and 5000),
  -- Since when it has only failed, and when that was told; empty after a success.
  failing_since   timestamptz,
  warned_at       timestamptz,
  -- It asked to be left alone until then (Retry-After).
  hold_until      timestamptz,
  version         int not null,
  created_at      timestamptz not null,
  updated_at      timestamptz not null,
  primary key (org_id, id)
);
select platform_tenant_table('endpoint');

-- Several at a time while they are changed; a key that has expired signs nothing.
create table signing_key (
  org_id      text not null,
  id          text not null,
  endpoint_id text not null,
  kind        text not null check (kind in ('hmac', 'ed25519')),
  secret      text not null,
  public_key  text,
  created_at  timestamptz not null,
  expires_at  timestamptz,
  primary key (org_id, id),
  foreign key (org_id, endpoint_id) references endpoint (org_id, id)
);
create index signing_key_endpoint on signing_key (org_id, endpoint_id);
select platform_tenant_table('signing_key');

-- The last number given to an event. Its row is locked until the events that took the numbers are committed, so that nobody who reads on by number misses one.
create table stream (
  org_id        text not null,
  last_sequence bigint not null,
  primary key (org_id)
);
select platform_tenant_table('stream');

create table event (
  org_id      text not null,
  sequence    bigint not null,
  id          text not null,
  type        text not null,
  -- What happened to which claim; of events about something else, what they are about.
  subject_id  text not null,
  received_at timestamptz not null default clock_timestamp(),
  -- As it is signed and sent.
  body        text not null,
  primary key (org_id, sequence)
);
create unique index event_id on event (org_id, id);
create index event_subject on event (org_id, subject_id, sequence);
create index event_received on event (org_id, received_at);
select platform_tenant_table('event');

create table delivery (
  org_id      text not null,
  endpoint_id text not null,
  sequence    bigint not null,
  -- Where the endpoint wants the events of a subject one after the other.
  subject_id  text,
  state       text not null check (state in ('pending', 'delivered', 'exhausted')),
  -- Tries since it was made or replayed, which is its place in the schedule; and all of them.
  step        int not null,
  attempts    int not null,
  next_at     timestamptz not null default clock_timestamp(),
  created_at  timestamptz not null default clock_timestamp(),
  ended_at    timestamptz,
  last_status int,
  last_code   text,
  primary key (org_id, endpoint_id, sequence)
);
create index delivery_due on delivery (org_id, endpoint_id, next_at, sequence) where state = 'pending';
create index delivery_subject on delivery (org_id, endpoint_id, subject_id, sequence) where state = 'pending' and subject_id is not null;
create index delivery_exhausted on delivery (org_id, endpoint_id, sequence) where state = 'exhausted';
select platform_tenant_table('delivery');

create table attempt (
  org_id      text not null,
  endpoint_id text not null,
  sequence    bigint not null,
  number      int not null,
  at          timestamptz not null,
  duration_ms int not null,
  code        text not null,
  status      int,
  address     text,
  -- The form of what was answered: words that are not in a short list are blotted out.
  response    text,
  primary key (org_id, endpoint_id, sequence, number)
);
select platform_tenant_table('attempt');

-- An endpoint with something to send is one job, so that whoever leases it is the only one to send to that endpoint.
create unique index job_lane on job (ref) where queue = 'webhook-lane';

alter table delivery set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.05);
