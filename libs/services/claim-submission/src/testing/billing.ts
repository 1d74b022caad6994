import {
  BalanceTransferred, CorrectionRequested, ENCOUNTER_EXAMPLE, EncounterCoded, PaymentPosted, sealContext, type BillableEncounter, type Correction, type DataOf, type EventDefinition,
} from '@claimwright/contracts';
import { newId, type EncounterId } from '@claimwright/kernel';
import { announce } from '@claimwright/platform-messaging';
import { systemActor, type Tx } from '@claimwright/platform-persistence';
import { until, type Caller, type ServiceApp } from '@claimwright/platform-testing';
import type { ClaimItem, ClaimView, Timeline } from '../claims/claim-views.js';

const [PRIMARY, SECONDARY] = ENCOUNTER_EXAMPLE.coverages as [BillableEncounter['coverages'][number], BillableEncounter['coverages'][number]];

/** A visit of invented people, charged 210.00 to a primary and a secondary payer. */
export function anEncounter(change: Partial<BillableEncounter> = {}): BillableEncounter {
  return {
    ...ENCOUNTER_EXAMPLE, serviceDate: '2026-03-02',
    coverages: [{ ...PRIMARY, payerResponsibility: 'P' }, { ...SECONDARY, payerResponsibility: 'S' }],
    ...change,
  };
}

export type LineDecision = DataOf<typeof PaymentPosted>['lines'][number];

/** What the other services say to this one, and what it shows of a clinic's claims. */
export class Billing {
  constructor(private readonly app: ServiceApp, readonly clinic: Caller) {}

  /** Says that encounters are coded; answers their ids. */
  async code(encounters: readonly BillableEncounter[], ids: readonly EncounterId[] = encounters.map(() => newId('enc'))): Promise<EncounterId[]> {
    await this.say((tx) => announce(tx, EncounterCoded, encounters.map((encounter, index) => ({
      encounterId: ids[index] ?? newId('enc'), patientId: newId('pat'), serviceDate: encounter.serviceDate, chargedCents: encounter.totalChargeCents,
      payerIds: encounter.coverages.map(({ payerId }) => payerId), lineCount: encounter.lines.length, content: tx.seal(sealContext(EncounterCoded, 'content'), 'enc_elsewhere', encounter),
    }))));
    return [...ids];
  }

  /** A claim of an encounter as soon as there is one that fits. */
  claimOf(encounterId: EncounterId, fits: (claim: ClaimItem) => boolean): Promise<ClaimItem> {
    return until(async () => (await this.claimsOf(encounterId)).find(fits), (claim) => claim !== undefined).then((claim) => {
      if (!claim) throw new Error('No claim of the encounter became as it was wanted');
      return claim;
    });
  }

  async claimsOf(encounterId: EncounterId): Promise<ClaimItem[]> {
    return (await this.clinic.send<{ items: ClaimItem[] }>('GET', `/v1/claims?encounterId=${encounterId}`)).body.items;
  }

  async view(claimId: string): Promise<ClaimView> {
    return (await this.clinic.send<ClaimView>('GET', `/v1/claims/${claimId}`)).body;
  }

  async timeline(claimId: string): Promise<Timeline['items']> {
    return (await this.clinic.send<Timeline>('GET', `/v1/claims/${claimId}/timeline`)).body.items;
  }

  /** The payer's decision on a claim, line by line. */
  async pay(claim: ClaimItem, lines: readonly LineDecision[], change: Partial<DataOf<typeof PaymentPosted>> = {}): Promise<DataOf<typeof PaymentPosted>> {
    const cents = (test: (group: string, reason: string) => boolean): number =>
      lines.flatMap(({ adjustments }) => adjustments).filter(({ group, reason }) => test(group, reason)).reduce((sum, one) => sum + one.cents, 0);
    const data: DataOf<typeof PaymentPosted> = {
      claimId: claim.id, encounterId: claim.encounterId, remittanceId: newId('era'), paymentId: newId('pmt'), payerId: claim.payerId, turn: claim.turn, statusCode: '1',
      chargedCents: claim.chargedCents, paidCents: lines.reduce((sum, { paidCents }) => sum + paidCents, 0), contractualCents: cents((group, reason) => group === 'CO' && reason === '45'),
      otherAdjustmentCents: cents((group, reason) => group !== 'PR' && reason !== '45'), patientResponsibilityCents: cents((group) => group === 'PR'), openCents: 0,
      adjudicatedOn: '2026-03-16', lines: [...lines], adjustments: [], payerClaimNumber: 'PAYER-1', ...change,
    };
    await this.tell(PaymentPosted, [data]);
    return data;
  }

  transfer(claim: ClaimItem, turn: number, cents: number): Promise<void> {
    return this.tell(BalanceTransferred, [{ claimId: claim.id, encounterId: claim.encounterId, from: `payer:${claim.turn}`, to: 'payer', turn, cents }]);
  }

  correct(claim: ClaimItem, corrections: Correction, payerClaimNumber?: string): Promise<void> {
    return this.say((tx) => announce(tx, CorrectionRequested, {
      denialId: newId('dnl'), claimId: claim.id, encounterId: claim.encounterId, corrections: tx.seal(sealContext(CorrectionRequested, 'corrections'), 'dnl_elsewhere', corrections),
      ...(payerClaimNumber === undefined ? {} : { payerClaimNumber }),
    }));
  }

  /** Publishes events as another service would. */
  tell<D extends EventDefinition>(definition: D, data: readonly DataOf<D>[]): Promise<void> {
    return this.app.announce(this.clinic.orgId, definition, data);
  }

  /** Events of this service about an encounter. */
  async said<D extends EventDefinition>(definition: D, encounterId: EncounterId): Promise<DataOf<D>[]> {
    return (await this.app.published(definition, this.clinic.orgId)).filter((data) => (data as { encounterId?: string }).encounterId === encounterId);
  }

  private say(work: (tx: Tx) => Promise<void>): Promise<void> {
    return this.app.app.database('claim-submission').transaction(systemActor(this.clinic.orgId, 'elsewhere'), work);
  }
}

/** The decision on the two lines of the example encounter: 80 % is allowed, 20 % of that is the patient's. */
export function decisions(claimNumber: string): LineDecision[] {
  return [
    { controlNumber: `${claimNumber}-1`, procedureCode: '99213', chargedCents: 18_500, paidCents: 11_840, paidUnits: '1', remarks: [], adjustments: [{ group: 'CO', reason: '45', cents: 3_700 }, { group: 'PR', reason: '2', cents: 2_960 }] },
    { controlNumber: `${claimNumber}-2`, procedureCode: '36415', chargedCents: 2_500, paidCents: 1_600, paidUnits: '1', remarks: [], adjustments: [{ group: 'CO', reason: '45', cents: 500 }, { group: 'PR', reason: '2', cents: 400 }] },
  ];
}
