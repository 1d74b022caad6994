-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column idempotency.answer is 'sealed as idempotency.answer';
