-- Keys are kept under a secret hash from here on; those that were made before cannot be carried over and are made anew.
drop table api_key;

-- What belongs to the installation, wrapped by the key provider: the pepper of the API keys' hashes.
create table secret (
  name       text primary key,
  wrapped    bytea not null,
  created_at timestamptz not null default now()
);

-- The keys that access tokens are signed with; services read the public half.
create table token_key (
  kid        text primary key,
  public_jwk jsonb not null,
  wrapped    bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);

-- Whose a credential is, so that it is found before its organisation is known. Only the functions below and the access role read it.
create table credential (
  lookup text not null,
  org_id text not null references organisation,
  kind   text not null check (kind in ('api_key', 'client', 'person')),
  id     text not null,
  primary key (lookup, org_id),
  unique (org_id, id)
);

create table api_key (
  org_id       text not null references organisation,
  id           text not null check (id ~ '^key_[0-9a-f]{32}$'),
  name         text not null,
  kind         text not null check (kind in ('live', 'test')),
  permissions  text[] not null,
  roles        text[] not null,
  addresses    text[] not null default '{}',
  created_at   timestamptz not null default now(),
  created_by   text not null,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  last_used_at timestamptz,
  replaces     text,
  primary key (org_id, id),
  foreign key (org_id, replaces) references api_key (org_id, id)
);
select platform_tenant_table('api_key');

create table client (
  org_id      text not null references organisation,
  id          text not null check (id ~ '^cli_[0-9a-f]{32}$'),
  name        text not null,
  jwks        jsonb,
  jwks_uri    text,
  permissions text[] not null,
  roles       text[] not null,
  created_at  timestamptz not null default now(),
  created_by  text not null,
  disabled_at timestamptz,
  version     int not null default 1,
  primary key (org_id, id),
  check ((jwks is null) <> (jwks_uri is null))
);
select platform_tenant_table('client');

-- Assertions of clients that were used; each is good once.
create table used_assertion (
  org_id     text not null,
  client_id  text not null,
  jti        text not null,
  expires_at timestamptz not null,
  primary key (org_id, client_id, jti),
  foreign key (org_id, client_id) references client (org_id, id)
);
select platform_tenant_table('used_assertion');
create index used_assertion_age on used_assertion (org_id, expires_at);

create table person (
  org_id      text not null references organisation,
  id          text not null check (id ~ '^usr_[0-9a-f]{32}$'),
  issuer      text not null,
  subject     text not null,
  name        text not null,
  roles       text[] not null,
  created_at  timestamptz not null default now(),
  created_by  text not null,
  disabled_at timestamptz,
  version     int not null default 1,
  primary key (org_id, id),
  unique (org_id, issuer, subject)
);
select platform_tenant_table('person');

-- Tokens of a subject that were issued before this moment are refused.
create table revocation (
  org_id     text not null references organisation,
  subject    text not null,
  not_before timestamptz not null,
  primary key (org_id, subject)
);
select platform_tenant_table('revocation');

create table emergency (
  org_id      text not null references organisation,
  id          text not null check (id ~ '^emg_[0-9a-f]{32}$'),
  person_id   text not null,
  reason      text not null,
  opened_at   timestamptz not null default now(),
  expires_at  timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by text,
  outcome     text check (outcome in ('justified', 'not_justified')),
  primary key (org_id, id),
  foreign key (org_id, person_id) references person (org_id, id),
  check (expires_at <= opened_at + interval '60 minutes'),
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (outcome is null))
);
select platform_tenant_table('emergency');
create index emergency_open on emergency (org_id, person_id, expires_at);

-- The ways in for services, which may read none of these tables: one credential that the caller holds, and nothing beside it.
-- Row-level security binds the owner too, so each enters the credential's organisation and leaves it as it was.
create function find_api_key(given text) returns table (org_id text, id text, permissions text[], roles text[], addresses text[], expires_at timestamptz)
language plpgsql security definer set search_path = access, pg_temp as $$
declare found_org text; found_id text; before text := current_setting('app.org', true);
begin
  select c.org_id, c.id into found_org, found_id from credential c where c.lookup = given and c.kind = 'api_key';
  perform set_config('app.org', coalesce(found_org, ''), true);
  -- Once a minute is exact enough, and spares a write for each look-up.
  update api_key k set last_used_at = now() where k.org_id = found_org and k.id = found_id
    and k.revoked_at is null and (k.expires_at is null or k.expires_at > now()) and (k.last_used_at is null or k.last_used_at < now() - interval '1 minute');
  return query select k.org_id, k.id, k.permissions, k.roles, k.addresses, k.expires_at from api_key k
    where k.org_id = found_org and k.id = found_id and k.revoked_at is null and (k.expires_at is null or k.expires_at > now());
  perform set_config('app.org', coalesce(before, ''), true);
end $$;

create function tokens_not_before(given_org text, given_subject text) returns timestamptz
language plpgsql security definer set search_path = access, pg_temp as $$
declare found_at timestamptz; before text := current_setting('app.org', true);
begin
  perform set_config('app.org', given_org, true);
  select r.not_before into found_at from revocation r where r.org_id = given_org and r.subject = given_subject;
  perform set_config('app.org', coalesce(before, ''), true);
  return found_at;
end $$;

revoke execute on function find_api_key(text), tokens_not_before(text, text) from public;
grant execute on function find_api_key(text), tokens_not_before(text, text) to claimwright_access;
