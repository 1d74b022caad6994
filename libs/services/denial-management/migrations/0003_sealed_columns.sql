-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column appeal.grounds is 'sealed as denial-management.appeal.grounds';
