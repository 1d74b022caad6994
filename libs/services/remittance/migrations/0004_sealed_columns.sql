-- Under what name each sealed column is sealed: what `claimwright keys reseal` finds them by.
comment on column remittance_file.content is 'sealed as remittance.file.content';
comment on column remittance.content is 'sealed as remittance.remittance.content';
comment on column claim_account.party is 'sealed as remittance.claim_account.party';
comment on column patient_account.party is 'sealed as remittance.patient_account.party';
