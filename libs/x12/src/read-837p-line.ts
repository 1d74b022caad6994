import type { LineAdjudication, Provider, ServiceLine } from './model.js';
import { openProvider, readProviderSegment } from './read-837p-provider.js';
import { readAdjustments, readDtp, readFlag, readReference, requiredProcedure } from './read-parts.js';
import { keep, keepUnread, type Segment } from './segment.js';

type Part = 'line' | 'drug' | 'provider' | 'adjudication' | 'form';

/** Reads loop 2400 with everything below it. */
export class LineReader {
  private readonly line: ServiceLine;
  private part: Part = 'line';
  private provider: Provider | undefined;
  private described = false;

  constructor(private readonly lx: Segment) {
    this.line = {
      number: lx.requiredInteger(1),
      procedure: { qualifier: '', code: '', modifiers: [] },
      chargeCents: 0,
      unitBasis: '',
      units: '',
      diagnosisPointers: [],
      serviceDate: { from: '' },
      dates: [],
      references: [],
      amounts: [],
      quantities: [],
      notes: [],
      providers: [],
      adjudications: [],
    };
  }

  read(segment: Segment): void {
    const { line } = this;
    switch (segment.id) {
      case 'NM1':
        this.provider = openProvider(segment, '2420');
        line.providers.push(this.provider);
        this.part = 'provider';
        return;
      case 'SVD':
        line.adjudications.push(readSvd(segment));
        this.part = 'adjudication';
        return;
      case 'LQ':
        this.part = 'form';
        return keep(line, segment, '2440');
      case 'LIN':
        this.part = 'drug';
        return this.readDrug(segment);
    }
    switch (this.part) {
      case 'line':
        return this.readLine(segment);
      case 'drug':
        return this.readDrug(segment);
      case 'provider':
        return this.provider ? readProviderSegment(this.provider, segment, '2420') : undefined;
      case 'adjudication':
        return readAdjudicationSegment(line.adjudications.at(-1), segment);
      case 'form':
        return keep(line, segment, '2440');
    }
  }

  finish(): ServiceLine {
    if (!this.described) throw this.lx.fault('missing_segment', 'The line has no SV1');
    if (this.line.serviceDate.from === '') throw this.lx.fault('missing_segment', 'The line has no DTP*472');
    const { drug, adjudications } = this.line;
    if (drug && drug.quantity === '') throw this.lx.fault('missing_segment', 'The drug of the line has no CTP');
    if (adjudications.some(({ date }) => date === '')) throw this.lx.fault('missing_segment', 'An adjudication of the line has no DTP*573');
    return this.line;
  }

  private readLine(segment: Segment): void {
    const { line } = this;
    switch (segment.id) {
      case 'SV1':
        return this.readSv1(segment);
      case 'DTP':
        return this.readDate(segment);
      case 'REF':
        if (segment.text(1) !== '6R' || line.controlNumber !== undefined) return readReference(line, line.references, segment, '2400');
        line.controlNumber = segment.required(2);
        return;
      case 'AMT':
        line.amounts.push({ qualifier: segment.required(1), amountCents: segment.requiredCents(2) });
        return keepUnread(line, segment, '2400', [1, 2]);
      case 'QTY':
        line.quantities.push({ qualifier: segment.required(1), quantity: segment.requiredDecimal(2) });
        return keepUnread(line, segment, '2400', [1, 2]);
      case 'NTE':
        line.notes.push({ code: segment.text(1) ?? '', text: segment.required(2) });
        return;
      default:
        return keep(line, segment, '2400');
    }
  }

  private readSv1(sv1: Segment): void {
    if (this.described) return keep(this.line, sv1, '2400');
    this.described = true;
    const { line } = this;
    line.procedure = requiredProcedure(sv1, 1);
    line.chargeCents = sv1.requiredCents(2);
    line.unitBasis = sv1.required(3);
    line.units = sv1.requiredDecimal(4);
    line.placeOfService = sv1.text(5);
    for (const pointer of sv1.components(7)) {
      if (pointer === '') continue;
      const number = Number(pointer);
      if (!Number.isSafeInteger(number) || number < 1) sv1.invalid(7, 'a list of diagnosis pointers');
      line.diagnosisPointers.push(number);
    }
    line.emergency = readFlag(sv1, 9);
    line.epsdt = readFlag(sv1, 11);
    line.familyPlanning = readFlag(sv1, 12);
    line.copayStatus = sv1.text(15);
    keepUnread(line, sv1, '2400', [1, 2, 3, 4, 5, 7, 9, 11, 12, 15]);
  }

  private readDate(dtp: Segment): void {
    const { line } = this;
    const date = readDtp(dtp);
    if (date === undefined) return keep(line, dtp, '2400');
    if (date.qualifier !== '472' || line.serviceDate.from !== '') line.dates.push(date);
    else line.serviceDate = { from: date.date, to: date.to };
  }

  /** Loop 2410: LIN, CTP, REF. */
  private readDrug(segment: Segment): void {
    const { line } = this;
    if (segment.id === 'LIN' && line.drug === undefined) {
      line.drug = { qualifier: segment.required(2), code: segment.required(3), quantity: '', unit: '' };
      return keepUnread(line.drug, segment, '2410', [2, 3]);
    }
    const { drug } = line;
    if (segment.id === 'CTP' && drug && drug.quantity === '') {
      drug.quantity = segment.requiredDecimal(4);
      drug.unit = segment.components(5)[0] ?? '';
      return keepUnread(drug, segment, '2410', [4, 5]);
    }
    if (segment.id === 'REF' && drug && drug.prescription === undefined) {
      drug.prescription = { qualifier: segment.required(1), value: segment.required(2) };
      return keepUnread(drug, segment, '2410', [1, 2]);
    }
    keep(drug ?? line, segment, '2410');
  }
}

function readSvd(svd: Segment): LineAdjudication {
  const adjudication: LineAdjudication = {
    payerId: svd.required(1),
    paidCents: svd.requiredCents(2),
    procedure: requiredProcedure(svd, 3),
    paidUnits: svd.requiredDecimal(5),
    bundledLine: svd.integer(6),
    adjustments: [],
    date: '',
  };
  keepUnread(adjudication, svd, '2430', [1, 2, 3, 5, 6]);
  return adjudication;
}

function readAdjudicationSegment(adjudication: LineAdjudication | undefined, segment: Segment): void {
  if (adjudication === undefined) return;
  if (segment.id === 'CAS') {
    readAdjustments(adjudication.adjustments, segment);
  } else if (segment.id === 'DTP' && segment.text(1) === '573' && adjudication.date === '') {
    adjudication.date = readDtp(segment)?.date ?? segment.invalid(2, 'D8');
  } else if (segment.id === 'AMT' && segment.text(1) === 'EAF' && adjudication.remainingLiabilityCents === undefined) {
    adjudication.remainingLiabilityCents = segment.requiredCents(2);
  } else {
    keep(adjudication, segment, '2430');
  }
}
