import { ClaimSubmitted, sealContext, type ClaimReplaced, type DataOf } from '@claimwright/contracts';
import { chargeChangeJournal, chargeJournal, indexClaims, matchClaim } from '@claimwright/domain-remittance';
import type { ClaimId, EncounterId } from '@claimwright/kernel';
import type { RowOf, Tx } from '@claimwright/platform-persistence';
import { Inject, Injectable } from '@nestjs/common';
import { postJournals, tagged, type NewJournal } from '../ledger/ledger.store.js';
import type { Item } from '../posting/item.js';
import { decideItems } from '../posting/posting.js';
import { toClaimPayment } from '../remittances/decision.js';
import { recordOf } from '../remittances/match-record.js';
import type { RemittanceClaimRow } from '../remittances/remittance.row.js';
import { lockUnmatched, saveMatched } from '../remittances/remittances.store.js';
import { SETTINGS, type Settings } from '../settings.js';
import { claimsById, holdBooks, insertClaimAccounts, isFound, normal, onBooks, openEncounters, saveCharges, saveReplaced } from './books.store.js';
import { CLAIM_PARTY, type ClaimAccountRow, type EncounterAccountRow } from './claim-account.row.js';

type Submitted = DataOf<typeof ClaimSubmitted>;

const VOID = '8'; // CLM05-3

/** Keeps this service's copy of claims and the charges they bring into the ledger. */
@Injectable()
export class BooksService {
  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** Claims have gone out: books what is new of their charges, and posts what payers said of them before they were heard of here. */
  async submitted(tx: Tx, claims: readonly Submitted[]): Promise<void> {
    await holdBooks(tx, 'hear');
    const fresh = await insertClaimAccounts(tx, claims.map((claim) => toAccount(tx, claim)));
    const news = claims.filter(({ claimId }) => fresh.has(claimId));
    if (news.length === 0) return;
    await bookCharges(tx, news);
    await this.matchAgain(tx, news);
  }

  async replaced(tx: Tx, events: readonly DataOf<typeof ClaimReplaced>[]): Promise<void> {
    await holdBooks(tx, 'hear');
    await saveReplaced(tx, [...new Map(events.map(({ claimId, replacedByClaimId }) => [claimId, { claimId, replacedBy: replacedByClaimId }])).values()]);
  }

  private async matchAgain(tx: Tx, news: readonly Submitted[]): Promise<void> {
    const waiting = await lockUnmatched(tx, news.map(({ claimNumber }) => claimNumber));
    if (waiting.length === 0) return;
    const claims = await claimsById(tx, news.map(({ claimId }) => claimId));
    const index = indexClaims([...claims.values()].map(onBooks));
    const items = waiting.flatMap(({ claimNumber, decision, ...place }): Item[] => {
      const payment = toClaimPayment(claimNumber, decision);
      const match = matchClaim(payment, index, place.payerId);
      return isFound(match) ? [{ ...place, payment, match, fromSuspense: true }] : [];
    });
    const postings = await decideItems(tx, items, claims, this.settings.STATEMENT_DELAY_MS);
    await saveMatched(tx, items.map(({ remittanceId, seq, match }, at): RowOf<RemittanceClaimRow> => {
      const outcome = postings.outcomes[at];
      const isPosted = outcome?.status === 'posted';
      const record = outcome?.status === 'held' ? { ...recordOf(match), held: outcome.reason } : recordOf(match);
      return { remittanceId, seq, status: isPosted ? 'posted' : 'held', claimId: match.claim.claimId, paymentId: isPosted ? outcome.payment.id : null, match: record, updatedAt: tx.now() };
    }));
    await postings.save([]);
    await postings.announce();
  }
}

function toAccount(tx: Tx, claim: Submitted): RowOf<ClaimAccountRow> {
  const { claimId, encounterId, patientId = null, claimNumber, turn, frequency, payerId, laterPayerIds = [], chargedCents, serviceDate, lines, statementParty, submittedAt } = claim;
  return {
    claimId, encounterId, patientId, claimNumber, numberKey: normal(claimNumber), turn, frequency, payerId, laterPayerIds, payerClaimNumber: null, payerNumberKey: null, chargedCents, serviceDate, lines, forwarded: false, replacedBy: null,
    party: tx.seal(CLAIM_PARTY, claimId, tx.open(sealContext(ClaimSubmitted, 'statementParty'), claimId, statementParty)), submittedAt: new Date(submittedAt),
  };
}

/**
 * The charge of an encounter is booked once, when its first claim to the first payer goes out; a corrected claim changes it by the
 * difference, and claims to later payers bill the same charge. Claims heard of out of order leave the newest one's charge.
 */
async function bookCharges(tx: Tx, news: readonly Submitted[]): Promise<void> {
  const encounters = new Map(news.map(({ encounterId, serviceDate }) => [encounterId, { encounterId, chargedCents: 0, chargedClaimId: null, chargedAsOf: null, serviceDate }]));
  const accounts = await openEncounters(tx, [...encounters.values()]);
  const charging = news.filter(({ turn, frequency }) => turn === 1 && frequency !== VOID).sort((a, b) => (a.submittedAt < b.submittedAt ? -1 : 1));
  const changed = new Set<EncounterAccountRow>();
  const journals = charging.flatMap((claim) => {
    const account = accounts.get(claim.encounterId);
    const asOf = new Date(claim.submittedAt);
    if (!account || (account.chargedAsOf !== null && account.chargedAsOf >= asOf)) return [];
    const journal = chargeOf(claim, account);
    Object.assign(account, { chargedCents: claim.chargedCents, chargedClaimId: claim.claimId, chargedAsOf: asOf, serviceDate: claim.serviceDate });
    changed.add(account);
    return journal;
  });
  await saveCharges(tx, [...changed]);
  await postJournals(tx, journals);
}

function chargeOf({ claimId, encounterId, payerId, chargedCents, serviceDate }: Submitted & { claimId: ClaimId; encounterId: EncounterId }, account: EncounterAccountRow): NewJournal {
  const isFirst = account.chargedAsOf === null;
  const entries = isFirst ? chargeJournal(chargedCents) : chargeChangeJournal(account.chargedCents, chargedCents, 1);
  return { kind: isFirst ? 'charge' : 'charge_change', sourceId: `charge:${claimId}`, effectiveOn: serviceDate, entries: tagged(entries, { encounterId, claimId, payerId }) };
}
