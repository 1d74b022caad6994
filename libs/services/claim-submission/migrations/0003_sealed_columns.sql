-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column claim.content is 'sealed as claim_submission.claim.content';
comment on column submission.content is 'sealed as claim_submission.submission.content';
comment on column inbound_file.content is 'sealed as claim_submission.inbound_file.content';
