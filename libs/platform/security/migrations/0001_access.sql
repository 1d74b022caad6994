-- Who may use the system. Services read this schema; only the access role writes it.
create table organisation (
  org_id     text primary key check (org_id ~ '^org_[0-9a-z]+$'),
  name       text not null,
  created_at timestamptz not null default now()
);

create table api_key (
  key_hash    text primary key,
  org_id      text not null references organisation,
  name        text not null,
  permissions text[] not null,
  created_at  timestamptz not null default now(),
  expires_at  timestamptz,
  revoked_at  timestamptz
);
create index api_key_org on api_key (org_id);

-- Data keys wrapped by the key provider; without it these rows open nothing.
-- The organisation row is written by the same statement, so the reference is checked at commit.
create table data_key (
  org_id     text not null references organisation deferrable initially deferred,
  purpose    text not null check (purpose in ('seal', 'blind')),
  version    int not null check (version > 0),
  wrapped    bytea not null,
  created_at timestamptz not null default now(),
  primary key (org_id, purpose, version)
);
