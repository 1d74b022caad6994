-- What claims were sent, what payers decided about them, the ledger, and what patients owe.

-- The charge of an encounter as it stands in the ledger, whatever claims carry it. Locked before anything is posted for the encounter.
create table encounter_account (
  org_id           text not null,
  encounter_id     text not null,
  charged_cents    bigint not null,
  -- The first payer's claim that the charge was taken from, and when it went out; none while only later payers' claims were heard of.
  charged_claim_id text,
  charged_as_of    timestamptz,
  service_date     date not null,
  primary key (org_id, encounter_id)
);
select platform_tenant_table('encounter_account');

-- Claims that went to payers: this service's own copy.
create table claim_account (
  org_id             text not null,
  claim_id           text not null,
  encounter_id       text not null,
  patient_id         text,
  claim_number       text not null,
  -- The numbers as they are compared. Columns, because row-level security keeps an index on an expression from being used.
  number_key         text not null,
  turn               int not null,
  frequency          text not null,
  payer_id           text not null,
  later_payer_ids    text[] not null,
  payer_claim_number text,
  payer_number_key   text,
  charged_cents      bigint not null,
  service_date       date not null,
  lines              jsonb not null,
  party              text not null,
  -- The payer has sent the claim on to the next one itself.
  forwarded          boolean not null,
  replaced_by        text,
  submitted_at       timestamptz not null,
  primary key (org_id, claim_id)
);
select platform_tenant_table('claim_account');
create index claim_account_number on claim_account (org_id, number_key);
create index claim_account_payer_number on claim_account (org_id, payer_number_key) where payer_number_key is not null;

-- Files as they came, sealed.
create table remittance_file (
  org_id          text not null,
  id              text not null,
  source          text not null check (source in ('mailbox', 'upload')),
  partner_id      text,
  partner_file_id text,
  status          text not null check (status in ('read', 'unreadable')),
  reason_code     text,
  place           text,
  bytes           int not null,
  content         text not null,
  received_at     timestamptz not null,
  primary key (org_id, id),
  unique (org_id, partner_id, partner_file_id)
);
select platform_tenant_table('remittance_file');
select platform_append_only('remittance_file');

-- One ST of an 835: a payment and the claims it explains.
create table remittance (
  org_id             text not null,
  id                 text not null,
  file_id            text not null,
  set_control_number text not null,
  payer_id           text not null,
  trace_number       text not null,
  trace_payer_id     text not null,
  paid_on            date not null,
  amount_cents       bigint not null,
  method             text not null,
  claim_count        int not null,
  status             text not null check (status in ('held', 'posted', 'duplicate')),
  duplicate_of       text,
  reason_code        text,
  differences        jsonb not null,
  content            text not null,
  content_hash       text not null,
  received_at        timestamptz not null,
  primary key (org_id, id)
);
select platform_tenant_table('remittance');
select platform_append_only('remittance');
-- One payment is posted once, in whichever file and on whichever day it comes again (TRN03, TRN02, BPR16, BPR02).
create unique index remittance_payment on remittance (org_id, trace_payer_id, trace_number, paid_on, amount_cents) where status = 'posted';
-- One held set waits once; another set for the same payment, such as the payer's correction, is judged for itself.
create unique index remittance_held on remittance (org_id, content_hash) where status = 'held';
create index remittance_status on remittance (org_id, status, id) include (amount_cents);

-- One CLP. `decision` holds codes, days and amounts; nothing of it names a person.
create table remittance_claim (
  org_id             text not null,
  remittance_id      text not null,
  seq                int not null,
  claim_number       text not null,
  number_key         text not null,
  payer_claim_number text,
  status             text not null check (status in ('posted', 'unmatched', 'held')),
  status_code        text not null,
  claim_id           text,
  payment_id         text,
  match              jsonb not null,
  charged_cents      bigint not null,
  paid_cents         bigint not null,
  decision           jsonb not null,
  updated_at         timestamptz not null,
  primary key (org_id, remittance_id, seq)
);
select platform_tenant_table('remittance_claim');
create index remittance_claim_unmatched on remittance_claim (org_id, number_key) where status = 'unmatched';

-- A payer's decision about one claim as it was posted; a reversal is one of its own that names what it takes back.
create table payment (
  org_id                       text not null,
  id                           text not null,
  kind                         text not null check (kind in ('decision', 'reversal')),
  remittance_id                text not null,
  seq                          int not null,
  claim_id                     text not null,
  encounter_id                 text not null,
  payer_id                     text not null,
  trace_payer_id               text not null,
  turn                         int not null,
  payer_claim_number           text,
  status_code                  text not null,
  charged_cents                bigint not null,
  paid_cents                   bigint not null,
  contractual_cents            bigint not null,
  other_adjustment_cents       bigint not null,
  patient_responsibility_cents bigint not null,
  open_cents                   bigint not null,
  adjudicated_on               date not null,
  reverses_payment_id          text,
  posted_at                    timestamptz not null,
  primary key (org_id, id),
  unique (org_id, remittance_id, seq)
);
select platform_tenant_table('payment');
select platform_append_only('payment');
-- A decision is taken back once.
create unique index payment_reversal on payment (org_id, reverses_payment_id) where reverses_payment_id is not null;
create index payment_claim on payment (org_id, claim_id, id);

-- The ledger. A journal says how many lines it has, and each line repeats that number: once they are all there no line can be added.
create table journal (
  org_id       text not null,
  id           text not null,
  kind         text not null,
  -- What it was posted for; posting that again is refused.
  source_id    text not null,
  lines        int not null check (lines >= 2),
  effective_on date not null,
  posted_at    timestamptz not null,
  primary key (org_id, id),
  unique (org_id, source_id),
  unique (org_id, id, lines)
);
select platform_tenant_table('journal');
select platform_append_only('journal');

create table journal_entry (
  org_id             text not null,
  journal_id         text not null,
  line               int not null,
  of_lines           int not null,
  account            text not null,
  debit_cents        bigint not null check (debit_cents >= 0),
  credit_cents       bigint not null check (credit_cents >= 0),
  memo               text not null,
  encounter_id       text,
  claim_id           text,
  payer_id           text,
  patient_account_id text,
  primary key (org_id, journal_id, line),
  foreign key (org_id, journal_id, of_lines) references journal (org_id, id, lines),
  check (line between 1 and of_lines),
  check ((debit_cents = 0) <> (credit_cents = 0)),
  check ((account = 'ar:patient') = (patient_account_id is not null))
);
select platform_tenant_table('journal_entry');
select platform_append_only('journal_entry');
-- Balances are sums of entries; these let them be summed without the table.
create index journal_entry_account on journal_entry (org_id, account) include (debit_cents, credit_cents);
create index journal_entry_encounter on journal_entry (org_id, encounter_id) include (account, debit_cents, credit_cents) where encounter_id is not null;
create index journal_entry_claim on journal_entry (org_id, claim_id, journal_id, line) where claim_id is not null;
create index journal_entry_patient on journal_entry (org_id, patient_account_id) include (debit_cents, credit_cents) where patient_account_id is not null;

create function journal_balances() returns trigger language plpgsql as $$
declare
  entries int;
  debits  numeric;
  credits numeric;
begin
  -- In the order of the primary key: this plan is kept, and one made while the table is small may else go through all of the organisation's entries.
  select count(*), sum(debit_cents), sum(credit_cents) into entries, debits, credits
    from (select debit_cents, credit_cents from journal_entry where org_id = new.org_id and journal_id = new.id order by line) own;
  if entries <> new.lines or debits <> credits then
    raise exception 'journal % does not balance: % of % lines, % against %', new.id, entries, new.lines, debits, credits;
  end if;
  return null;
end $$;
-- At commit, when the lines are there.
create constraint trigger journal_balances after insert on journal deferrable initially deferred for each row execute function journal_balances();

-- Who is billed: a patient, or where the patient is not known by an id, whoever the statement goes to.
create table patient_account (
  org_id           text not null,
  id               text not null,
  holder           text not null,
  patient_id       text,
  party            text not null,
  -- Set while a statement is to be made.
  statement_due_at timestamptz,
  created_at       timestamptz not null,
  primary key (org_id, id),
  unique (org_id, holder)
);
select platform_tenant_table('patient_account');

create table statement (
  org_id             text not null,
  id                 text not null,
  patient_account_id text not null,
  status             text not null check (status in ('issued', 'superseded')),
  balance_cents      bigint not null,
  lines              jsonb not null,
  ageing             jsonb not null,
  issued_on          date not null,
  due_on             date not null,
  issued_at          timestamptz not null,
  primary key (org_id, id)
);
select platform_tenant_table('statement');
-- One statement of an account asks for money at a time.
create unique index statement_issued on statement (org_id, patient_account_id) where status = 'issued';
