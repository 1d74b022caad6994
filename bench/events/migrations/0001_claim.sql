-- The state of each claim and what happened to it, as every service keeps them.
create table claim (
  org_id        text   not null,
  claim_id      text   not null,
  status        text   not null,
  payer_id      text   not null,
  charged_cents bigint not null,
  version       int    not null,
  primary key (org_id, claim_id)
);
select platform_tenant_table('claim');
create table claim_history (
  org_id   text        not null,
  id       bigserial,
  claim_id text        not null,
  status   text        not null,
  at       timestamptz not null default now(),
  primary key (org_id, id)
);
select platform_tenant_table('claim_history');
