-- Who received what went out of the house.

alter table event add column recipient text;
create index event_disclosure on event (org_id, seq) where action = 'disclose';

drop function append(bytea, text[], text[], timestamptz, text, text, text, text);

-- Adds acts to the chain of the transaction's organisation: `actions`, `objects` and `recipients` side by side, and 32 bytes of `digests`
-- for each. The service is who is logged in, so none can speak for another.
create function append(digests bytea, actions text[], objects text[], recipients text[], happened_at timestamptz, act_actor text, act_behalf text, act_purpose text, act_request text)
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
  insert into event (org_id, seq, at, service, actor, on_behalf_of, action, object_id, recipient, purpose, request_id, hash)
    select org, last_seq + act.n, happened_at, replace(substr(session_user, length('claimwright_') + 1), '_', '-'), act_actor, act_behalf, act.action, act.object, act.recipient, act_purpose, act_request, act.hash
      from unnest(actions, objects, recipients, links) with ordinality as act (action, object, recipient, hash, n);
  update head set seq = last_seq + cardinality(objects), hash = link where org_id = org;
end $$;
revoke execute on function append from public;
