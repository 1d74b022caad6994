create index remittance_paid on remittance (org_id, paid_on, id);
create index remittance_trace on remittance (org_id, trace_number);
create index patient_account_patient on patient_account (org_id, patient_id) where patient_id is not null;
create index statement_account on statement (org_id, patient_account_id, id);
create index statement_due on statement (org_id, due_on, id);
