-- How long files are kept, and what becomes of them: what `claimwright retention` finds tables by.
comment on table submission is 'kept as edi-files from built_at, then emptied of content';
comment on table inbound_file is 'kept as edi-files from received_at, then emptied of content';
