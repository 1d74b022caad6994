drop index denial_due;
create index denial_due on denial (org_id, due_on, id);
create index denial_open on denial (org_id, open_cents, id);
create index appeal_due on appeal (org_id, due_on, id);
