export * from './bai2.js';
export { bankFileFault, type BankCredit, type DepositMethod } from './bank-transaction.js';
export * from './business-days.js';
export * from './deposit-journals.js';
export * from './match-deposits.js';
export * from './trace.js';
