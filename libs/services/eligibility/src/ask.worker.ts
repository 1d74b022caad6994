import { type OrgId } from '@claimwright/kernel';
import { PartnerError, submitterIdOf, type TradingPartner, TradingPartners } from '@claimwright/platform-edi-transport';
import { byOrigin, type Job } from '@claimwright/platform-messaging';
import { type Actor, Database } from '@claimwright/platform-persistence';
import { type QueueWorker } from '@claimwright/platform-runtime';
import { Inject, Injectable, Optional } from '@nestjs/common';
import { ASK_QUEUE } from './ask-queue.js';
import { saveAnswers, takeQuestions } from './asking.js';
import { DEFAULT_SETTINGS, EligibilitySettings } from './eligibility.settings.js';
import { allUnanswered, type AskedById, type Question, readInterchange, writeInterchange } from './inquiries.js';

const LEASE_MS = 30_000;

/** Asks payers: many questions of an organisation in one interchange, outside any transaction. */
@Injectable()
export class AskWorker implements QueueWorker {
  readonly queue = ASK_QUEUE;
  readonly batchMax: number;
  readonly leaseMs = LEASE_MS;
  private readonly settings: EligibilitySettings;
  private readonly partner: TradingPartner | undefined;

  constructor(@Inject(Database) private readonly db: Database, @Inject(TradingPartners) partners: TradingPartners, @Inject(DEFAULT_SETTINGS) usual: EligibilitySettings, @Optional() @Inject(EligibilitySettings) given?: EligibilitySettings) {
    this.settings = given ?? usual;
    this.batchMax = this.settings.batchMax;
    const partnerId = this.settings.partnerId ?? partners.ids[0];
    this.partner = partnerId === undefined ? undefined : partners.get(partnerId);
  }

  async run(jobs: Job[], orgId: OrgId): Promise<void> {
    for (const { actor, jobs: together } of byOrigin(orgId, this.db.service, jobs)) await this.askFor(actor, together);
  }

  private async askFor(actor: Actor, jobs: Job[]): Promise<void> {
    const interchanges = await this.db.transaction(actor, (tx) => takeQuestions(tx, jobs, this.partner?.id));
    for (const { number, questions } of interchanges) {
      const askedAt = new Date();
      const asked = await this.ask(actor.orgId, questions, { number, askedAt });
      await this.db.transaction(actor, (tx) => saveAnswers(tx, asked, { jobs, askedAt, delaysMs: this.settings.retryDelaysMs }));
    }
  }

  private async ask(orgId: OrgId, questions: readonly Question[], { number, askedAt }: { number: number; askedAt: Date }): Promise<AskedById> {
    const { receiverId, usage } = this.settings;
    const { text, asked, unasked } = writeInterchange(questions, { senderId: submitterIdOf(orgId), receiverId, usage, controlNumber: number }, askedAt);
    if (text === undefined) return unasked;
    return new Map([...unasked, ...(await this.send(orgId, text, asked))]);
  }

  /** That a payer cannot be reached is a result like any other. */
  private async send(orgId: OrgId, text: string, asked: readonly Question[]): Promise<AskedById> {
    if (!this.partner) return allUnanswered(asked, 'no_trading_partner');
    try {
      return readInterchange(await this.partner.ask270(submitterIdOf(orgId), text, this.settings.timeoutMs), asked);
    } catch (error) {
      if (error instanceof PartnerError) return allUnanswered(asked, error.code);
      throw error;
    }
  }
}
