import { type Coverage, type Patient } from '@claimwright/contracts';
import { type AskResult, buildInquiry, inquirySubject, type InquirySending, type InquirySubject, readAnswer } from '@claimwright/domain-eligibility';
import { type EligibilityCheckId, type OrgId } from '@claimwright/kernel';
import { type Eligibility270, type Eligibility271, type Named, read271, write270, X12Error } from '@claimwright/x12';
import { type Asker, type CheckRow } from './eligibility.rows.js';

/** A check with all that its inquiry says. */
export interface Question {
  check: CheckRow;
  patient: Patient;
  coverage: Coverage;
  asker: Asker;
}

/** How one question ended, and what the payer said whole. */
export interface Asked {
  result: AskResult;
  answer?: Eligibility271;
}
export type AskedById = Map<EligibilityCheckId, Asked>;

/** An interchange to send, and the questions that cannot be put into one. */
export interface Interchange {
  text: string | undefined;
  asked: Question[];
  unasked: AskedById;
}

export type Sender = Pick<InquirySending, 'senderId' | 'receiverId' | 'usage' | 'controlNumber'>;

/** TRN02 and BHT03: the check's id without its prefix. */
function traceOf({ id }: CheckRow): string {
  return id.slice(id.indexOf('_') + 1);
}

/** TRN03, ten characters: `9` and nine digits of the asker's own. */
function originatorOf(orgId: OrgId): string {
  return `9${String(Number.parseInt(orgId.slice(-12), 16) % 1_000_000_000).padStart(9, '0')}`;
}

/** One interchange of all that can be asked. A question that cannot be written must not keep the others from being asked. */
export function writeInterchange(questions: readonly Question[], sender: Sender, now: Date): Interchange {
  const unasked: AskedById = new Map();
  const refuse = ({ check }: Question, reason: string): void => void unasked.set(check.id, { result: { state: 'refused', reason } });
  const complete = questions.flatMap((question) => {
    const subject = inquirySubject(question.patient, question.coverage, question.check.serviceDate);
    if (!subject) refuse(question, 'data_missing');
    return subject ? [{ question, subject }] : [];
  });
  const inquiriesOf = (list: typeof complete): Eligibility270[] => list.map(({ question, subject }, index) => inquiryOf(question, subject, { ...sender, position: index + 1, now }));
  const writable = isWritable(inquiriesOf(complete)) ? complete : complete.filter((one) => isWritable(inquiriesOf([one])));
  for (const one of complete) if (!writable.includes(one)) refuse(one.question, 'not_writable');
  return { text: writable.length === 0 ? undefined : write270(inquiriesOf(writable)), asked: writable.map(({ question }) => question), unasked };
}

function isWritable(inquiries: readonly Eligibility270[]): boolean {
  if (inquiries.length === 0) return true;
  try {
    write270(inquiries);
    return true;
  } catch (error) {
    if (error instanceof X12Error) return false;
    throw error;
  }
}

function inquiryOf({ check, coverage, asker }: Question, subject: InquirySubject, { now, ...sender }: Sender & { position: number; now: Date }): Eligibility270 {
  const moment = now.toISOString();
  return buildInquiry(subject, { payer: { name: coverage.payerName, id: check.payerId }, provider: { ...nameOf(asker), npi: asker.npi } }, {
    ...sender, traceNumber: traceOf(check), traceOriginator: originatorOf(check.orgId), createdOn: moment.slice(0, 10), createdTime: moment.slice(11, 16),
  });
}

function nameOf({ name, lastName, firstName }: Asker): Named {
  if (name !== undefined || lastName === undefined) return { kind: 'organization', name: name ?? '' };
  return { kind: 'person', person: { lastName, ...(firstName === undefined ? {} : { firstName }) } };
}

/** Finds each question's answer: by its trace, or by the number of its set where the payer stopped before the trace. */
export function readInterchange(text: string, questions: readonly Question[]): AskedById {
  const answers = readAll(text);
  if (!answers) return allUnanswered(questions, 'answer_unreadable');
  const byNumber = new Map(answers.flatMap((answer) => [answer.header.reference, ...answer.traces.map(({ number }) => number)].map((number) => [number, answer] as const)));
  return new Map(questions.map(({ check }) => {
    const answer = byNumber.get(traceOf(check));
    return [check.id, answer ? { result: readAnswer(answer, check.serviceDate), answer } : { result: { state: 'could_not_ask', reason: 'no_answer' } }];
  }));
}

function readAll(text: string): Eligibility271[] | undefined {
  try {
    return [...read271(Buffer.from(text))];
  } catch (error) {
    if (error instanceof X12Error) return undefined;
    throw error;
  }
}

export function allUnanswered(questions: readonly Question[], reason: string): AskedById {
  return new Map(questions.map(({ check }) => [check.id, { result: { state: 'could_not_ask', reason } }]));
}

/** What may be the fault of a single inquiry in its interchange. */
const SUSPECT = new Set(['answer_unreadable', 'partner_refused', 'partner_bad_answer', 'partner_answer_too_large']);

/** One interchange for all; questions that may have spoilt the one they were in before are asked each by itself. */
export function groupForSending(questions: readonly Question[]): Question[][] {
  const isSuspect = ({ check }: Question): boolean => SUSPECT.has(check.reasonCode ?? '');
  const alone = questions.filter(isSuspect);
  const together = questions.filter((question) => !isSuspect(question));
  return [...(together.length > 0 ? [together] : []), ...alone.map((question) => [question])];
}
