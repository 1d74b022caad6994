-- By what rows are found without being opened: what `claimwright keys reindex` gives indexes of a new key.
comment on column patient.match_index is 'blind index';
comment on column coverage.member_index is 'blind index';
