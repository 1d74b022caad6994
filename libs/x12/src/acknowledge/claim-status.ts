import type { EventOf, Finding } from '../validate/finding.js';
import { formatCents } from '../values.js';
import { type Answer, composite, isWritable, writable } from './answer.js';
import { ClaimBatch, identifier, nameElements } from './claim-batch.js';
import { HeldText } from './held-text.js';
import type { BatchDetails } from '../validate/claim-details.js';

type GroupEvent = EventOf<'group'>;
type SetEvent = EventOf<'set'>;
type ClaimEvent = EventOf<'claim'>;

/** Who answers, 2100A: the receiver of the claims unless told otherwise. `AY` is a clearinghouse, `PR` a payer. */
export interface ClaimStatusSource {
  entity: 'AY' | 'PR';
  name: string;
  /** NM108: `46` an electronic transmitter number, `FI` a tax id, `PI` a payer id. */
  qualifier: '46' | 'FI' | 'PI';
  id: string;
}

interface ClaimStatusOptions {
  open: () => Answer;
  source?: ClaimStatusSource | undefined;
  /** CCYYMMDD and HHMM. */
  createdOn: string;
  createdTime: string;
}

/**
 * Writes the 277CA (005010X214) of one interchange: a set for each accepted 837, with the verdict on each of its claims. A set that the
 * 999 rejects has no claims to speak of: 005010X214 answers the claims of sets that came through the 999.
 */
export class ClaimStatusAnswer {
  private answer: Answer | undefined;
  private group: GroupEvent | undefined;
  private batch: ClaimBatch | undefined;
  private readonly held = new HeldText();

  constructor(private readonly options: ClaimStatusOptions) {}

  /** Whether the 277CA says it: a fault of SNIP type 3 to 5 at or below a billing provider rejects claims, not their set; one of the hierarchy its set. */
  tells({ snip, segment, loop = '' }: Finding, set: SetEvent): boolean {
    return snip >= 3 && loop.startsWith('2') && segment !== 'HL' && isClaimSet(set);
  }

  openGroup(group: GroupEvent): void {
    this.group = group;
  }

  openSet(set: SetEvent): void {
    this.batch = isClaimSet(set) ? new ClaimBatch(set, this.options.createdOn, this.held) : undefined;
  }

  find(finding: Finding): void {
    if (this.batch && finding.severity === 'error' && this.tells(finding, this.batch.set)) this.batch.find(finding);
  }

  claim({ details }: ClaimEvent): void {
    if (details) this.batch?.claim(details);
  }

  /** `accepted` is the 999's word on the set. */
  closeSet(accepted: boolean): void {
    const { batch, options, group } = this;
    this.batch = undefined;
    if (!accepted || !group || !batch?.details) return;
    this.answer ??= options.open();
    const { answer } = this;
    answer.openGroup({ functionalGroup: 'HN', sender: writable(group.receiver), receiver: writable(group.sender), guide: '005010X214' });
    answer.openSet('277', '005010X214');
    const { details, set } = batch;
    const claims = batch.end();
    const trace = isWritable(details.reference) ? details.reference : writable(set.control);
    answer.segment('BHT', '0085', '08', trace.slice(0, 30), options.createdOn, options.createdTime, 'TH');
    this.writeSource(answer, details, trace);
    this.writeReceiver(answer, batch, trace);
    for (const text of claims.pieces()) answer.add(text, 0);
    answer.add('', claims.segments);
    answer.closeSet();
  }

  end(): void {
    this.answer?.end();
  }

  withdraw(): void {
    this.answer?.withdraw();
  }

  private writeSource(answer: Answer, { receiver }: BatchDetails, trace: string): void {
    const { source, createdOn } = this.options;
    const name = source ? { type: '2', last: source.name, first: '', middle: '', suffix: '', qualifier: source.qualifier, id: source.id } : receiver;
    answer.segment('HL', '1', undefined, '20', '1');
    answer.segment('NM1', source?.entity ?? 'AY', ...nameElements(name, '2'), ...identifier(source?.qualifier ?? '46', name?.id));
    answer.segment('TRN', '1', trace);
    answer.segment('DTP', '050', 'D8', createdOn);
    answer.segment('DTP', '009', 'D8', createdOn);
  }

  private writeReceiver(answer: Answer, batch: ClaimBatch, trace: string): void {
    const { totals, details } = batch;
    const submitter = details?.submitter;
    answer.segment('HL', '2', '1', '21', '1');
    answer.segment('NM1', '41', ...nameElements(submitter, submitter?.type === '1' ? '1' : '2').slice(0, 4), undefined, undefined, ...identifier('46', submitter?.id));
    answer.segment('TRN', '2', trace);
    // A1:19: the entity acknowledges receipt of the claims, whatever it says of each.
    const received = composite('A1', '19', this.options.source?.entity ?? 'AY');
    answer.segment('STC', received, this.options.createdOn, 'WQ', formatCents(totals.cents));
    for (const text of totals.segments('90', 'AA')) answer.add(text, 1);
  }
}

function isClaimSet({ type, known, guide }: SetEvent): boolean {
  // 005010X291 and X292 are predeterminations and X298 reports decided claims: nobody adjudicates those.
  return type === '837' && known && /^005010X22[234]/.test(guide);
}
