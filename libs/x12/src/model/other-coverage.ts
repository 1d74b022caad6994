import type { InpatientAdjudication, OutpatientAdjudication } from './claim-details.js';
import type { Named, Provider, WithOther } from './common.js';
import type { OtherPayerDetails } from './professional-claim.js';

/** Loops 2320 and 2330 of institutional and dental claims; `R` is what a provider of the claim may be. */
export type OtherCoverage<R extends string> = Named &
  WithOther &
  OtherPayerDetails & {
    /** MIA. */
    inpatient?: InpatientAdjudication;
    /** MOA. */
    outpatient?: OutpatientAdjudication;
    providers: Provider<R>[];
  };
