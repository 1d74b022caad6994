-- How long rows are kept, and what becomes of them: what `claimwright retention` finds tables by.
comment on table idempotency is 'kept as requests from created_at, then deleted';
