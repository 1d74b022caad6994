-- A file of claims as it came; the name makes a repeated PUT harmless.
create table received_file (
  org_id       text not null,
  submitter_id text not null,
  name         text not null,
  sha256       text not null,
  size         bigint not null,
  content      text not null,   -- sealed
  received_at  timestamptz not null default now(),
  primary key (org_id, submitter_id, name)
);
select platform_tenant_table('received_file');

-- Answers for a submitter, written in the transaction of the file they answer.
create table mailbox_item (
  org_id       text not null,
  submitter_id text not null,
  id           text not null,
  type         text not null,
  size         bigint not null,
  content      text not null,   -- sealed
  due_at       timestamptz not null,
  position     bigint generated always as identity,
  confirmed_at timestamptz,
  primary key (org_id, submitter_id, id)
);
select platform_tenant_table('mailbox_item');
create index mailbox_item_waiting on mailbox_item (org_id, submitter_id, due_at, position) where confirmed_at is null;

-- What the payers remember of the claims they accepted: numbers, amounts and codes; the rest is sealed.
create table claim (
  org_id             text not null,
  submitter_id       text not null,
  payer_id           text not null,
  payer_claim_number text not null,
  claim_number       text not null,
  frequency          text not null,
  received_on        date not null,
  charge_cents       bigint not null,
  release            text not null check (release in ('payment', 'late', 'never')),
  status             text,
  paid_cents         bigint,
  payment            text,   -- sealed
  replaced_by        text,
  primary key (org_id, submitter_id, payer_id, payer_claim_number)
);
select platform_tenant_table('claim');
create index claim_number on claim (org_id, submitter_id, claim_number);
create index claim_payer_number on claim (org_id, submitter_id, payer_claim_number);

-- How often a scripted member was asked about; the member is a blind index.
create table eligibility_try (
  org_id       text not null,
  submitter_id text not null,
  member       text not null,
  tries        int not null,
  primary key (org_id, submitter_id, member)
);
select platform_tenant_table('eligibility_try');

-- The simulator's own wrapped keys: it stands for other companies and shares none with the services.
create table data_key (
  org_id  text not null,
  version int not null,
  purpose text not null check (purpose in ('seal', 'blind')),
  wrapped bytea not null,
  primary key (org_id, purpose, version)
);
select platform_tenant_table('data_key');
