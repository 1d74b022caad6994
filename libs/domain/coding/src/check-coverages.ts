import { type Finding, isMbi } from '@claimwright/kernel';
import { checkAddress } from './check-address.js';
import { type Encounter, type EncounterCoverage } from './encounter.js';
import { error, repeated, warning, when } from './finding.js';

/** SBR09 (element 1032) as the 837P guide uses it. */
const CLAIM_FILING_CODES = new Set('11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ'.split(' '));
/** SBR05 (element 1336): why Medicare does not pay first. */
const MEDICARE_SECONDARY_REASONS = new Set('12 13 14 15 16 41 42 43 47'.split(' '));
const MEDICARE = new Set(['MA', 'MB']);

/** The coverages one by one, and their order. */
export function checkCoverages({ coverages }: Encounter): Finding[] {
  const same = repeated(coverages.map(({ payerId, memberId }) => `${payerId} ${memberId}`));
  return [
    ...when(coverages.length === 0, () => error('coverage_missing', '/coverages', 'The encounter names no payer to bill.')),
    ...same.map((index) => error('coverage_repeated', `/coverages/${index}`, 'The same payer and member id stand here twice.', '837P 2320 SBR01')),
    ...coverages.flatMap((coverage, index) => checkCoverage(coverage, index)),
    ...checkMedicaidLast(coverages),
  ];
}

function checkCoverage(coverage: EncounterCoverage, index: number): Finding[] {
  const at = `/coverages/${index}`;
  const filing = coverage.claimFilingCode;
  return [
    ...when(coverage.payerId.trim() === '', () => error('payer_missing', `${at}/payerId`, 'The coverage needs the id of its payer.', '837P 2010BB NM109')),
    ...when(coverage.memberId.trim() === '', () => error('member_id_missing', `${at}/memberId`, 'The coverage needs a member id.', '837P 2010BA NM109')),
    ...checkSubscriber(coverage, at),
    ...(filing === undefined
      ? [warning('claim_filing_code_missing', `${at}/claimFilingCode`, 'The kind of insurance (claim filing code) is not given; it will be sent as mutually defined (ZZ).', '837P 2000B SBR09')]
      : when(!CLAIM_FILING_CODES.has(filing), () => error('claim_filing_code_unknown', `${at}/claimFilingCode`, 'The claim filing code is not one that a professional claim can carry.', '837P 2000B SBR09'))),
    ...(MEDICARE.has(filing ?? '') ? checkMedicare(coverage, at, index) : []),
    ...when(coverage.insuranceTypeCode !== undefined && !MEDICARE_SECONDARY_REASONS.has(coverage.insuranceTypeCode), () =>
      error('insurance_type_unknown', `${at}/insuranceTypeCode`, 'The insurance type code is not one that a professional claim can carry.', '837P 2000B SBR05'),
    ),
  ];
}

function checkSubscriber({ relationship, subscriber }: EncounterCoverage, at: string): Finding[] {
  if (relationship === 'self') return [];
  if (!subscriber) return [error('subscriber_missing', `${at}/subscriber`, 'The patient is not the subscriber, so the coverage must say who is.', '837P 2010BA')];
  return [
    ...when(subscriber.lastName.trim() === '', () => error('name_missing', `${at}/subscriber/lastName`, 'The subscriber needs a last name.', '837P 2010BA NM103')),
    ...when(subscriber.firstName.trim() === '', () => error('name_missing', `${at}/subscriber/firstName`, 'The subscriber needs a first name.', '837P 2010BA NM104')),
    ...(subscriber.address ? checkAddress(subscriber.address, `${at}/subscriber/address`, 'the subscriber') : []),
  ];
}

function checkMedicare(coverage: EncounterCoverage, at: string, index: number): Finding[] {
  return [
    ...when(!isMbi(coverage.memberId), () =>
      error('mbi_invalid', `${at}/memberId`, 'The member id is no Medicare Beneficiary Identifier: eleven characters, without dashes, as printed on the card.', 'CMS, Medicare Beneficiary Identifier format'),
    ),
    ...when(coverage.relationship !== 'self', () => error('medicare_patient_is_subscriber', `${at}/relationship`, 'In Medicare the patient is always the subscriber.', '837P 2000B SBR02')),
    ...when(index > 0 && coverage.insuranceTypeCode === undefined, () =>
      error('medicare_secondary_reason_missing', `${at}/insuranceTypeCode`, 'Medicare does not pay first here, so the claim must say why (insurance type code).', '837P 2000B SBR05'),
    ),
  ];
}

function checkMedicaidLast(coverages: readonly EncounterCoverage[]): Finding[] {
  const index = coverages.findIndex(({ claimFilingCode }) => claimFilingCode === 'MC');
  return when(index >= 0 && index < coverages.length - 1, () =>
    warning('medicaid_not_last', `/coverages/${index}`, 'Medicaid pays after every other payer; check the order of the coverages.', '42 CFR 433.139'),
  );
}
