-- How long what was answered about imports is kept, and what becomes of it: what `claimwright retention` finds tables by.
alter table import_part drop constraint import_part_org_id_job_id_fkey, add foreign key (org_id, job_id) references import_job (org_id, id) on delete cascade;
comment on table import_job is 'kept as imports from finished_at, then deleted';
