create index eligibility_check_patient on eligibility_check (org_id, patient_id, id);
