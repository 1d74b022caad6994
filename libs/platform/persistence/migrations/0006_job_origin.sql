-- Who ordered a job and for what purpose (`{actor, purpose}`), so that what is done later is on record as theirs; null for a service's own work.
alter table job add column origin jsonb;
