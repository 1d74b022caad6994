-- Remittances that pay nothing have no check or transfer to be named after, and payers give several of a day one trace number: those
-- are told apart by what they say. The expression stands last, so that looking for a payment still goes by the columns before it.
drop index remittance_payment;
create unique index remittance_payment on remittance (org_id, trace_payer_id, trace_number, paid_on, amount_cents, (case when amount_cents = 0 then content_hash else '' end))
  where status = 'posted';
