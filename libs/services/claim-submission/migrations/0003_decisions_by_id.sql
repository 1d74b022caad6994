create index claim_adjudication_payment on claim_adjudication (org_id, payment_id);
