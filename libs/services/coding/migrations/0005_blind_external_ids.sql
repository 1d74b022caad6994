-- The caller's own id of an encounter may be the patient's account number (837P CLM01; 45 CFR 164.514(b)(2)(i)(J)): it lies in the sealed content, and is
-- found by its blind hash. `external_id` holds those of before, each until the service has taken its hash.
alter table encounter add column external_blind text;
create unique index encounter_external_blind on encounter (org_id, external_blind);
