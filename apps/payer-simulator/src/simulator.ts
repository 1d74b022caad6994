import { createHash } from 'node:crypto';
import type { Database, Tx } from '@claimwright/platform-persistence';
import { read270, write271, type Eligibility271 } from '@claimwright/x12';
import { inOneInterchange } from './adjudication/acknowledge.js';
import { answerFile, type Answer, type ClearinghouseOptions } from './adjudication/clearinghouse.js';
import { answerEligibility, couldNotAsk, countsTries } from './adjudication/eligibility.js';
import { takeIn, type ReceivedInterchange } from './adjudication/intake.js';
import { PayerMemory } from './adjudication/memory.js';
import { Numbers } from './adjudication/numbers.js';
import { writeEcho } from './adjudication/writable.js';
import { simulatorActor } from './database.js';
import { confirmItem, countTry, findFileHash, listMailbox, loadClaims, lockSubmitter, markReplaced, readItem, saveAnswers, saveClaims, saveFile, type MailboxEntry } from './store.js';

export interface SimulatorSettings {
  seed: string;
  paymentDelayMs: number;
  lateDelayMs: number;
  alwaysTA1: boolean;
}

/** What became of a file that was handed over. */
export type Receipt = 'stored' | 'known' | 'name-taken';

/** The clearinghouse: one method is one transaction. */
export class Simulator {
  private readonly numbers: Numbers;

  constructor(private readonly db: Database, private readonly settings: SimulatorSettings) {
    this.numbers = new Numbers(settings.seed);
  }

  /** Stores a file together with every answer to it; throws `X12Error` where it is no file of professional claims. */
  async receive(submitterId: string, name: string, bytes: Buffer): Promise<Receipt> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const file = takeIn(bytes, this.numbers.control('acknowledgements', submitterId, sha256));
    const options: ClearinghouseOptions = { submitterId, numbers: this.numbers, alwaysTA1: this.settings.alwaysTA1, fingerprint: sha256 };
    return this.transaction(async (tx) => {
      await lockSubmitter(tx, submitterId);
      const known = await findFileHash(tx, submitterId, name);
      if (known !== undefined) return known === sha256 ? 'known' : 'name-taken';
      const answers = await this.adjudicate(tx, file, options);
      await saveFile(tx, submitterId, { name, sha256, bytes });
      await saveAnswers(tx, submitterId, answers.map(({ type, text, release }, index) => ({
        id: this.numbers.mailboxItem(type, submitterId, name, sha256, String(index)), type, text, delayMs: this.delayMs(release),
      })));
      return 'stored';
    });
  }

  mailbox(submitterId: string, wanted: { types: readonly string[]; limit: number }): Promise<MailboxEntry[]> {
    return this.transaction((tx) => listMailbox(tx, submitterId, wanted));
  }

  read(submitterId: string, id: string): Promise<string | undefined> {
    return this.transaction((tx) => readItem(tx, submitterId, id));
  }

  confirm(submitterId: string, id: string): Promise<void> {
    return this.transaction((tx) => confirmItem(tx, submitterId, id));
  }

  /** The 271 to each 270 of the interchange; undefined where the one payer asked is scripted to be unreachable, AAA*42 where it is one of several. */
  async ask(submitterId: string, bytes: Buffer): Promise<string | undefined> {
    const questions = [...read270(bytes)];
    const tries = questions.some(countsTries)
      ? await this.transaction(async (tx) => {
          const counted: number[] = [];
          for (const question of questions) counted.push(countsTries(question) ? await countTry(tx, submitterId, question.subscriber.memberId ?? '') : 1);
          return counted;
        })
      : [];
    const unanswered = questions.length === 1 ? undefined : couldNotAsk;
    const answers = questions.map((question, index) => answerEligibility(question, tries[index] ?? 1, this.numbers) ?? unanswered?.(question, this.numbers));
    return answers.every((answer) => answer !== undefined) ? writeEcho(write271, inOneInterchange<Eligibility271>(answers)) : undefined;
  }

  /** Whether the database answers. */
  async healthy(): Promise<boolean> {
    const rows = await this.db.system<{ one: number }>('select 1 as one');
    return rows.length === 1;
  }

  private async adjudicate(tx: Tx, file: readonly ReceivedInterchange[], options: ClearinghouseOptions): Promise<Answer[]> {
    const { submitterId } = options;
    const sets = file.flatMap(({ groups }) => groups).flatMap((group) => group.sets);
    const claims = sets.flatMap((set) => set.claims).map(({ claim }) => claim);
    const memory = new PayerMemory(await loadClaims(tx, submitterId, {
      claim: claims.map(({ number }) => number),
      payer: claims.flatMap(({ references }) => references).filter(({ qualifier }) => qualifier === 'F8').map(({ value }) => value),
    }));
    const answers = answerFile(file, memory, options);
    await saveClaims(tx, submitterId, memory.added);
    await markReplaced(tx, submitterId, memory.replaced);
    return answers;
  }

  private transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.db.transaction(simulatorActor, work);
  }

  private delayMs(release: Answer['release']): number {
    switch (release) {
      case 'now':
        return 0;
      case 'payment':
        return this.settings.paymentDelayMs;
      case 'late':
        return this.settings.lateDelayMs;
    }
  }
}
