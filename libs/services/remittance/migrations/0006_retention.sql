-- How long files are kept, and what becomes of them: what `claimwright retention` finds tables by.
comment on table remittance_file is 'kept as edi-files from received_at, then emptied of content';
