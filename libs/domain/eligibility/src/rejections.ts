import { type EligibilityRejection } from '@claimwright/x12';

/** What ends a refusal: asking again later, correcting what was sent, or calling the payer. */
export type Remedy = 'retry' | 'fix_data' | 'call';

export interface ExplainedRejection {
  /** Where the payer stopped: 2000A or 2100A itself, 2100B the provider, 2100C the subscriber, 2100D the dependent. */
  loop: string;
  aaaCode: string;
  followUp: string;
  remedy: Remedy;
  meaning: string;
}

/** AAA03 (element 901) as the 271 guide uses it; the words are ours. */
const MEANINGS: Readonly<Record<string, readonly [Remedy, string]>> = {
  '04': ['call', 'more was asked than the payer allows'],
  '15': ['fix_data', 'a field the payer requires is missing'],
  '33': ['fix_data', 'the input has an error'],
  '35': ['call', 'the benefit asked about is out of network'],
  '41': ['call', 'the asker has no access'],
  '42': ['retry', 'the payer cannot answer now'],
  '43': ['fix_data', 'the provider id is missing or wrong'],
  '44': ['fix_data', 'the provider name is missing or wrong'],
  '45': ['fix_data', 'the provider specialty is missing or wrong'],
  '46': ['fix_data', 'the provider phone number is missing or wrong'],
  '47': ['fix_data', 'the provider state is missing or wrong'],
  '48': ['fix_data', 'the referring provider id is missing or wrong'],
  '49': ['call', 'the provider is not the primary care physician'],
  '50': ['call', 'the provider may not ask'],
  '51': ['call', 'the payer does not know the provider'],
  '52': ['call', 'the provider is not enrolled with the plan on the day of service'],
  '53': ['fix_data', 'the benefit does not fit the provider type'],
  '54': ['fix_data', 'the product or service qualifier does not fit'],
  '55': ['fix_data', 'the product or service id does not fit'],
  '56': ['fix_data', 'the date does not fit'],
  '57': ['fix_data', 'the day of service is missing or wrong'],
  '58': ['fix_data', 'the birth date is missing or wrong'],
  '60': ['fix_data', 'the birth date is after the day of service'],
  '61': ['call', 'the payer has a date of death before the day of service'],
  '62': ['call', 'the day of service is outside the time the payer answers for'],
  '63': ['fix_data', 'the day of service is in the future'],
  '64': ['fix_data', 'the patient id is missing or wrong'],
  '65': ['fix_data', 'the patient name is missing or wrong'],
  '66': ['fix_data', 'the patient sex is missing or wrong'],
  '67': ['fix_data', 'the patient was not found'],
  '68': ['call', 'the patient id is held twice'],
  '69': ['call', 'the benefit does not fit the patient age'],
  '70': ['call', 'the benefit does not fit the patient sex'],
  '71': ['fix_data', 'the birth date is not the one the payer has'],
  '72': ['fix_data', 'the member id is missing or wrong'],
  '73': ['fix_data', 'the subscriber name is missing or wrong'],
  '74': ['fix_data', 'the subscriber sex is missing or wrong'],
  '75': ['fix_data', 'the subscriber was not found'],
  '76': ['call', 'the member id is held twice'],
  '77': ['fix_data', 'the subscriber was found but not the patient'],
  '78': ['fix_data', 'the subscriber is not in the group or plan'],
  '79': ['call', 'the payer or the asker is not known to the network'],
  '80': ['retry', 'the payer did not answer in time'],
  '97': ['fix_data', 'the provider address is missing or wrong'],
  T4: ['fix_data', 'the payer name or id is missing'],
};

/** Says what a rejection means and what ends it; an unknown code needs a call, never a silent retry. */
export function explainRejection(rejection: EligibilityRejection): ExplainedRejection {
  const { loop, aaaCode, followUp } = rejection;
  const [remedy, meaning] = MEANINGS[aaaCode] ?? (['call', 'the payer gave a code this system does not know'] as const);
  return { loop, aaaCode, followUp, remedy: remedyUnder(remedy, followUp), meaning };
}

/** AAA04 `N`: the payer forbids asking again, whatever the reason was. */
function remedyUnder(remedy: Remedy, followUp: string): Remedy {
  return remedy === 'retry' && followUp === 'N' ? 'call' : remedy;
}

const WEIGHT: Record<Remedy, number> = { retry: 0, fix_data: 1, call: 2 };

/** The remedy for several rejections: one that needs a person outweighs one that time would heal. */
export function remedyFor(rejections: readonly ExplainedRejection[]): Remedy {
  return rejections.reduce<Remedy>((worst, { remedy }) => (WEIGHT[remedy] > WEIGHT[worst] ? remedy : worst), 'retry');
}
