-- Patients, their coverages, and the questions to payers about them. Who they are is sealed; they are found by blind indexes.

create table patient (
  org_id      text not null,
  id          text not null,
  match_index text not null,
  content     text not null,
  created_at  timestamptz not null,
  updated_at  timestamptz not null,
  primary key (org_id, id),
  unique (org_id, match_index)
);
select platform_tenant_table('patient');

create table coverage (
  org_id       text not null,
  id           text not null,
  patient_id   text not null,
  payer_id     text not null,
  member_index text not null,
  content      text not null,
  created_at   timestamptz not null,
  updated_at   timestamptz not null,
  primary key (org_id, id),
  unique (org_id, patient_id, payer_id, member_index),
  foreign key (org_id, patient_id) references patient (org_id, id)
);
select platform_tenant_table('coverage');

create table eligibility_check (
  org_id        text not null,
  id            text not null,
  encounter_id  text,
  -- Which question about the encounter this is; a later one supersedes it.
  inquiry       int,
  patient_id    text not null,
  coverage_id   text not null,
  payer_id      text not null,
  service_date  date not null,
  charged_cents bigint not null,
  state         text not null check (state in ('pending', 'active', 'inactive', 'could_not_ask', 'refused', 'superseded')),
  attempts      int not null,
  reason_code   text,
  benefits      jsonb,
  -- Who asks.
  asker         text not null,
  -- What the payer said, whole.
  answer        text,
  asked_at      timestamptz,
  answered_at   timestamptz,
  next_at       timestamptz,
  created_at    timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, coverage_id) references coverage (org_id, id)
);
create index eligibility_check_encounter on eligibility_check (org_id, encounter_id);
create index eligibility_check_coverage on eligibility_check (org_id, coverage_id);
create index eligibility_check_state on eligibility_check (org_id, state, id) include (charged_cents);
select platform_tenant_table('eligibility_check');

-- ISA13 of the last interchange sent.
create table interchange_number (
  org_id text not null primary key,
  last   bigint not null
);
select platform_tenant_table('interchange_number');
