import { BASES, type BaseName } from './bases.js';
import { CASCADE_FAULTS } from './cascade-faults.js';
import { CLAIM_FAULTS } from './claim-faults.js';
import { envelopeFaults } from './envelope-faults.js';
import type { PlannedFault } from './fault.js';
import { OTHER_FAULTS } from './other-faults.js';

/** All single faults that files are tried with. */
export const FAULTS: readonly PlannedFault[] = [...(Object.keys(BASES) as BaseName[]).flatMap(envelopeFaults), ...CLAIM_FAULTS, ...OTHER_FAULTS, ...CASCADE_FAULTS];
