-- Who read, wrote or disclosed which patient data: one chain of events for each organisation, written in the transactions of the acts.
-- Services add by one function and cannot read; the role that reads cannot add; nobody who can log in may change or delete.

-- The end of each organisation's chain. Its row is locked by the last statement of a transaction, so the chain has the order of commits.
create table head (
  org_id text   not null primary key,
  seq    bigint not null default 0,
  hash   bytea  not null default decode(repeat('00', 32), 'hex')
) with (fillfactor = 10);   -- always the same few rows: room for a new version of one on its own page, found without an index

create table event (
  org_id       text           not null,
  seq          bigint         not null,
  at           timestamptz(3) not null,
  service      text           not null,
  actor        text           not null,
  on_behalf_of text,
  action       text           not null,
  object_id    text           not null,
  purpose      text           not null,
  request_id   text,
  -- SHA-256 of the hash before it and the digest of what this row says.
  hash         bytea          not null,
  primary key (org_id, seq)
);
create index event_object on event (org_id, object_id, seq);
create index event_actor on event (org_id, actor, seq);
create index event_at on event using brin (at);

do $$ declare table_name text;
begin
  foreach table_name in array array['head', 'event'] loop
    execute format('alter table %I enable row level security', table_name);
    execute format('alter table %I force row level security', table_name);
    execute format('create policy tenant on %I using (org_id = nullif(current_setting(''app.org'', true), '''')) '
      || 'with check (org_id = nullif(current_setting(''app.org'', true), ''''))', table_name);
    execute format('revoke insert, update, delete on %I from claimwright_audit', table_name);
  end loop;
end $$;

-- Adds acts to the chain of the transaction's organisation: `objects` and `actions` side by side, and 32 bytes of `digests` for each.
-- The service is who is logged in, so none can speak for another.
create function append(digests bytea, actions text[], objects text[], happened_at timestamptz, act_actor text, act_behalf text, act_purpose text, act_request text)
returns void language plpgsql security definer set search_path = audit, pg_temp as $$
declare
  org      text := nullif(current_setting('app.org', true), '');
  links    bytea[] := '{}';
  link     bytea;
  last_seq bigint;
begin
  if org is null then raise exception 'acts belong to an organisation, and none is set'; end if;
  select seq, hash into last_seq, link from head where org_id = org for update;
  if not found then
    insert into head (org_id) values (org) on conflict do nothing;
    select seq, hash into last_seq, link from head where org_id = org for update;
  end if;
  for i in 1 .. cardinality(objects) loop
    link := sha256(link || substr(digests, i * 32 - 31, 32));
    links := array_append(links, link);
  end loop;
  insert into event (org_id, seq, at, service, actor, on_behalf_of, action, object_id, purpose, request_id, hash)
    select org, last_seq + act.n, happened_at, replace(substr(session_user, length('claimwright_') + 1), '_', '-'), act_actor, act_behalf, act.action, act.object, act_purpose, act_request, act.hash
      from unnest(actions, objects, links) with ordinality as act (action, object, hash, n);
  update head set seq = last_seq + cardinality(objects), hash = link where org_id = org;
end $$;
revoke execute on function append from public;

-- Keys that checkpoints are signed with; the private part is wrapped by the key provider and opens nowhere else.
create table signing_key (
  key_id     text        primary key,
  public_pem text        not null,
  wrapped    bytea       not null,
  made_at    timestamptz not null default clock_timestamp()
);
revoke update, delete on signing_key from claimwright_audit;
