-- What a change of a key or of an emergency's review is made against.
alter table api_key add column version int not null default 1;
alter table emergency add column version int not null default 1;
