-- For this library's own test: notes, and what became of them.
create table note (
  org_id text not null,
  id     text not null,
  body   text not null,
  heard  int not null default 0,
  sent   int not null default 0,
  primary key (org_id, id)
);
select platform_tenant_table('note');
