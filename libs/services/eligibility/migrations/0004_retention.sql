-- How long answers of payers are kept whole, and what becomes of them: what `claimwright retention` finds tables by.
comment on table eligibility_check is 'kept as eligibility-answers from created_at, then emptied of answer';
