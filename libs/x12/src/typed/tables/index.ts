import type { TransactionTable } from '../table.js';
import { ACKNOWLEDGEMENT } from './acknowledgement.js';
import { CLAIM_ACKNOWLEDGEMENT } from './claim-acknowledgement.js';
import { CLAIM_STATUS_REQUEST, CLAIM_STATUS_RESPONSE } from './claim-status.js';
import { DENTAL_CLAIM } from './dental-claim.js';
import { ELIGIBILITY_ANSWER } from './eligibility-answer.js';
import { ELIGIBILITY_QUESTION } from './eligibility-question.js';
import { ENROLLMENT } from './enrollment.js';
import { INSTITUTIONAL_CLAIM } from './institutional-claim.js';
import { PREMIUM_PAYMENT } from './premium-payment.js';
import { PROFESSIONAL_CLAIM } from './professional-claim.js';
import { REMITTANCE } from './remittance.js';

/**
 * All transactions that are read into types. A further one is a file of tables here: `loop`s of `rules` whose fields are checked against
 * the model, put together to `part`s, the stretches that are handed out one by one; then libs/x12/tools/make-rules.mjs makes code of them,
 * and a reader and writer beside this folder put parts together to what the model calls a transaction, and take them apart.
 */
export const TABLES: readonly TransactionTable[] = [PROFESSIONAL_CLAIM, INSTITUTIONAL_CLAIM, DENTAL_CLAIM, REMITTANCE, ACKNOWLEDGEMENT, CLAIM_ACKNOWLEDGEMENT, ELIGIBILITY_QUESTION, ELIGIBILITY_ANSWER, CLAIM_STATUS_REQUEST, CLAIM_STATUS_RESPONSE, ENROLLMENT, PREMIUM_PAYMENT];

/** The tables of a transaction by its type and GS08; undefined where there are none. */
export function tableFor(type: string, guide: string): TransactionTable | undefined {
  return TABLES.find((table) => table.type === type && guide.startsWith(table.guide));
}
