-- How keys end: an organisation's by being shredded, those of the blind indexes by giving way to newer ones.

-- From this moment on nothing of the organisation is read or written, and its keys are being destroyed or are.
alter table organisation add column shredded_at timestamptz;
create index organisation_shredded on organisation (org_id) where shredded_at is not null;

-- No index of this version is left. The key itself stays: the later versions are made of it.
alter table data_key add column retired_at timestamptz;
