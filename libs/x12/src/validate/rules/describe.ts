import { RULES, type RuleFact } from './catalogue.js';

/** One rule, for documents and settings. */
export interface RuleDescription extends RuleFact {
  code: string;
}

/** Every rule of SNIP types 3 to 5 with the code of its findings, the guides and place it belongs to, and where it is said. */
export function describeRules(): readonly RuleDescription[] {
  return Object.entries(RULES).map(([code, fact]: [string, RuleFact]) => ({ code, ...fact }));
}
