-- How keys end: an organisation's by being shredded, those of the blind indexes by giving way to newer ones.

-- From this moment on nothing of the organisation is read or written, and its keys are being destroyed or are.
alter table organisation add column shredded_at timestamptz;
create index organisation_shredded on organisation (org_id) where shredded_at is not null;

-- No index of this version is left. The key itself stays: the later versions are made of it.
alter table data_key add column retired_at timestamptz;

-- Somebody asks for the organisation's keys to be destroyed, another confirms it, and an operator carries it out when the time has come.
-- The reason is in the clear: it speaks of the organisation, and is needed when nothing that was sealed can be read.
create table shredding (
  org_id        text not null references organisation,
  id            text not null check (id ~ '^shr_[0-9a-f]{32}$'),
  reason        text not null,
  asked_at      timestamptz not null,
  asked_by      text not null,
  confirmed_at  timestamptz,
  confirmed_by  text check (confirmed_by <> asked_by),
  not_before    timestamptz,
  cancelled_at  timestamptz,
  cancelled_by  text,
  begun_at      timestamptz,
  done_at       timestamptz,
  -- Who carried it out, and why in their words.
  operator      text,
  operator_reason text,
  version       int not null default 1,
  primary key (org_id, id),
  check ((confirmed_at is null) = (confirmed_by is null) and (confirmed_at is null) = (not_before is null)),
  check ((cancelled_at is null) = (cancelled_by is null)),
  check (begun_at is null or (cancelled_at is null and begun_at >= not_before and operator is not null)),
  check (done_at is null or begun_at is not null)
);
select platform_tenant_table('shredding');
create unique index shredding_open on shredding (org_id) where cancelled_at is null;

-- What is not to be destroyed or disposed of, whatever else would have it so, until somebody lets it go.
create table legal_hold (
  org_id      text not null references organisation,
  id          text not null check (id ~ '^hld_[0-9a-f]{32}$'),
  scope       text not null check (scope in ('organization', 'patient', 'claim')),
  object_id   text,
  reason      text not null,
  placed_at   timestamptz not null,
  placed_by   text not null,
  released_at timestamptz,
  released_by text,
  version     int not null default 1,
  primary key (org_id, id),
  check ((scope = 'organization') = (object_id is null)),
  check ((released_at is null) = (released_by is null))
);
select platform_tenant_table('legal_hold');
create index legal_hold_open on legal_hold (org_id, scope, object_id) where released_at is null;
