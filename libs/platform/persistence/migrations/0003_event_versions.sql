-- While a newer version of an event is being introduced, the older one is announced beside it under the same id.

alter table outbox drop constraint outbox_event_id_key, add constraint outbox_event_id_type_key unique (event_id, type);
