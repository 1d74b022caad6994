/** GS08 tells apart what ST01 does not: professional, institutional and dental claims; claim status and claim acknowledgement. */
const TYPES_BY_GUIDE: readonly (readonly [transaction: string, part: string, type: string])[] = [
  ['837', 'X222', '837P'],
  ['837', 'X291', '837P'],
  ['837', 'X098', '837P'],
  ['837', 'X223', '837I'],
  ['837', 'X292', '837I'],
  ['837', 'X096', '837I'],
  ['837', 'X224', '837D'],
  ['837', 'X097', '837D'],
  ['277', 'X214', '277CA'],
];

/** The name by which people call a transaction, from ST01 and GS08; ST01 where the guide adds nothing. */
export function transactionType(transaction: string, guide: string): string {
  return TYPES_BY_GUIDE.find(([code, part]) => code === transaction && guide.includes(part))?.[2] ?? transaction;
}
