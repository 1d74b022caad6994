-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column patient.content is 'sealed as eligibility.patient.content';
comment on column coverage.content is 'sealed as eligibility.coverage.content';
comment on column eligibility_check.asker is 'sealed as eligibility.eligibility_check.asker';
comment on column eligibility_check.answer is 'sealed as eligibility.eligibility_check.answer';
