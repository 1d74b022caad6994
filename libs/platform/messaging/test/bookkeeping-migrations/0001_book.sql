-- Effects of test handlers: one row for each event and time it acted.
create table book (
  org_id   text   not null,
  id       bigserial,
  event_id text   not null,
  book_id  text   not null,
  type     text   not null,
  note     text,
  primary key (org_id, id)
);
select platform_tenant_table('book');
