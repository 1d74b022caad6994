import { transactionType, type Finding, type ValidationEvent } from '@claimwright/x12';
import type { Problem } from './each-file.js';
import type { Output } from './output.js';
import type { ValidationCounts } from './validation.js';

interface Transaction {
  type: string;
  guide: string;
  control: string;
  claims: number;
  accepted: boolean;
}

/** What a validation found, as one JSON document; findings are written as they come. */
export class ValidationJson {
  private readonly transactions: Transaction[] = [];
  private current: Pick<Transaction, 'type' | 'guide' | 'control'> = { type: '', guide: '', control: '' };
  private findings = 0;
  begun = false;

  constructor(
    private readonly out: Output,
    private readonly counts: ValidationCounts,
    private readonly options: { file: string; values: boolean },
  ) {}

  tell(event: ValidationEvent): void {
    if (!this.begun) this.out.write(`{"file":${JSON.stringify(this.options.file)},"findings":[`);
    this.begun = true;
    if (event.kind === 'set') this.current = { type: transactionType(event.type, event.guide), guide: event.guide, control: event.control };
    else if (event.kind === 'set-end') this.transactions.push({ ...this.current, claims: event.claims, accepted: event.accepted });
    else if (event.kind === 'finding') {
      this.out.write((this.findings++ > 0 ? ',' : '') + JSON.stringify(this.document(event)));
    }
  }

  end(segments: number, error?: Problem): void {
    const valid = this.counts.errors === 0 && error === undefined;
    this.out.write(`],${JSON.stringify({ transactions: this.transactions, valid, segments, error }).slice(1)}\n`);
  }

  /** What a reader looks for first stands first. */
  private document({ kind: _, ...finding }: Finding & { kind: string }): Partial<Finding> {
    const { code, severity, snip, loop, segment, segmentNumber, element, component, value, message, ack, ...rest } = finding;
    return { code, severity, snip, loop, segment, segmentNumber, element, component, ...(this.options.values && { value }), message, ack, ...rest };
  }
}
