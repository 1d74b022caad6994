create index claim_service_date on claim (org_id, service_date, id);
create index claim_patient on claim (org_id, patient_id, id) where patient_id is not null;
