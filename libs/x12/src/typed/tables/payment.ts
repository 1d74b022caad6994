import type { RemittancePayment } from '../../model.js';
import { fields, REQUIRED } from '../op.js';

const payment = fields<RemittancePayment>();

/** BPR, which 835 and 820 have alike. */
export const PAYMENT = [
  payment.text(1, 'handlingCode', REQUIRED),
  payment.cents(2, 'amountCents', REQUIRED),
  payment.text(3, 'creditDebit', 'C'),
  payment.text(4, 'method', REQUIRED),
  payment.text(5, 'format'),
  payment.looseIdentifier(6, 'senderBank'),
  payment.looseIdentifier(8, 'senderAccount'),
  payment.text(10, 'originatorId'),
  payment.text(11, 'originatorSupplement'),
  payment.looseIdentifier(12, 'receiverBank'),
  payment.looseIdentifier(14, 'receiverAccount'),
  payment.date(16, 'date', REQUIRED),
];

/** A payment of which nothing is read yet. */
export const noPayment = (): RemittancePayment => ({
  handlingCode: '',
  amountCents: 0,
  creditDebit: 'C',
  method: '',
  format: undefined,
  senderBank: undefined,
  senderAccount: undefined,
  originatorId: undefined,
  originatorSupplement: undefined,
  receiverBank: undefined,
  receiverAccount: undefined,
  date: '',
});
