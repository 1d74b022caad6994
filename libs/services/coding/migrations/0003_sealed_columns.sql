-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column encounter.content is 'sealed as coding.encounter.content';
