import type { AdjudicationStatus, LevelStatus, ReportedClaim, ReportedLine, RequestedClaim, RequestedLine } from '../../model.js';
import { fields, REQUIRED } from '../op.js';
import { type LoopTable, loop, loops, type Rule, rules, type TransactionTable } from '../table.js';
import { dependentClaims, lineTail, numberIn, type ProvidersLevel, providersPart, type ReceiverLevel, receiverPart, STATUS_PARTS, subscriberClaims } from './claim-status-levels.js';
import { serviceDateIn, statusCodeAt } from './claim-status-parts.js';
import { referencesIn } from './common.js';

const NUMBERS = { payerClaimNumber: undefined, billType: undefined, claimNumber: undefined, prescriptionNumber: undefined, clearinghouseNumber: undefined };
const noLine = (): RequestedLine => ({
  procedure: { qualifier: '', code: '', modifiers: [] },
  chargeCents: 0,
  revenueCode: undefined,
  units: undefined,
  controlNumber: undefined,
  references: [],
  serviceDate: undefined,
});

const line = fields<RequestedLine>();
const SVC = [line.procedure(1, 'procedure', REQUIRED), line.cents(2, 'chargeCents', REQUIRED), line.text(4, 'revenueCode'), line.decimal(7, 'units')];

function requestedLine(id: string): LoopTable<RequestedLine> {
  return loop(id, 'SVC REF DTP', { rules: [rules<RequestedLine>().segment('SVC', SVC), ...lineTail<RequestedLine>()] });
}

const requested = fields<RequestedClaim>();

function requestedClaim(letter: 'D' | 'E'): LoopTable<RequestedClaim> {
  return loop<RequestedClaim>(`2200${letter}`, 'TRN REF AMT DTP', {
    rules: [
      rules<RequestedClaim>().segment('TRN', [requested.constant(1, '1'), requested.text(2, 'trace', REQUIRED)]),
      numberIn<RequestedClaim>('1K', 'payerClaimNumber'),
      numberIn<RequestedClaim>('BLT', 'billType'),
      numberIn<RequestedClaim>('LU', 'locationNumber'),
      numberIn<RequestedClaim>('6P', 'groupNumber'),
      numberIn<RequestedClaim>('EJ', 'claimNumber'),
      numberIn<RequestedClaim>('XZ', 'prescriptionNumber'),
      numberIn<RequestedClaim>('D9', 'clearinghouseNumber'),
      referencesIn<RequestedClaim>('references'),
      rules<RequestedClaim>().segment('AMT', [requested.constant(1, 'T3'), requested.cents(2, 'chargeCents', REQUIRED)], {
        when: ['T3'],
        writes: ({ chargeCents }) => chargeCents !== undefined,
      }),
      serviceDateIn<RequestedClaim>(),
    ],
    loops: [loops<RequestedClaim>().many('lines', requestedLine(`2210${letter}`), noLine)],
  });
}

const noRequestedClaim = (): RequestedClaim => ({
  trace: '',
  ...NUMBERS,
  locationNumber: undefined,
  groupNumber: undefined,
  chargeCents: undefined,
  serviceDate: undefined,
  references: [],
  lines: [],
});

/** 276 by 005010X212. */
export const CLAIM_STATUS_REQUEST: TransactionTable = {
  type: '276',
  code: '276',
  guide: '005010X212',
  functionalCode: 'HR',
  namesGuide: true,
  parts: [
    ...STATUS_PARTS,
    receiverPart<ReceiverLevel>([], () => ({})),
    providersPart<ProvidersLevel>([], () => ({ providers: [] })),
    subscriberClaims(requestedClaim('D'), noRequestedClaim),
    dependentClaims(requestedClaim('E'), noRequestedClaim),
  ],
};

/** The receiver's level of a 277. */
export type ReportedReceiver = ReceiverLevel & { status?: LevelStatus };

/** The providers' level of a 277. */
export type ReportedProviders = ProvidersLevel & { status?: LevelStatus };

const status = fields<AdjudicationStatus>();
const STC = [
  statusCodeAt(1),
  status.date(2, 'date'),
  status.cents(4, 'chargeCents'),
  status.cents(5, 'paidCents'),
  status.date(6, 'finalizedOn'),
  status.date(8, 'paidOn'),
  status.text(9, 'paymentNumber'),
  statusCodeAt(10),
  statusCodeAt(11),
];
const noStatus = (): AdjudicationStatus => ({
  codes: [],
  date: undefined,
  chargeCents: undefined,
  paidCents: undefined,
  finalizedOn: undefined,
  paidOn: undefined,
  paymentNumber: undefined,
});

/** Every STC of a 277. */
function statusesIn<T extends { statuses: AdjudicationStatus[] }>(): Rule<T> {
  return rules<{ statuses: AdjudicationStatus[] }>().list('statuses', 'STC', STC, { create: noStatus });
}

const levelStatus = fields<LevelStatus>();
const noLevelStatus = (): LevelStatus => ({ trace: '', statuses: [] });

function levelStatusLoop(id: string, kind: '1' | '2'): LoopTable<LevelStatus> {
  return loop<LevelStatus>(id, 'TRN STC', {
    rules: [rules<LevelStatus>().segment('TRN', [levelStatus.constant(1, kind), levelStatus.text(2, 'trace', REQUIRED)]), statusesIn<LevelStatus>()],
  });
}

const reportedLine = fields<ReportedLine>();
const REPORTED_SVC = [
  reportedLine.procedure(1, 'procedure', REQUIRED),
  reportedLine.cents(2, 'chargeCents', REQUIRED),
  reportedLine.cents(3, 'paidCents'),
  reportedLine.text(4, 'revenueCode'),
  reportedLine.decimal(7, 'units'),
];

const reported = fields<ReportedClaim>();

function reportedClaim(letter: 'D' | 'E'): LoopTable<ReportedClaim> {
  const lines = loop<ReportedLine>(`2220${letter}`, 'SVC STC REF DTP', {
    rules: [rules<ReportedLine>().segment('SVC', REPORTED_SVC), statusesIn<ReportedLine>(), ...lineTail<ReportedLine>()],
  });
  return loop<ReportedClaim>(`2200${letter}`, 'TRN STC REF DTP', {
    rules: [
      rules<ReportedClaim>().segment('TRN', [reported.constant(1, '2'), reported.text(2, 'trace', REQUIRED)]),
      statusesIn<ReportedClaim>(),
      numberIn<ReportedClaim>('1K', 'payerClaimNumber'),
      numberIn<ReportedClaim>('BLT', 'billType'),
      numberIn<ReportedClaim>('EJ', 'claimNumber'),
      numberIn<ReportedClaim>('XZ', 'prescriptionNumber'),
      numberIn<ReportedClaim>('VV', 'voucherNumber'),
      numberIn<ReportedClaim>('D9', 'clearinghouseNumber'),
      referencesIn<ReportedClaim>('references'),
      serviceDateIn<ReportedClaim>(),
    ],
    loops: [loops<ReportedClaim>().many('lines', lines, () => ({ ...noLine(), paidCents: undefined, statuses: [] }))],
  });
}

const noReportedClaim = (): ReportedClaim => ({ trace: '', statuses: [], ...NUMBERS, voucherNumber: undefined, references: [], serviceDate: undefined, lines: [] });

/** 277 by 005010X212. */
export const CLAIM_STATUS_RESPONSE: TransactionTable = {
  type: '277',
  code: '277',
  guide: '005010X212',
  functionalCode: 'HN',
  namesGuide: true,
  parts: [
    ...STATUS_PARTS,
    receiverPart<ReportedReceiver>([loops<ReportedReceiver>().one('status', levelStatusLoop('2200B', '2'), noLevelStatus)], () => ({ status: undefined })),
    providersPart<ReportedProviders>([loops<ReportedProviders>().one('status', levelStatusLoop('2200C', '1'), noLevelStatus)], () => ({ providers: [], status: undefined })),
    subscriberClaims(reportedClaim('D'), noReportedClaim),
    dependentClaims(reportedClaim('E'), noReportedClaim),
  ],
};
