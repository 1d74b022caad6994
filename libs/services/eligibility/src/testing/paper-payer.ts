import { type MailboxItem, PartnerError, type TradingPartner } from '@claimwright/platform-edi-transport';
import { type Benefit, type Eligibility270, type Eligibility271, read270, write271 } from '@claimwright/x12';

type Say = 'active' | 'inactive' | 'unknown' | 'away' | 'silent';

/** A payer on the other side of the wire: it reads the 270 it is sent and writes a 271, by the first letters of the member id. */
export class PaperPayer implements TradingPartner {
  readonly id = 'clearinghouse';
  /** Every interchange that arrived, as the member ids in it. */
  readonly heard: string[][] = [];
  questions: Eligibility270[] = [];
  /** Instead of an answer. */
  failure: PartnerError | undefined;
  /** Instead of a 271. */
  nonsense: string | undefined;
  /** What members beginning so are told; the rest is active. */
  readonly says = new Map<string, Say>([['INAC', 'inactive'], ['NOTF', 'unknown'], ['DOWN', 'away'], ['MUTE', 'silent']]);
  /** Called while a question is on its way. */
  onAsk: (() => Promise<unknown>) | undefined;

  async ask270(_submitterId: string, interchange: string): Promise<string> {
    const questions = [...read270(Buffer.from(interchange))];
    this.questions.push(...questions);
    this.heard.push(questions.map(({ subscriber }) => subscriber.memberId ?? ''));
    await this.onAsk?.();
    if (this.failure) throw this.failure;
    if (this.nonsense !== undefined) return this.nonsense;
    const answers = questions.flatMap((question) => this.answer(question) ?? []);
    return write271(answers);
  }

  private answer(question: Eligibility270): Eligibility271 | undefined {
    const said = this.says.get(question.subscriber.memberId?.slice(0, 4) ?? '') ?? 'active';
    const { envelope, header, payer, provider, subscriber, dependent, traces } = question;
    const base: Eligibility271 = {
      envelope, header: { ...header, purpose: '11' }, payer, provider, subscriber, dependent, traces: traces.map((trace) => ({ ...trace, kind: '2' })), rejections: [], benefits: [],
    };
    switch (said) {
      case 'active':
        return { ...base, benefits: [benefit('1', { plan: 'GOLD' }), benefit('A', { coverageLevel: 'IND', percent: '0.2' })] };
      case 'inactive':
        return { ...base, benefits: [benefit('6')] };
      case 'unknown':
        return { ...base, rejections: [{ loop: '2100C', requestValid: false, aaaCode: '75', followUp: 'C' }] };
      case 'away':
        // The payer is not reached, so nothing below it is answered.
        return { ...base, provider: undefined, subscriber: undefined, dependent: undefined, traces: [], rejections: [{ loop: '2100A', requestValid: true, aaaCode: '42', followUp: 'P' }] };
      case 'silent':
        return undefined;
    }
  }

  put(): Promise<void> { return unused(); }
  list(): Promise<MailboxItem[]> { return unused(); }
  get(): Promise<Buffer> { return unused(); }
  confirm(): Promise<void> { return unused(); }
}

function benefit(code: string, more: Partial<Benefit> = {}): Benefit {
  return { code, serviceTypes: ['30'], dates: [], references: [], messages: [], relatedEntities: [], ...more };
}

function unused(): Promise<never> {
  return Promise.reject(new Error('Eligibility only asks'));
}

export const unavailable = () => new PartnerError('partner_unavailable', 'The partner is not available', 503);
