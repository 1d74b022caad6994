create table claim (
  org_id  text not null,
  id      text not null,
  control text,
  note    jsonb,
  image   bytea,
  primary key (org_id, id)
);
select platform_tenant_table('claim');
