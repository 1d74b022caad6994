-- Callers' own ids of encounters no longer travel in events; those that did before leave the timeline.
alter table timeline no force row level security;
update timeline set data = data - 'externalId' where data ? 'externalId';
alter table timeline force row level security;
