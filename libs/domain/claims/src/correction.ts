import { DomainError, sum } from '@claimwright/kernel';
import { type BillableEncounter, type BilledCoverage, type BilledPatient, type BilledService, type BilledSubscriber } from './billable-encounter.js';
import { placeOfLine } from './numbers.js';

/** What the next version of a claim has in place of the old; what is absent stays. */
export interface Correction {
  diagnoses?: BillableEncounter['diagnoses'];
  lines?: readonly LineCorrection[];
  coverage?: Partial<Omit<BilledCoverage, 'payerId' | 'payerName' | 'payerResponsibility' | 'subscriber'>> & { subscriber?: Partial<BilledSubscriber> };
  patient?: Partial<BilledPatient>;
  references?: BillableEncounter['references'];
  note?: string;
}

export interface LineCorrection {
  controlNumber: string;
  remove?: true;
  change?: Partial<BilledService>;
}

/** The encounter as the corrected claim bills it; the total follows the lines. */
export function correctEncounter(encounter: BillableEncounter, turn: number, correction: Correction): BillableEncounter {
  const lines = correctLines(encounter.lines, correction.lines ?? []);
  return {
    ...encounter,
    ...(correction.diagnoses ? { diagnoses: correction.diagnoses } : {}),
    ...(correction.note === undefined ? {} : { note: correction.note }),
    ...(correction.references ? { references: { ...encounter.references, ...correction.references } } : {}),
    patient: { ...encounter.patient, ...correction.patient },
    coverages: encounter.coverages.map((coverage, index) => (index === turn - 1 ? correctCoverage(coverage, correction.coverage) : coverage)),
    lines,
    totalChargeCents: sum(lines.map((line) => line.chargeCents)),
  };
}

function correctCoverage(coverage: BilledCoverage, change: Correction['coverage']): BilledCoverage {
  if (!change) return coverage;
  const { subscriber, ...rest } = change;
  const corrected: BilledCoverage = { ...coverage, ...rest };
  if (subscriber) corrected.subscriber = { lastName: '', firstName: '', ...coverage.subscriber, ...subscriber };
  return corrected;
}

function correctLines(lines: readonly BilledService[], corrections: readonly LineCorrection[]): BilledService[] {
  const byPlace = new Map(corrections.map((correction) => [placeIn(lines, correction), correction]));
  const kept = lines.flatMap((line, index) => {
    const correction = byPlace.get(index + 1);
    return correction?.remove ? [] : [{ ...line, ...correction?.change }];
  });
  if (kept.length === 0) throw new DomainError('correction_leaves_no_line', 'A corrected claim needs a line; a claim is withdrawn by a void');
  return kept;
}

function placeIn(lines: readonly BilledService[], { controlNumber }: LineCorrection): number {
  const place = placeOfLine(controlNumber);
  if (place === undefined || !lines[place - 1]) throw new DomainError('line_not_found', 'The claim has no line with this control number');
  return place;
}
