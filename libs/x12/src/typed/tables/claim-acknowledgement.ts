import type {
  StatusClaim,
  StatusLine,
  StatusPatient,
  StatusProvider,
  StatusReceiver,
  StatusSource,
  TransactionHeader,
} from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, part, type Rule, rules, type TransactionTable } from '../table.js';
import { headerIn, noHeader } from './claim-parties.js';
import { serviceDateIn, statusesIn, totalsIn } from './claim-status-parts.js';
import { noName, referencesIn } from './common.js';

/** BHT of a 277CA. */
export interface AcknowledgementFront {
  header: TransactionHeader;
}

/** A claim without its patient, whose level holds it. */
export type PatientClaim = Omit<StatusClaim, 'patient'>;

/** Loops 2000D and 2100D with all 2200D. */
export interface PatientLevel {
  patient: StatusPatient;
  claims: PatientClaim[];
}

const TRACKING = 'TRN STC REF QTY AMT DTP';
const noParty = () => ({ ...noName(), id: { qualifier: '', value: '' } });

const source = fields<StatusSource>();
const SOURCE_NAME: LoopTable<StatusSource> = loop('2100A', 'NM1', {
  rules: [rules<StatusSource>().segment('NM1', [source.text(1, 'entity', REQUIRED), source.named(), source.identifier(8, 'id', REQUIRED)])],
});
const sourceDate = (qualifier: string, field: 'receivedOn' | 'processedOn'): Rule<StatusSource> =>
  rules<StatusSource>().segment('DTP', [source.constant(1, qualifier), source.day(2, field)], {
    when: [qualifier],
    reads: (_source, values) => values.text(2) === 'D8',
    writes: (owner) => owner[field] !== undefined,
  });
const SOURCE_TRACE: LoopTable<StatusSource> = loop('2200A', 'TRN DTP', {
  rules: [
    rules<StatusSource>().segment('TRN', [source.constant(1, '1'), source.text(2, 'trace', REQUIRED)]),
    sourceDate('050', 'receivedOn'),
    sourceDate('009', 'processedOn'),
  ],
});
const SOURCE: LoopTable<StatusSource> = loop('2000A', 'HL', {
  rules: [],
  loops: [loops<StatusSource>().same(SOURCE_NAME, () => true, 'NM1 (2100A)'), loops<StatusSource>().same(SOURCE_TRACE, () => true)],
});

const receiver = fields<StatusReceiver>();
const RECEIVER: LoopTable<StatusReceiver> = loop('2000B', 'HL', {
  rules: [],
  loops: [
    loops<StatusReceiver>().same(
      loop<StatusReceiver>('2100B', 'NM1', {
        rules: [rules<StatusReceiver>().segment('NM1', [receiver.constant(1, '41'), receiver.named(), receiver.identifier(8, 'id', REQUIRED)])],
      }),
      () => true,
      'NM1 (2100B)',
    ),
    loops<StatusReceiver>().same(
      loop<StatusReceiver>('2200B', TRACKING, {
        rules: [
          rules<StatusReceiver>().segment('TRN', [receiver.constant(1, '2'), receiver.text(2, 'trace', REQUIRED)]),
          statusesIn<StatusReceiver>(),
          ...totalsIn<StatusReceiver>(['90', 'AA']),
        ],
      }),
      () => true,
    ),
  ],
});

const provider = fields<StatusProvider>();
const hasTracking = ({ trace, statuses, references, totals }: StatusProvider): boolean =>
  trace !== undefined || statuses.length > 0 || references.length > 0 || Object.values(totals).some((total) => total !== undefined);
const PROVIDER: LoopTable<StatusProvider> = loop('2000C', 'HL', {
  rules: [],
  loops: [
    loops<StatusProvider>().same(
      loop<StatusProvider>('2100C', 'NM1', {
        rules: [rules<StatusProvider>().segment('NM1', [provider.constant(1, '85'), provider.named(), provider.identifier(8, 'id', REQUIRED)])],
      }),
      () => true,
      'NM1 (2100C)',
    ),
    loops<StatusProvider>().same(
      loop<StatusProvider>('2200C', TRACKING, {
        rules: [
          rules<StatusProvider>().segment('TRN', [provider.constant(1, '1'), provider.text(2, 'trace')]),
          statusesIn<StatusProvider>(),
          referencesIn<StatusProvider>('references'),
          ...totalsIn<StatusProvider>(['QA', 'QC']),
        ],
      }),
      hasTracking,
    ),
  ],
});

const patient = fields<StatusPatient>();
const claim = fields<PatientClaim>();
const line = fields<StatusLine>();

/** 2220D. */
const LINE: LoopTable<StatusLine> = loop('2220D', 'SVC STC REF DTP', {
  rules: [
    rules<StatusLine>().segment('SVC', [line.procedure(1, 'procedure', REQUIRED), line.cents(2, 'chargeCents', REQUIRED), line.text(4, 'revenueCode'), line.decimal(7, 'units')]),
    statusesIn<StatusLine>(),
    rules<StatusLine>().segment('REF', [line.constant(1, 'FJ'), line.text(2, 'controlNumber')], { when: ['FJ'], reads: (_line, values) => values.has(2) }),
    referencesIn<StatusLine>('references'),
    serviceDateIn<StatusLine>(),
  ],
});
const noLine = (): StatusLine => ({
  procedure: { qualifier: '', code: '', modifiers: [] },
  chargeCents: 0,
  revenueCode: undefined,
  units: undefined,
  statuses: [],
  controlNumber: undefined,
  references: [],
  serviceDate: undefined,
});

/** 2200D. */
const CLAIM: LoopTable<PatientClaim> = loop('2200D', TRACKING, {
  rules: [
    rules<PatientClaim>().segment('TRN', [claim.constant(1, '2'), claim.text(2, 'claimNumber', REQUIRED)]),
    statusesIn<PatientClaim>(),
    rules<PatientClaim>().segment('REF', [claim.constant(1, '1K'), claim.text(2, 'payerClaimNumber')], { when: ['1K'], reads: (_claim, values) => values.has(2) }),
    referencesIn<PatientClaim>('references'),
    serviceDateIn<PatientClaim>(),
  ],
  loops: [loops<PatientClaim>().many('lines', LINE, noLine)],
});
const noClaim = (): PatientClaim => ({ claimNumber: '', statuses: [], payerClaimNumber: undefined, references: [], serviceDate: undefined, lines: [] });

const PATIENT: LoopTable<PatientLevel> = loop('2000D', 'HL', {
  strict: 'NM1 is the first segment of loop 2000D',
  rules: [],
  loops: [
    loops<PatientLevel>().one(
      'patient',
      loop<StatusPatient>('2100D', 'NM1', { rules: [rules<StatusPatient>().segment('NM1', [patient.constant(1, 'QC'), patient.named(), patient.identifier(8, 'id')])] }),
      () => ({ ...noName(), id: undefined }),
      'NM1 (2100D)',
    ),
    loops<PatientLevel>().many('claims', CLAIM, noClaim),
  ],
});

/** 277CA by 005010X214. */
export const CLAIM_ACKNOWLEDGEMENT: TransactionTable = {
  type: '277CA',
  code: '277',
  guide: '005010X214',
  functionalCode: 'HN',
  namesGuide: true,
  parts: [
    part<AcknowledgementFront>(
      'header',
      loop('header', 'BHT', { strict: 'Before the first HL only BHT may stand', rules: [headerIn<AcknowledgementFront>('0085')] }),
      () => ({ header: noHeader() }),
      { first: true },
    ),
    part<StatusSource>('source', SOURCE, () => ({ ...noParty(), entity: '', trace: '', receivedOn: undefined, processedOn: undefined }), { level: { code: '20', under: [] } }),
    part<StatusReceiver>('receiver', RECEIVER, () => ({ ...noParty(), trace: '', statuses: [], totals: {} }), { level: { code: '21', under: ['source'] } }),
    part<StatusProvider>('provider', PROVIDER, () => ({ ...noParty(), trace: undefined, statuses: [], references: [], totals: {} }) as unknown as StatusProvider, {
      level: { code: '19', under: ['receiver'] },
    }),
    part<PatientLevel>('patient', PATIENT, () => ({ claims: [] }) as unknown as PatientLevel, { level: { code: 'PT', under: ['provider'] } }),
  ],
};
