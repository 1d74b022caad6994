-- What banks have, what remittances announce, and which of it is the same money.

create table bank_account (
  org_id       text not null,
  id           text not null,
  name         text not null,
  last_four    text not null,
  number_index text not null,
  -- The number, and the routing number.
  content      text not null,
  -- How the bank writes its CSV files; none where it sends BAI2.
  csv          jsonb,
  version      int not null,
  created_at   timestamptz not null,
  primary key (org_id, id),
  unique (org_id, number_index)
);
select platform_tenant_table('bank_account');
comment on column bank_account.content is 'sealed as remittance.bank_account.content';
comment on column bank_account.number_index is 'blind index';

-- One file of a bank; the same bytes again are answered and not taken in.
create table deposit_import (
  org_id       text not null,
  id           text not null,
  format       text not null check (format in ('csv', 'bai2')),
  content_hash text not null,
  deposits     int not null,
  known        int not null,
  amount_cents bigint not null,
  received_at  timestamptz not null,
  primary key (org_id, id),
  unique (org_id, content_hash)
);
select platform_tenant_table('deposit_import');

create table deposit (
  org_id          text not null,
  id              text not null,
  bank_account_id text not null,
  import_id       text,
  source          text not null check (source in ('api', 'csv', 'bai2')),
  -- By what the bank's transaction is known again in another file.
  transaction_key text not null,
  deposited_on    date not null,
  amount_cents    bigint not null check (amount_cents > 0),
  method          text not null check (method in ('ach', 'check', 'lockbox', 'wire', 'other')),
  trace_number    text,
  trace_key       text,
  trace_payer_id  text,
  -- What the bank wrote beside it, which may name whoever paid.
  content         text not null,
  status          text not null check (status in ('unmatched', 'matched')),
  reason_code     text,
  match_id        text,
  -- A person has decided about it, and rules leave it alone.
  by_hand         boolean not null,
  received_at     timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, bank_account_id) references bank_account (org_id, id),
  unique (org_id, bank_account_id, transaction_key),
  check ((status = 'matched') = (match_id is not null)),
  check ((status = 'unmatched') = (reason_code is not null))
);
select platform_tenant_table('deposit');
comment on column deposit.content is 'sealed as remittance.deposit.content';
comment on column deposit.transaction_key is 'blind index';
create index deposit_trace on deposit (org_id, trace_key) where trace_key is not null;
create index deposit_status on deposit (org_id, status, deposited_on, id) include (amount_cents);
create index deposit_day on deposit (org_id, deposited_on, id);
create index deposit_amount on deposit (org_id, amount_cents, id);
create index deposit_match_of on deposit (org_id, match_id) where match_id is not null;

-- The money that a posted remittance announces. Remittances that pay nothing announce none.
create table expected_deposit (
  org_id         text not null,
  remittance_id  text not null,
  payer_id       text not null,
  trace_number   text not null,
  trace_key      text,
  trace_payer_id text not null,
  paid_on        date not null,
  amount_cents   bigint not null check (amount_cents > 0),
  method         text not null,
  status         text not null check (status in ('missing', 'found')),
  reason_code    text,
  match_id       text,
  by_hand        boolean not null,
  announced_at   timestamptz not null,
  primary key (org_id, remittance_id),
  check ((status = 'found') = (match_id is not null)),
  check ((status = 'missing') = (reason_code is not null))
);
select platform_tenant_table('expected_deposit');
create index expected_deposit_trace on expected_deposit (org_id, trace_key) where trace_key is not null;
create index expected_deposit_status on expected_deposit (org_id, status, paid_on, remittance_id) include (amount_cents);
create index expected_deposit_day on expected_deposit (org_id, paid_on, remittance_id);
create index expected_deposit_amount on expected_deposit (org_id, amount_cents, remittance_id);
create index expected_deposit_match on expected_deposit (org_id, match_id) where match_id is not null;

-- Which deposits are which remittances' money: by rule one of each, by hand also several of one for one of the other.
create table deposit_match (
  org_id         text not null,
  id             text not null,
  method         text not null check (method in ('rule', 'person')),
  reason_code    text not null,
  amount_cents   bigint not null,
  deposit_ids    text[] not null,
  remittance_ids text[] not null,
  matched_by     text not null,
  matched_at     timestamptz not null,
  undone_by      text,
  undone_reason  text,
  undone_at      timestamptz,
  primary key (org_id, id),
  check ((undone_at is null) = (undone_reason is null))
);
select platform_tenant_table('deposit_match');

-- What was posted before there were deposits: that money was called cash when it was announced, and no bank has said so. It is moved by a
-- journal of its own. The owner sees rows of organisations only where row-level security is not forced on it, which is for this statement.
do $$
declare
  tables text[] := array['journal', 'journal_entry', 'remittance', 'expected_deposit'];
  name   text;
begin
  foreach name in array tables loop execute format('alter table %I no force row level security', name); end loop;
  with held as (
    select org_id, 'jrn_' || replace(gen_random_uuid()::text, '-', '') as id, sum(debit_cents - credit_cents)::bigint as cents
      from journal_entry where account = 'cash' group by org_id having sum(debit_cents - credit_cents) <> 0
  ), posted as (
    insert into journal (org_id, id, kind, source_id, lines, effective_on, posted_at)
    select org_id, id, 'clearing', 'deposits-begin', 2, current_date, now() from held
  )
  insert into journal_entry (org_id, journal_id, line, of_lines, account, debit_cents, credit_cents, memo)
  select org_id, id, 1, 2, 'cash:clearing', greatest(cents, 0), greatest(0 - cents, 0), 'DEPOSITS-BEGIN' from held
  union all
  select org_id, id, 2, 2, 'cash', greatest(0 - cents, 0), greatest(cents, 0), 'DEPOSITS-BEGIN' from held;
  set constraints journal_balances immediate;
  insert into expected_deposit (org_id, remittance_id, payer_id, trace_number, trace_key, trace_payer_id, paid_on, amount_cents, method, status, reason_code, by_hand, announced_at)
  select org_id, id, payer_id, trace_number, nullif(ltrim(regexp_replace(upper(trace_number), '[^0-9A-Z]', '', 'g'), '0'), ''), trace_payer_id, paid_on, amount_cents, method, 'missing', 'no_deposit', false, received_at
    from remittance where status = 'posted' and amount_cents > 0;
  foreach name in array tables loop execute format('alter table %I force row level security', name); end loop;
end $$;
