/** A claim that is ready, by what decides which file it goes in. */
export interface ClaimToBatch<Id extends string = string> {
  claimId: Id;
  /** The way to the payer. */
  route: string;
  usage: 'P' | 'T';
  /** The same for claims of one subscriber under one payer and billing provider; a blind index will do. */
  subscriber: string;
}

export interface PlannedBatch<Id extends string = string> {
  route: string;
  usage: 'P' | 'T';
  claimIds: Id[];
}

/** What one file holds at most: 5,000 CLM in a transaction set (837P front matter), 100 under one subscriber (2300 repeat). */
export const BATCH_LIMITS = { claims: 5_000, claimsPerSubscriber: 100 } as const;

/** Sorts claims into files: one route and one usage each, within the limits, in the order they came. */
export function planBatches<Id extends string>(claims: Iterable<ClaimToBatch<Id>>, limits: { claims: number; claimsPerSubscriber: number } = BATCH_LIMITS): PlannedBatch<Id>[] {
  const open = new Map<string, OpenBatch<Id>[]>();
  for (const claim of claims) {
    const key = `${claim.usage} ${claim.route}`;
    const batches = open.get(key) ?? [];
    open.set(key, batches);
    let batch = batches.find(({ claimIds, perSubscriber }) => claimIds.length < limits.claims && (perSubscriber.get(claim.subscriber) ?? 0) < limits.claimsPerSubscriber);
    if (!batch) {
      batch = { route: claim.route, usage: claim.usage, claimIds: [], perSubscriber: new Map() };
      batches.push(batch);
    }
    batch.claimIds.push(claim.claimId);
    batch.perSubscriber.set(claim.subscriber, (batch.perSubscriber.get(claim.subscriber) ?? 0) + 1);
  }
  return [...open.values()].flat().map(({ route, usage, claimIds }) => ({ route, usage, claimIds }));
}

interface OpenBatch<Id extends string> extends PlannedBatch<Id> {
  perSubscriber: Map<string, number>;
}
