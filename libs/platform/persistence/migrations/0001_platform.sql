-- What every service's schema holds beside its own tables. Rows here carry ids, codes and sealed text only.

-- Makes a table the tenant's: rows are seen and written only under their organisation, by the owner too.
-- An unset app.org is NULL and a used-up one is '', and both must show nothing.
create function platform_tenant_table(table_name text) returns void language plpgsql as $$
begin
  execute format('alter table %I enable row level security', table_name);
  execute format('alter table %I force row level security', table_name);
  execute format('create policy tenant on %I using (org_id = nullif(current_setting(''app.org'', true), '''')) '
    || 'with check (org_id = nullif(current_setting(''app.org'', true), ''''))', table_name);
end $$;

-- Makes a table one that the service can add to and never change: journals, histories.
create function platform_append_only(table_name text) returns void language plpgsql as $$
begin
  execute format('revoke update, delete on %I from %I', table_name, 'claimwright_' || current_schema());
end $$;

-- Events waiting for the relay. `tx` stands before `pos` so that a writer owns a transaction id before it draws a position.
create table outbox (
  tx          xid8 not null default pg_current_xact_id(),
  pos         bigserial primary key,
  event_id    text not null unique,
  topic       text not null,
  key         text not null,
  type        text not null,
  org_id      text not null,
  headers     jsonb not null,
  data        text not null,
  occurred_at timestamptz not null default clock_timestamp()
);

-- The events a consumer has taken, written in the transaction of their effect.
create table inbox (
  consumer text not null,
  event_id text not null,
  at       timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index inbox_at on inbox (at);

-- Events that failed, and the later ones of the same topic and key, in their order.
create table parked (
  consumer   text not null,
  topic      text not null,
  key        text not null,
  seq        bigserial,
  org_id     text not null,
  event_id   text not null,
  event      jsonb not null,
  attempts   int not null default 0,
  next_at    timestamptz not null default now(),
  error_code text,
  parked_at  timestamptz not null default now(),
  primary key (consumer, topic, key, seq),
  unique (consumer, event_id)
);
create index parked_due on parked (consumer, next_at);

create table dead_letter (
  id          bigserial primary key,
  consumer    text not null,
  topic       text not null,
  partition   int not null,
  "offset"    bigint not null,
  key         text not null,
  headers     jsonb not null,
  value       text not null,
  reason_code text not null,
  attempts    int not null,
  first_at    timestamptz not null,
  at          timestamptz not null default now(),
  org_id      text,
  unique (consumer, topic, partition, "offset")
);
create index dead_letter_key on dead_letter (consumer, key);

create table relay_lease (
  shard int primary key,
  owner text not null,
  epoch bigint not null,
  until timestamptz not null
);

-- Work to do outside a transaction, saved in the one that wants it.
create table job (
  id           bigserial primary key,
  queue        text not null,
  org_id       text not null,
  ref          text not null,
  data         jsonb,
  due_at       timestamptz not null default now(),
  leased_until timestamptz,
  attempts     int not null default 0
);
create index job_due on job (queue, due_at);

-- The answer to each request that carried a key, written in the transaction of its work; the answer is sealed.
create table idempotency (
  org_id      text not null,
  key         text not null,
  fingerprint text not null,
  answer      text,
  created_at  timestamptz not null default now(),
  primary key (org_id, key)
);
select platform_tenant_table('idempotency');
create index idempotency_age on idempotency (org_id, created_at);

-- These tables live fast: at the usual one fifth their dead rows would outnumber the live ones many times over.
alter table outbox set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
alter table inbox set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
alter table job set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_analyze_scale_factor = 0.01, autovacuum_vacuum_insert_scale_factor = 0.01);
