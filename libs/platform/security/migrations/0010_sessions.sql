-- Sign-ins that people go on with: when each began at the identity provider, and when it was last used here for a token.
create table session (
  org_id    text not null references organisation,
  person_id text not null,
  begun_at  timestamptz not null,
  seen_at   timestamptz not null,
  primary key (org_id, person_id, begun_at),
  foreign key (org_id, person_id) references person (org_id, id)
);
select platform_tenant_table('session');
