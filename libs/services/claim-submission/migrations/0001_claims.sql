-- Claims on their way to a payer, the files that carry them and what comes back.

-- One claim to one payer: `turn` counts the payers, `revision` the corrected versions sent in a turn (0 is the first).
create table claim (
  org_id             text not null,
  id                 text not null,
  encounter_id       text not null,
  patient_id         text,
  turn               int not null,
  revision           int not null,
  frequency          text not null,
  claim_number       text not null,
  payer_id           text not null,
  status             text not null,
  version            int not null,
  service_date       date not null,
  charged_cents      bigint not null,
  content            text not null,
  findings           jsonb not null default '[]',
  payer_claim_number text,
  submission_id      text,
  set_control_number text,
  replaces_claim_id  text,
  denial_id          text,
  submitted_at       timestamptz,
  accepted_at        timestamptz,
  adjudicated_at     timestamptz,
  chase_at           timestamptz,
  created_at         timestamptz not null,
  updated_at         timestamptz not null,
  primary key (org_id, id),
  -- However often an encounter, a balance or a correction is announced, it makes one claim.
  unique (org_id, encounter_id, turn, revision),
  unique (org_id, claim_number)
);
select platform_tenant_table('claim');
create unique index claim_denial on claim (org_id, denial_id) where denial_id is not null;
create index claim_status on claim (org_id, status, id);
create index claim_submission on claim (org_id, submission_id) where submission_id is not null;
create index claim_chase on claim (org_id, chase_at) where chase_at is not null;
-- A claim is updated a few times in its life: room on its page keeps these updates out of the indexes.
alter table claim set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);

-- What happened to each claim, also what changed nothing because it came late or twice.
create table claim_history (
  org_id      text not null,
  claim_id    text not null,
  entry       bigserial,
  at          timestamptz not null,
  actor       text not null,
  action      text not null,
  from_status text,
  to_status   text not null,
  detail      jsonb not null default '{}',
  primary key (org_id, claim_id, entry)
);
select platform_tenant_table('claim_history');
select platform_append_only('claim_history');

-- One 837 file. Its id is its name at the partner.
create table submission (
  org_id          text not null,
  id              text not null,
  partner_id      text not null,
  status          text not null,
  control_number  bigint not null,
  claim_count     int not null,
  charged_cents   bigint not null,
  content         text not null,
  built_at        timestamptz not null,
  sent_at         timestamptz,
  acknowledged_at timestamptz,
  primary key (org_id, id),
  unique (org_id, control_number)
);
select platform_tenant_table('submission');

-- Files of acknowledgements as they came, sealed before they are read.
create table inbound_file (
  org_id          text not null,
  id              text not null,
  partner_file_id text not null,
  type            text not null,
  content         text not null,
  received_at     timestamptz not null,
  processed_at    timestamptz,
  result          jsonb,
  primary key (org_id, id),
  unique (org_id, partner_file_id)
);
select platform_tenant_table('inbound_file');

-- What each payer decided about a claim, for the claim to the next one: codes and amounts.
create table claim_adjudication (
  org_id             text not null,
  claim_id           text not null,
  payment_id         text not null,
  encounter_id       text not null,
  remittance_id      text not null,
  turn               int not null,
  payer_id           text not null,
  payer_claim_number text,
  status_code        text not null,
  charged_cents      bigint not null,
  paid_cents         bigint not null,
  adjudicated_on     date not null,
  lines              jsonb not null,
  adjustments        jsonb not null,
  posted_at          timestamptz not null,
  reversed_at        timestamptz,
  primary key (org_id, claim_id, payment_id)
);
select platform_tenant_table('claim_adjudication');
create index claim_adjudication_encounter on claim_adjudication (org_id, encounter_id);

-- The last interchange control number (ISA13) in use.
create table control_number (
  org_id text not null primary key,
  last   bigint not null
);
select platform_tenant_table('control_number');

-- Every event of every service by what it is about: an encounter, or a remittance that pays for it.
create table timeline (
  org_id      text not null,
  subject_id  text not null,
  event_id    text not null,
  claim_id    text,
  occurred_at timestamptz not null,
  type        text not null,
  service     text not null,
  data        jsonb not null,
  primary key (org_id, subject_id, event_id)
);
select platform_tenant_table('timeline');
select platform_append_only('timeline');
