-- Cases of money that a payer refused, did not answer for, or whose claim was turned away; and the appeals filed on them.

create table denial (
  org_id               text not null,
  id                   text not null,
  claim_id             text not null,
  encounter_id         text not null,
  payer_id             text not null,
  payer_claim_number   text,
  source               text not null check (source in ('denied', 'rejected', 'overdue')),
  -- What makes a case the same case: the remittance and codes of a denial, the stage of a rejection, what an overdue claim waits for.
  occasion             text not null,
  remittance_id        text,
  adjustment_group     text,
  reason               text,
  remarks              text[] not null,
  line_control_numbers text[] not null,
  category             text not null,
  action               text not null,
  because              text not null,
  rule_source          text not null,
  appealable           boolean not null,
  notice_on            date not null,
  due_on               date not null,
  status               text not null check (status in ('open', 'correcting', 'appealed', 'rebilled', 'resolved')),
  outcome              text,
  -- What was refused, and what of it still is.
  denied_cents         bigint not null,
  open_cents           bigint not null,
  recovered_cents      bigint not null,
  replaced_by_claim_id text,
  version              int not null,
  opened_at            timestamptz not null,
  updated_at           timestamptz not null,
  primary key (org_id, id)
);
create unique index denial_occasion on denial (org_id, claim_id, occasion);
create index denial_work on denial (org_id, status, id) include (source, denied_cents, open_cents);
create index denial_due on denial (org_id, due_on) where status <> 'resolved';
create index denial_replacement on denial (org_id, replaced_by_claim_id) where replaced_by_claim_id is not null;
select platform_tenant_table('denial');

create table denial_history (
  org_id    text not null,
  denial_id text not null,
  version   int not null,
  status    text not null,
  reason    text not null,
  at        timestamptz not null,
  actor     text not null,
  primary key (org_id, denial_id, version)
);
select platform_tenant_table('denial_history');
select platform_append_only('denial_history');

create table appeal (
  org_id       text not null,
  id           text not null,
  denial_id    text not null,
  claim_id     text not null,
  level        int not null check (level between 1 and 9),
  status       text not null check (status in ('filed', 'won', 'lost')),
  due_on       date not null,
  amount_cents bigint not null,
  grounds      text,
  filed_at     timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, denial_id) references denial (org_id, id)
);
create unique index appeal_level on appeal (org_id, denial_id, level);
create index appeal_status on appeal (org_id, status, id) include (amount_cents);
select platform_tenant_table('appeal');

-- The payer's newest decision on each claim. Topics are not ordered among each other: a decision can be heard before what it settles.
create table claim_decision (
  org_id                       text not null,
  claim_id                     text not null,
  remittance_id                text not null,
  paid_cents                   bigint not null,
  patient_responsibility_cents bigint not null,
  open_cents                   bigint not null,
  primary key (org_id, claim_id)
);
select platform_tenant_table('claim_decision');
