-- Encounters as they were captured, and each status they went through.

create table encounter (
  org_id         text not null,
  id             text not null,
  external_id    text,
  -- Blind hash of the encounter as it was first sent: the same again is a repeat, another under the same external id is a conflict.
  fingerprint    text not null,
  source         text not null check (source in ('json', '837P')),
  status         text not null check (status in ('captured', 'held', 'released', 'coded')),
  version        int not null,
  service_date   date not null,
  charged_cents  bigint not null,
  payer_id       text not null,
  patient_id     text,
  coverage_state text not null check (coverage_state in ('pending', 'verified', 'inactive', 'unverified')),
  -- Counts the questions to the payer: an answer to an earlier one is late.
  inquiry        int not null,
  -- What was found in the content; what the payer's answer adds follows from coverage_state.
  findings       jsonb not null,
  content        text not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  primary key (org_id, id)
);
create unique index encounter_external on encounter (org_id, external_id);
create index encounter_status on encounter (org_id, status, id) include (charged_cents);
select platform_tenant_table('encounter');

create table encounter_history (
  org_id       text not null,
  encounter_id text not null,
  version      int not null,
  status       text not null,
  reason       text not null,
  at           timestamptz not null,
  actor        text not null,
  primary key (org_id, encounter_id, version)
);
select platform_tenant_table('encounter_history');
select platform_append_only('encounter_history');
