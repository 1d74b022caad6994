import { Acknowledger, AnswerStore } from './acknowledger.js';
import type { Ack999, AckTA1, CalendarDate } from '../model.js';
import { readAcknowledgements } from '../typed/acknowledgements.js';
import { validate } from '../validate/validator.js';

/** What the answer's own envelope needs; the parties are those of the file, turned round. */
export interface AcknowledgementReply {
  /** ISA13 of the first TA1; the 999s that go with it have the number after it, the next interchange the two after those. */
  interchangeControlNumber: string;
  createdOn: CalendarDate;
  createdTime: string;
}

/** The answers to one interchange: `writeTA1([ta1])`, and `write999(groups)` where there are any. */
export interface InterchangeAcknowledgement {
  ta1: AckTA1;
  /** One for each group; none when the interchange is rejected. */
  groups: Ack999[];
}

/**
 * The TA1 and 999s of a file's interchanges as models, for who has more to say in them; an `Acknowledger` writes them without holding
 * them. Every fault of SNIP types 1 and 2 is told: what is wrong beyond the guide's form is for a 277CA. Interchanges of TA1s alone have no
 * answer. Throws X12Error `not_x12` where there is no interchange.
 */
export function acknowledge(bytes: Uint8Array, reply: AcknowledgementReply): InterchangeAcknowledgement[] {
  const first = Number(reply.interchangeControlNumber);
  const store = new AnswerStore();
  const acknowledger = new Acknowledger(
    {
      createdOn: reply.createdOn.replaceAll('-', ''),
      createdTime: reply.createdTime.replace(':', ''),
      control: (kind, interchange) => first + 2 * (interchange - 1) + (kind === 'TA1' ? 0 : 1),
      ta1: 'always',
      rejectUnknownGuides: true,
    },
    store,
  );
  for (const event of validate(bytes, { snip: 2 })) acknowledger.take(event);
  const answers = new Map<number, InterchangeAcknowledgement>();
  const groups = new Map<number, Ack999[]>();
  for (const { kind, interchange, bytes: answer } of store.answers) {
    for (const ack of readAcknowledgements(answer)) {
      if (ack.type === '999') groups.set(interchange, [...(groups.get(interchange) ?? []), ack]);
      else if (kind === 'TA1' && ack.type === 'TA1') answers.set(interchange, { ta1: ack, groups: groups.get(interchange) ?? [] });
    }
  }
  return [...answers.values()];
}
