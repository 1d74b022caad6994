import { type Finding, formatDollars, isHcpcsShape, isIcd10CmShape, isModifier, isPlaceOfServiceShape, sum } from '@claimwright/kernel';
import { type Encounter, type EncounterLine } from './encounter.js';
import { error, repeated, warning, when } from './finding.js';

const POINTERS_MAX = 4;
const MODIFIERS_MAX = 4;
const DIAGNOSES_MAX = 12;
const LINES_MAX = 50;

/** What was found and what was done, and the sums. */
export function checkServices(encounter: Encounter): Finding[] {
  return [
    ...when(!isPlaceOfServiceShape(encounter.placeOfService), () => error('place_of_service_invalid', '/placeOfService', 'The place of service must have two digits.', '837P 2300 CLM05-1')),
    ...checkDiagnoses(encounter),
    ...when(encounter.lines.length === 0, () => error('line_missing', '/lines', 'The encounter has no service line.', '837P 2400 LX')),
    ...when(encounter.lines.length > LINES_MAX, () => error('too_many_lines', '/lines', 'A professional claim carries at most 50 service lines; split the encounter.', '837P 2400 LX')),
    ...encounter.lines.flatMap((line, index) => checkLine(line, `/lines/${index}`, encounter.diagnoses.length)),
    ...checkRepeatedLines(encounter.lines),
    ...checkTotals(encounter),
    ...checkClia(encounter),
  ];
}

function checkDiagnoses({ diagnoses }: Encounter): Finding[] {
  const codes = diagnoses.map(({ code }) => code.replace('.', ''));
  return [
    ...when(codes.length === 0, () => error('diagnosis_missing', '/diagnoses', 'The encounter has no diagnosis.', '837P 2300 HI*ABK')),
    ...when(codes.length > DIAGNOSES_MAX, () => error('too_many_diagnoses', '/diagnoses', 'A professional claim carries at most twelve diagnoses.', '837P 2300 HI')),
    ...diagnoses.flatMap(({ code }, index) =>
      when(!isIcd10CmShape(code), () => error('diagnosis_invalid', `/diagnoses/${index}/code`, 'The diagnosis does not have the form of an ICD-10-CM code.', 'ICD-10-CM')),
    ),
    ...repeated(codes).map((index) => error('diagnosis_repeated', `/diagnoses/${index}/code`, 'The same diagnosis stands here twice.', '837P 2300 HI')),
    // Codes V00 to Y99 say how an injury came about.
    ...when(/^[V-Y]/.test(codes[0] ?? ''), () => error('diagnosis_external_cause_first', '/diagnoses/0/code', 'A cause of injury (V00 to Y99) cannot be the principal diagnosis.', 'ICD-10-CM guidelines, I.C.20.a')),
  ];
}

function checkLine(line: EncounterLine, at: string, diagnoses: number): Finding[] {
  return [
    ...when(!isHcpcsShape(line.procedureCode), () => error('procedure_invalid', `${at}/procedureCode`, 'The procedure does not have the form of a CPT or HCPCS code.', '837P 2400 SV101-2')),
    ...checkModifiers(line.modifiers, `${at}/modifiers`),
    ...when(!(line.units > 0), () => error('units_not_positive', `${at}/units`, 'The service needs units above zero.', '837P 2400 SV104')),
    ...when(Number(line.units.toFixed(3)) !== line.units, () => error('units_too_precise', `${at}/units`, 'Units may have at most three decimals.', '837P 2400 SV104')),
    ...when(line.chargeCents < 0, () => error('charge_negative', `${at}/chargeCents`, 'A charge cannot be negative; a claim is corrected by a replacement or a void.', 'X12 RFI 2499')),
    ...checkPointers(line.diagnosisPointers, `${at}/diagnosisPointers`, diagnoses),
    ...when(line.placeOfService !== undefined && !isPlaceOfServiceShape(line.placeOfService), () =>
      error('place_of_service_invalid', `${at}/placeOfService`, 'The place of service must have two digits.', '837P 2400 SV105'),
    ),
    ...when(line.drug !== undefined && !/^\d{11}$/.test(line.drug.ndc.replaceAll('-', '')), () =>
      error('ndc_invalid', `${at}/drug/ndc`, 'The NDC must have eleven digits (five, four and two).', '837P 2410 LIN03'),
    ),
    ...when(line.drug !== undefined && !(line.drug.quantity > 0), () => error('drug_quantity_not_positive', `${at}/drug/quantity`, 'The drug needs a quantity above zero.', '837P 2410 CTP04')),
  ];
}

function checkModifiers(modifiers: readonly string[], at: string): Finding[] {
  return [
    ...when(modifiers.length > MODIFIERS_MAX, () => error('too_many_modifiers', at, 'A service line carries at most four modifiers.', '837P 2400 SV101-3 to 6')),
    ...modifiers.flatMap((modifier, index) => when(!isModifier(modifier), () => error('modifier_invalid', `${at}/${index}`, 'A modifier has two digits or capital letters.', '837P 2400 SV101'))),
    ...repeated(modifiers).map((index) => error('modifier_repeated', `${at}/${index}`, 'The same modifier stands here twice.', '837P 2400 SV101')),
  ];
}

function checkPointers(pointers: readonly number[], at: string, diagnoses: number): Finding[] {
  return [
    ...when(pointers.length === 0, () => error('pointer_missing', at, 'The service must point at the diagnosis it was done for.', '837P 2400 SV107-1')),
    ...when(pointers.length > POINTERS_MAX, () => error('too_many_pointers', at, 'A service points at most at four diagnoses.', '837P 2400 SV107')),
    ...pointers.flatMap((pointer, index) =>
      when(!Number.isInteger(pointer) || pointer < 1 || pointer > diagnoses, () => error('pointer_out_of_range', `${at}/${index}`, 'The service points at a diagnosis that is not in the list.', '837P 2400 SV107')),
    ),
    ...repeated(pointers.map(String)).map((index) => error('pointer_repeated', `${at}/${index}`, 'The service points at the same diagnosis twice.', '837P 2400 SV107')),
  ];
}

function checkRepeatedLines(lines: readonly EncounterLine[]): Finding[] {
  const keys = lines.map((line) => [line.procedureCode, ...[...line.modifiers].sort(), line.serviceDate.from, line.serviceDate.to ?? line.serviceDate.from].join(' '));
  return repeated(keys).map((index) =>
    warning('line_repeated', `/lines/${index}`, 'The same procedure, modifiers and day stand on an earlier line; the payer may deny it as a duplicate.', 'CARC 18'),
  );
}

function checkTotals({ lines, totalChargeCents, patientPaidCents = 0 }: Encounter): Finding[] {
  const total = sum(lines.map(({ chargeCents }) => chargeCents));
  return [
    ...when(total !== totalChargeCents, () =>
      error('total_differs', '/totalChargeCents', `The lines add up to ${formatDollars(total)}, the total says ${formatDollars(totalChargeCents)}.`, '837P 2300 CLM02'),
    ),
    ...when(patientPaidCents < 0, () => error('patient_paid_negative', '/patientPaidCents', 'What the patient paid cannot be negative.', '837P 2300 AMT*F5')),
    ...when(patientPaidCents > totalChargeCents, () => warning('patient_paid_exceeds_charge', '/patientPaidCents', 'The patient paid more than was charged.', '837P 2300 AMT*F5')),
  ];
}

const WAIVED_TEST = 'QW';

function checkClia({ lines, references }: Encounter): Finding[] {
  const number = references?.cliaNumber;
  const index = lines.findIndex(({ modifiers }) => modifiers.includes(WAIVED_TEST));
  return [
    ...when(number !== undefined && !/^\d{2}D\d{7}$/.test(number), () => error('clia_invalid', '/references/cliaNumber', 'A CLIA number has ten characters, the third a D.', '837P 2300 REF*X4')),
    ...when(number === undefined && index >= 0, () =>
      warning('clia_missing', '/references/cliaNumber', 'A waived laboratory test (QW) needs the CLIA number of the laboratory; without it Medicare returns the claim.', 'RARC MA120'),
    ),
  ];
}
