-- The caller's own id of an encounter may be the patient's account number (837P CLM01; 45 CFR 164.514(b)(2)(i)(J)): it lies in the sealed content, and is
-- found by its blind hash. `external_id` holds those of before, each until the service has taken its hash.
alter table encounter add column external_blind text;
create unique index encounter_external_blind on encounter (org_id, external_blind);
comment on column encounter.external_blind is 'blind index';

-- Rows of a file that were refused are named by their place in it.
alter table import_job no force row level security;
update import_job set errors = (select coalesce(jsonb_agg(e.error - 'claimNumber' order by e.n), '[]') from jsonb_array_elements(errors) with ordinality as e (error, n)) where errors::text like '%"claimNumber"%';
alter table import_job force row level security;
