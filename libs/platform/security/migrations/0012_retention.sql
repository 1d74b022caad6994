-- How long an organisation keeps a class of data where that is not the default; and what was disposed of.
create table retention_policy (
  org_id text not null references organisation,
  class  text not null,
  days   int  not null check (days > 0),
  set_at timestamptz not null,
  set_by text not null,
  primary key (org_id, class)
);
select platform_tenant_table('retention_policy');

create table disposal (
  org_id     text   not null references organisation,
  id         text   not null check (id ~ '^dsp_[0-9a-f]{32}$'),
  class      text   not null,
  table_name text   not null,
  -- Everything of before this moment that nobody holds.
  before     timestamptz not null,
  rows       bigint not null default 0,
  operator   text   not null,
  at         timestamptz not null default now(),
  primary key (org_id, id)
);
select platform_tenant_table('disposal');
revoke insert, update, delete on disposal from claimwright_access;
