-- By what the same content and the same party are known again: what `claimwright keys reindex` gives indexes of a new key.
comment on column remittance.content_hash is 'blind index';
comment on column patient_account.holder is 'blind index after party:';
