import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';

const { closed, text } = shapes;
const ColumnName = text(100, 'The name in the line of names');

/** How a bank writes its CSV files. */
export const CsvMapping = closed({
  delimiter: Type.Optional(Type.Enum([',', ';', '|', '\t'])),
  skipLines: Type.Optional(Type.Integer({ minimum: 0, maximum: 100, description: 'Lines before the line of names' })),
  dateFormat: Type.Enum(['YYYY-MM-DD', 'MM/DD/YYYY', 'MM/DD/YY', 'YYYYMMDD']),
  columns: closed({
    date: ColumnName,
    amount: Type.Optional(text(100, 'Credits above zero, debits below; or in a column of its own: `credit`')),
    credit: Type.Optional(ColumnName),
    reference: Type.Optional(text(100, 'What the bank knows the transaction by')),
    description: Type.Optional(text(100, 'The text of the transaction; the trace is looked for in it')),
    trace: Type.Optional(text(100, 'The trace number, where it has a column of its own')),
    checkNumber: Type.Optional(ColumnName),
  }),
}, 'CsvMapping');
export type CsvMapping = Static<typeof CsvMapping>;
