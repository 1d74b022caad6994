create table visit (
  org_id        text not null,
  id            text not null,
  status        text not null default 'open',
  charged_cents bigint not null default 0,
  service_date  date,
  factor        numeric,
  tags          text[],
  detail        jsonb,
  patient       text,
  document      bytea,
  seen_at       timestamptz,
  confirmed     boolean,
  primary key (org_id, id)
);
select platform_tenant_table('visit');

create table visit_line (
  org_id   text not null,
  visit_id text not null,
  line     int not null,
  primary key (org_id, visit_id, line),
  foreign key (org_id, visit_id) references visit
);
select platform_tenant_table('visit_line');

create table visit_history (
  org_id   text not null,
  visit_id text not null,
  seq      int not null,
  status   text not null,
  primary key (org_id, visit_id, seq)
);
select platform_tenant_table('visit_history');
select platform_append_only('visit_history');

create view open_visit with (security_invoker = true) as select org_id, id from visit where status = 'open';
