import { defineEvent, type Listener, type Topic } from '@claimwright/contracts';
import { defineService } from '@claimwright/platform-persistence';
import { Type } from 'typebox';

// Two small services in the place of ours: `teller` moves cases by command, `books` posts each move, `teller` hears that it was posted.
// They use all of the messaging of the real ones and start in a fraction of the time, so that a run can kill them by the thousand.

export const teller = defineService({ name: 'teller', entities: [], migrationsDir: new URL('../../migrations/teller/', import.meta.url) });
export const books = defineService({ name: 'books', entities: [], migrationsDir: new URL('../../migrations/books/', import.meta.url) });

export const PARTITIONS = 4;

const move = Type.Object({ caseId: Type.String(), version: Type.Integer(), cents: Type.Integer({ maximum: Number.MAX_SAFE_INTEGER }), holdMs: Type.Optional(Type.Integer()), slowMs: Type.Optional(Type.Integer()) }, { additionalProperties: false });

export const CaseMoved = defineEvent({
  type: 'case.moved.v1', topic: 'claimwright.teller.case.v1', key: 'caseId', summary: 'A command has moved a case on. `holdMs` makes its handler fail for that long, `slowMs` take that long.',
  payload: move, example: { caseId: 'clm_01', version: 1, cents: 100 },
});

export const MovePosted = defineEvent({
  type: 'move.posted.v1', topic: 'claimwright.books.posting.v1', key: 'caseId', summary: 'A move of a case has been posted.',
  payload: Type.Object({ caseId: Type.String(), version: Type.Integer() }, { additionalProperties: false }), example: { caseId: 'clm_01', version: 1 },
});

export const TOPICS: readonly Topic[] = [
  { name: CaseMoved.topic, service: 'teller', key: 'caseId', partitions: PARTITIONS, summary: 'Moves of cases.' },
  { name: MovePosted.topic, service: 'books', key: 'caseId', partitions: PARTITIONS, summary: 'Postings of moves.' },
];

export const LISTENERS: readonly Listener[] = [
  { group: 'books', actsOn: [CaseMoved], keeps: [] },
  { group: 'teller', actsOn: [MovePosted], keeps: [] },
];

/** What the driver asks of a teller; the note stands for what no log and no topic may show. */
export interface Command {
  commandId: string;
  caseId: string;
  cents: number;
  note: string;
  /** How long the other service is to fail at this move. */
  holdMs?: number;
  /** How long it is to take the other service. */
  slowMs?: number;
}
