import { type CalendarDate, type Finding } from '@claimwright/kernel';
import { checkCoverages } from './check-coverages.js';
import { checkDates } from './check-dates.js';
import { checkParties } from './check-parties.js';
import { checkServices } from './check-services.js';
import { type Encounter } from './encounter.js';

/** Everything that keeps the encounter from becoming a claim (errors) or may cost it its payment (warnings); never only the first. */
export function checkEncounter(encounter: Encounter, { today }: { today: CalendarDate }): Finding[] {
  return [...checkParties(encounter, today), ...checkCoverages(encounter), ...checkServices(encounter), ...checkDates(encounter, today)];
}
