import { type BilledService } from './billable-encounter.js';
import { placeOfLine } from './numbers.js';
import { type PriorLine, type PriorPayment } from './prior-payment.js';

/** What an earlier payer did with each line of the claim, by the line's place from 0. */
export interface PriorLines {
  byLine: ReadonlyMap<number, PriorLine>;
  /** Decisions that belong to no line of the claim. */
  strays: PriorLine[];
}

/** Lays a prior payer's lines on ours: by our control number, else by code and charge. A line split in two is one again. */
export function priorLinesOf(payment: PriorPayment, lines: readonly BilledService[]): PriorLines {
  const byLine = new Map<number, PriorLine>();
  const strays: PriorLine[] = [];
  for (const line of payment.lines) {
    const place = placeOf(line, lines, byLine);
    if (place === undefined) strays.push(line);
    else byLine.set(place, merge(byLine.get(place), line));
  }
  return { byLine, strays };
}

function placeOf(line: PriorLine, lines: readonly BilledService[], taken: ReadonlyMap<number, PriorLine>): number | undefined {
  const numbered = line.controlNumber === undefined ? undefined : placeOfLine(line.controlNumber);
  if (numbered !== undefined) return lines[numbered - 1] ? numbered - 1 : undefined;
  const index = lines.findIndex((own, place) => !taken.has(place) && own.procedureCode === line.procedureCode && own.chargeCents === line.chargedCents);
  return index < 0 ? undefined : index;
}

function merge(known: PriorLine | undefined, line: PriorLine): PriorLine {
  if (!known) return line;
  return {
    ...known,
    chargedCents: known.chargedCents + line.chargedCents,
    paidCents: known.paidCents + line.paidCents,
    adjustments: [...known.adjustments, ...line.adjustments],
  };
}
