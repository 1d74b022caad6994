import { guideFor } from '../../guides/registry.js';
import { feed } from '../../loops/testing.js';
import { createTracker } from '../../loops/tracker.js';
import type { CodeSetName, CodeSets } from '../../code-sets/port.js';
import type { Fault } from '../finding.js';
import { type RuleOptions, RuleSet } from './rule-set.js';

/** What the rules find in sets of one guide, each from ST to SE; `extra` are the options but `report`. */
export function faultsOf(texts: readonly string[], guideId: string, extra: Partial<RuleOptions> = {}): Fault[] {
  return judge(texts, guideId, extra).faults;
}

/** The same, with the lists that were asked for and are not known. */
export function judge(texts: readonly string[], guideId: string, extra: Partial<RuleOptions> = {}): { faults: Fault[]; unchecked: CodeSetName[] } {
  const guide = guideFor(texts[0]?.split('*')[1] ?? '', guideId);
  if (!guide) throw new Error(`No guide ${guideId}`);
  const faults: Fault[] = [];
  const rules = new RuleSet(guide, { snip: 5, ...extra, report: (fault) => faults.push(fault) });
  const tracker = createTracker(guide, ({ code, loop, usage }) => {
    if (code === 'required_segment_missing' && guide.loops[loop]?.trigger === usage) rules.lose(loop);
  });
  feed(texts, (segment, text) => {
    if (text.startsWith('ST*')) {
      tracker.reset();
      rules.reset();
    }
    const index = tracker.place(segment);
    const usage = guide.segments[index];
    if (text.startsWith('SE*')) rules.end();
    else if (usage) rules.place(usage, segment, tracker);
  });
  return { faults, unchecked: [...rules.unchecked].sort() };
}

/** `claim_charge_not_sum_of_lines 2300 CLM02 @18` for each fault; a component is `CLM05-3`. */
export function told(faults: readonly Fault[]): string[] {
  return faults.map(({ code, loop, segment, element, component, segmentNumber }) => {
    const place = element === undefined ? '' : String(element).padStart(2, '0') + (component === undefined ? '' : `-${component}`);
    return [code, ...(loop === undefined ? [] : [loop]), `${segment}${place}`, `@${segmentNumber}`].join(' ');
  });
}

/** Code sets of a few codes: `first-last` is the time for which a code is valid, a list that is not given is not known. */
export function smallCodeSets(lists: Partial<Record<CodeSetName, Record<string, string>>>): CodeSets {
  return {
    has: (set, code, on) => {
      const list = lists[set];
      if (!list) return undefined;
      const [first = '', last = ''] = list[code]?.split('-') ?? [];
      return first !== '' && (on === undefined || (on >= first && on <= last));
    },
  };
}
