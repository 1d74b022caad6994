-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column signing_key.secret is 'sealed as webhooks.signing_key.secret';
