-- How much each caller reads, so that somebody who reads all of it is seen. Counted from the audit.

-- Up to where an organisation's audit has been counted.
create table reading_mark (
  org_id text primary key references organisation,
  seq    bigint not null
);
select platform_tenant_table('reading_mark');

create table reading (
  org_id  text not null references organisation,
  caller  text not null,
  hour    timestamptz not null,
  records bigint not null,
  primary key (org_id, caller, hour)
);
select platform_tenant_table('reading');

-- A caller who read more than they may in a day without somebody being told. Whoever judges it can say how much is expected of them from then on.
create table reading_alert (
  org_id      text not null references organisation,
  id          text not null check (id ~ '^ral_[0-9a-f]{32}$'),
  caller      text not null,
  records     bigint not null,
  per_day     int not null,
  raised_at   timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by text,
  outcome     text check (outcome in ('expected', 'not_expected')),
  expected_per_day int check (expected_per_day > 0),
  version     int not null default 1,
  primary key (org_id, id),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (outcome is null)),
  check (expected_per_day is null or outcome = 'expected')
);
select platform_tenant_table('reading_alert');
create index reading_alert_caller on reading_alert (org_id, caller, raised_at);
create index reading_alert_raised on reading_alert (org_id, raised_at, id);
