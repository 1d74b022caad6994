import { shapes } from '@claimwright/contracts';
import { Type, type Static } from 'typebox';
import type { FileState } from './inbound-files.store.js';

const { closed, Count, Moment } = shapes;

const FileId = Type.String({ pattern: '^ifl_[0-9a-f]{32}$', description: 'Id of a file that came in' });
const Status = closed({ category: Type.String(), status: Type.String(), entity: Type.Optional(Type.String()) });

export const AcknowledgementView = closed({
  id: FileId,
  type: Type.String({ description: 'TA1, 999 or 277CA: of the first answer in it' }),
  status: Type.Enum(['received', 'applied', 'unreadable']),
  receivedAt: Moment,
  processedAt: Type.Optional(Moment),
  acknowledgements: Count,
  moved: closed({ acknowledge: Type.Optional(Count), accept: Type.Optional(Count), reject: Type.Optional(Count) }),
  ignored: Type.Integer({ minimum: 0, description: 'Answers that came late or twice and changed nothing' }),
  unknownControlNumbers: Type.Array(Type.String(), { description: 'Interchange or group numbers that are none of ours' }),
  unknownClaims: Type.Array(closed({ claimNumber: Type.String(), statuses: Type.Array(Status) }), { description: 'Claim numbers that are none of ours' }),
  unreadable: Type.Optional(closed({ code: Type.String(), place: Type.String() })),
}, 'AcknowledgementView');
export type AcknowledgementView = Static<typeof AcknowledgementView>;
export const AcknowledgementPage = closed({ items: Type.Array(AcknowledgementView), nextCursor: Type.Optional(Type.String()) }, 'AcknowledgementPage');

export function toView({ id, type, receivedAt, processedAt, result }: FileState): AcknowledgementView {
  return {
    id, type,
    status: result === null ? 'received' : result.unreadable ? 'unreadable' : 'applied',
    receivedAt: receivedAt.toISOString(),
    ...(processedAt ? { processedAt: processedAt.toISOString() } : {}),
    ...(result ?? { acknowledgements: 0, moved: {}, ignored: 0, unknownControlNumbers: [], unknownClaims: [] }),
  };
}

export const EXAMPLE: AcknowledgementView = {
  id: 'ifl_019caf3c4e007000800000000000f001', type: '277CA', status: 'applied', receivedAt: '2026-03-03T06:04:39.000Z', processedAt: '2026-03-03T06:04:40.000Z',
  acknowledgements: 1, moved: { accept: 411, reject: 1 }, ignored: 0, unknownControlNumbers: [], unknownClaims: [{ claimNumber: 'OLD-4417', statuses: [{ category: 'A1', status: '20' }] }],
};
