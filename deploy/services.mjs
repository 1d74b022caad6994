/** The services that there are, in the order in which a claim meets them, and who may do what; each is a process of its own, apps/<name>. */
export const SERVICES = ['coding', 'eligibility', 'claim-submission', 'remittance', 'denial-management', 'webhooks', 'access'];
