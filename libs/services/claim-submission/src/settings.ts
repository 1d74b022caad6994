import { USUAL_PATIENCE, type Patience } from '@claimwright/domain-claims';
import type { TradingPartner, TradingPartners } from '@claimwright/platform-edi-transport';
import { integer, oneOf, readConfig, text, type ConfigOf } from '@claimwright/platform-runtime';

const DAY_MS = 86_400_000;
const YEAR_MS = 365 * DAY_MS;

const DECLARATION = {
  /** The most claims in one file. */
  CLAIM_BATCH_MAX: integer({ min: 1, max: 5_000 }).default(5_000),
  /** How long ready claims wait for company. */
  CLAIM_BATCH_WAIT_MS: integer({ min: 0, max: DAY_MS }).default(1_000),
  /** The most claims in one transaction set: a fault in one of them turns the whole set away. */
  CLAIMS_PER_SET: integer({ min: 1, max: 5_000 }).default(500),
  MAILBOX_POLL_MS: integer({ min: 50, max: DAY_MS }).default(5_000),
  /** From sending to the 999, and from there to the 277CA. */
  ACK_OVERDUE_MS: integer({ min: 100, max: YEAR_MS }).default(USUAL_PATIENCE.acknowledgementMs),
  /** From acceptance to the 835. */
  PAYMENT_OVERDUE_MS: integer({ min: 100, max: YEAR_MS }).default(USUAL_PATIENCE.paymentMs),
  /** The trading partner claims go to; the first one configured unless told. */
  CLAIM_PARTNER: text({ pattern: /^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, expected: 'the id of a trading partner' }).optional(),
  /** ISA15: production or test. */
  EDI_USAGE: oneOf('P', 'T').default('P'),
  /** 1000B: who takes the files in. */
  RECEIVER_ID: text({ pattern: /^[0-9A-Z]{2,15}$/, expected: '2 to 15 capitals and digits' }).default('CLEARINGHOUSE'),
  RECEIVER_NAME: text({ pattern: /^[A-Z0-9 .&-]{1,60}$/, expected: 'up to 60 capitals, digits and blanks' }).default('CLEARINGHOUSE'),
  /** 1000A: who sends them, and whom the receiver may call. */
  SUBMITTER_NAME: text({ pattern: /^[A-Z0-9 .&-]{1,60}$/, expected: 'up to 60 capitals, digits and blanks' }).default('CLAIMWRIGHT'),
  SUBMITTER_PHONE: text({ pattern: /^\d{10}$/, expected: 'ten digits' }).default('5550100100'),
};

/** The service's settings, each an environment variable. */
export type Settings = ConfigOf<typeof DECLARATION>;

/** Where Nest finds them. */
export const SETTINGS = Symbol('claim-submission settings');

export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  return readConfig(DECLARATION, env);
}

/** How long a payer may take, as the settings say. */
export function patienceOf(settings: Settings): Patience {
  return { acknowledgementMs: settings.ACK_OVERDUE_MS, acceptanceMs: settings.ACK_OVERDUE_MS, paymentMs: settings.PAYMENT_OVERDUE_MS };
}

/** The trading partner claims go to. */
export function partnerOf({ CLAIM_PARTNER }: Settings, partners: TradingPartners): TradingPartner {
  const id = CLAIM_PARTNER ?? partners.ids[0];
  if (id === undefined) throw new Error('No trading partner is configured');
  return partners.get(id);
}
