import type { AnswerKey, AnswerKind, AnswerSink } from '@claimwright/x12';
import { Parts, TemporaryFile } from './temporary-file.js';

/** A whole answer, to be read once. */
export interface SpooledAnswer {
  kind: AnswerKind;
  interchange: number;
  /** Its bytes; each piece holds until the next is asked for. */
  pieces: () => Generator<Uint8Array>;
}

/**
 * Keeps answers until their interchange has ended, as it may turn out to be rejected: then they are thrown away. A 277CA is a tenth of
 * the claims that it answers, so that what is more than a piece waits in a temporary file.
 */
export class AnswerSpool implements AnswerSink {
  private readonly open = new Map<string, Parts>();
  private readonly file = new TemporaryFile();
  private ended: SpooledAnswer[] = [];

  write(answer: AnswerKey, chunk: Uint8Array): void {
    let parts = this.open.get(nameOf(answer));
    if (parts === undefined) this.open.set(nameOf(answer), (parts = new Parts(this.file)));
    parts.add(chunk);
  }

  end(answer: AnswerKey): void {
    const parts = this.open.get(nameOf(answer));
    this.open.delete(nameOf(answer));
    if (parts !== undefined) this.ended.push({ ...answer, pieces: () => parts.pieces() });
  }

  withdraw(answer: AnswerKey): void {
    this.open.delete(nameOf(answer));
  }

  /** The answers that have become whole, in the order of their ends, each told once. */
  *whole(): Generator<SpooledAnswer> {
    for (const answer of this.ended.splice(0)) yield answer;
    if (this.open.size === 0) this.file.empty();
  }

  close(): void {
    this.file.close();
  }
}

function nameOf({ kind, interchange }: AnswerKey): string {
  return `${kind} ${interchange}`;
}
