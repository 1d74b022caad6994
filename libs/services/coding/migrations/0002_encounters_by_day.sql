create index encounter_service_date on encounter (org_id, service_date, id);
