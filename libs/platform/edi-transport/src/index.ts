export { PartnerError, type PartnerErrorCode, type MailboxItem, type TradingPartner } from './trading-partner.js';
export { httpPartner, type HttpPartnerOptions } from './http-partner.js';
export { directoryPartner, type DirectoryPartnerOptions } from './directory-partner.js';
export { submitterIdOf } from './submitter-id.js';
export { partnersFrom, TradingPartners } from './trading-partners.js';
