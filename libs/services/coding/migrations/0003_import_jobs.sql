-- An import that goes on after its request was answered. How far it is, is saved in the transaction of what was done.
create table import_job (
  org_id      text not null,
  id          text not null,
  -- Who brought it; what is made of it is his.
  subject     text not null,
  type        text not null check (type in ('ndjson', '837P')),
  state       text not null check (state in ('waiting', 'running', 'done', 'failed')),
  total       int,
  done        int not null,
  taken       int not null,
  held        int not null,
  refused     int not null,
  chunks_done int not null,
  -- The first rows that were refused: by line or claim number, in codes and in words of ours.
  errors      jsonb not null,
  problem     jsonb,
  created_at  timestamptz not null,
  started_at  timestamptz,
  finished_at timestamptz,
  primary key (org_id, id)
);
select platform_tenant_table('import_job');

-- The file as it came, until it is read; and what was answered for each chunk of it.
create table import_part (
  org_id  text not null,
  job_id  text not null,
  kind    text not null check (kind in ('body', 'answer')),
  seq     int not null,
  content text not null,
  primary key (org_id, job_id, kind, seq),
  foreign key (org_id, job_id) references import_job (org_id, id)
);
select platform_tenant_table('import_part');
