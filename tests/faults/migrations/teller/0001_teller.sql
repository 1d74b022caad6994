-- Cases that commands move on, and what the other service confirmed of them; no constraint hides a double effect.
create table case_state (
  org_id  text not null,
  case_id text not null,
  version int  not null,
  primary key (org_id, case_id)
);
select platform_tenant_table('case_state');

create table transition (
  org_id     text not null,
  id         bigserial,
  case_id    text not null,
  version    int  not null,
  command_id text not null,
  cents      int  not null,
  note       text not null,
  primary key (org_id, id)
);
select platform_tenant_table('transition');

create table confirmation (
  org_id   text not null,
  id       bigserial,
  case_id  text not null,
  version  int  not null,
  event_id text not null,
  primary key (org_id, id)
);
select platform_tenant_table('confirmation');
