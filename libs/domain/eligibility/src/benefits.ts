import { type Cents } from '@claimwright/kernel';
import { type Benefit } from '@claimwright/x12';

export type BenefitKind = 'copay' | 'coinsurance' | 'deductible' | 'deductible_remaining' | 'out_of_pocket' | 'out_of_pocket_remaining';

/** What the patient may have to pay himself. */
export interface PatientShare {
  kind: BenefitKind;
  serviceTypes: string[];
  /** EB02: `IND`, `FAM` … */
  level?: string;
  /** Absent where the payer does not say, or both are the same. */
  inNetwork?: boolean;
  amountCents?: Cents;
  /** A fraction: `0.2` is 20 %. */
  percent?: string;
  /** EB06: `23` calendar year, `27` visit … */
  period?: string;
}

/** Another payer the answer names, which may have to be billed first. */
export interface OtherPayer {
  name: string;
  id?: string;
}

const REMAINING = '29'; // EB06

function kindOf(benefit: Benefit): BenefitKind | undefined {
  const remaining = benefit.period === REMAINING;
  switch (benefit.code) {
    case 'A':
      return 'coinsurance';
    case 'B':
      return 'copay';
    case 'C':
      return remaining ? 'deductible_remaining' : 'deductible';
    case 'G':
      return remaining ? 'out_of_pocket_remaining' : 'out_of_pocket';
    default:
      return undefined;
  }
}

/** The patient's shares in the order the payer gave them. */
export function patientShares(benefits: readonly Benefit[]): PatientShare[] {
  return benefits.flatMap((benefit) => {
    const kind = kindOf(benefit);
    if (kind === undefined || (benefit.amountCents === undefined && benefit.percent === undefined)) return [];
    return [share(kind, benefit)];
  });
}

function share(kind: BenefitKind, benefit: Benefit): PatientShare {
  const network = benefit.inNetwork === 'Y' ? true : benefit.inNetwork === 'N' ? false : undefined;
  return {
    kind,
    serviceTypes: benefit.serviceTypes,
    ...(benefit.coverageLevel === undefined ? {} : { level: benefit.coverageLevel }),
    ...(network === undefined ? {} : { inNetwork: network }),
    ...(benefit.amountCents === undefined ? {} : { amountCents: benefit.amountCents }),
    ...(benefit.percent === undefined ? {} : { percent: benefit.percent }),
    ...(benefit.period === undefined ? {} : { period: benefit.period }),
  };
}

/** EB01 `R`: payers other than the one asked. */
export function otherPayers(benefits: readonly Benefit[]): OtherPayer[] {
  const entities = benefits.filter((benefit) => benefit.code === 'R').flatMap((benefit) => benefit.relatedEntities);
  return entities.map((entity) => ({
    name: entity.kind === 'organization' ? entity.name : entity.person.lastName,
    ...(entity.id === undefined ? {} : { id: entity.id.value }),
  }));
}
