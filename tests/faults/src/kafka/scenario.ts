import { type DriverOptions } from '../bank/driver.js';
import { type Breach } from '../bank/oracles.js';
import { becomes } from '../wait.js';
import { type KafkaBank, type KafkaBankOptions } from './kafka-bank.js';

/** A fault on a Kafka of one node; when it is over, everything must come to rest and hold. */
export interface Scenario {
  fault: string;
  /** Answers what it saw itself, beside the verdict at rest, and tells figures worth keeping. */
  run: (bank: KafkaBank, tell: (figure: string) => void) => Promise<Breach[]>;
  deadLetters?: (bank: KafkaBank) => number;
  /** It has a bank of its own, with these settings. */
  own?: Partial<KafkaBankOptions>;
  /** What goes on beside it; false where it does that itself. */
  load?: Partial<DriverOptions> | false;
  /** What this machine lacks for it, if anything. */
  missing?: () => string | undefined;
}

/** One breach where something does not hold. */
export const unless = (holds: boolean, breach: Breach): Breach[] => (holds ? [] : [breach]);
/** For faults that are there for a while. */
export const lasts = (ms: number): Promise<boolean> => becomes(() => false, ms);
