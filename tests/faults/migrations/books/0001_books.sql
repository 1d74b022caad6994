-- Two entries for each move of a case, in the order in which they were made; no constraint hides a double effect.
create table posting (
  org_id   text not null,
  id       bigserial,
  case_id  text not null,
  version  int  not null,
  event_id text not null,
  account  text not null,
  cents    int  not null,
  primary key (org_id, id)
);
select platform_tenant_table('posting');

-- The case as this service last heard of it.
create table case_copy (
  org_id  text not null,
  case_id text not null,
  version int  not null,
  primary key (org_id, case_id)
);
select platform_tenant_table('case_copy');

-- Cases that this service cannot post just now.
create table hold (
  org_id  text not null,
  case_id text not null,
  primary key (org_id, case_id)
);
select platform_tenant_table('hold');
