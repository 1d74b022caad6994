-- By what an encounter that comes again is told from another: what `claimwright keys reindex` gives indexes of a new key.
comment on column encounter.fingerprint is 'blind index';
