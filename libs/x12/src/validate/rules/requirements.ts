import type { Guide, Loop, SegmentUsage } from '../../guides/guide.js';
import { codeIn, packCode } from '../../scan/bytes.js';
import type { Segment } from '../../scan/segment.js';
import { wordIn } from '../../scan/words.js';
import { canBe, type Family } from './family.js';
import { Mark, type Reporter } from './reporter.js';
import type { Condition, Fact, Requirement } from './requirement.js';
import { REQUIREMENTS_837 } from './requirements-837.js';
import { REQUIREMENTS_OTHER } from './requirements-other.js';

/** All requirements there are. */
export const REQUIREMENTS: readonly Requirement[] = [...REQUIREMENTS_837, ...REQUIREMENTS_OTHER];

/** A condition to look at when its segment comes: sets a bit of a scope. */
interface Probe {
  /** 0 where the segment is enough. */
  element: number;
  component: number;
  /** Packed, as small integers; empty where any value will do. */
  values: Int32Array;
  /** Whether it has to be one of them, or none. */
  isOne: boolean;
  scope: Scope;
  /** Where a fault that begins with this fact is placed; absent where none does. */
  mark: Mark | undefined;
  mask: number;
}

/** A requirement as bits of its scope: all of `when`, none of `unless`, and `need` or not `forbidden`. */
interface Check {
  requirement: Requirement;
  when: number;
  first: number;
  unless: number;
  need: number;
  forbidden: number;
}

/** What one loop instance, or one segment, has told so far. */
interface Scope {
  /** Id of the loop; empty for requirements inside one segment. */
  id: string;
  facts: { key: string; fact: Fact }[];
  checks: Check[];
  marks: Mark[];
  told: number;
  /** A loop in it has lost its trigger, and what it tells cannot be known. */
  isVoid: boolean;
}

/** A condition of a fact, which is one bit of its scope. */
interface Sought {
  condition: Condition;
  scope: Scope;
  bit: number;
}

const NOTHING: readonly Probe[] = [];

/** Situational rules of the kind `when this, then that`, from a table: each condition is a bit, each rule a comparison at the loop's end. */
export class Requirements implements Family {
  readonly actions: Uint8Array;
  readonly leaves: Uint8Array;
  private readonly scopes: Scope[] = [];
  /** By place in `guide.segments`. */
  private readonly probes: (readonly Probe[])[];
  /** Scopes that begin with a loop, by place in `guide.loops`; -1 for none. */
  private readonly scopeOf: Int32Array;

  constructor(
    private readonly guide: Guide,
    private readonly reporter: Reporter,
    table: readonly Requirement[] = REQUIREMENTS,
  ) {
    for (const requirement of table) if (requirement.guides.includes(guide.name) && !isRequired(guide, requirement)) this.add(requirement);
    const conditions = this.conditions();
    this.probes = guide.segments.map((usage) => this.probesOf(usage, conditions.get(`${guide.loops[usage.loop]?.id}/${usage.id}`) ?? []));
    this.actions = Uint8Array.from(guide.segments, ({ index, loop }) => {
      const begins = guide.loops[loop]?.trigger === index && this.scopes.some(({ id }) => id === guide.loops[loop]?.id);
      return begins ? 2 : this.probes[index] === NOTHING ? 0 : 1;
    });
    this.scopeOf = Int32Array.from(guide.loops, ({ id }) => this.scopes.findIndex((scope) => scope.id === id));
    this.leaves = Uint8Array.from(this.scopeOf, (scope) => (scope < 0 ? 0 : 1));
  }

  place(action: number, usage: SegmentUsage, segment: Segment): void {
    if (action === 2) (this.scopes[this.scopeOf[usage.loop] as number] as Scope).told = 0;
    const probes = this.probes[usage.index] as readonly Probe[];
    let inside: Scope | undefined;
    for (let at = 0; at < probes.length; at++) {
      const probe = probes[at] as Probe;
      if (!meets(probe, segment)) continue;
      const { scope } = probe;
      if (scope.id === '') inside = scope;
      scope.told |= probe.mask;
      probe.mark?.take(usage, segment);
    }
    if (!inside) return;
    this.check(inside, segment);
    inside.told = 0;
  }

  leave(_action: number, loop: number): void {
    const scope = this.scopes[this.scopeOf[loop] as number] as Scope;
    if (scope.told !== 0 && !scope.isVoid) this.check(scope);
    scope.told = 0;
    scope.isVoid = false;
  }

  lose(loop: number): void {
    for (let around = loop; around >= 0; around = this.guide.loops[around]?.parent ?? -1) {
      const scope = this.scopes[this.scopeOf[around] as number];
      if (scope) scope.isVoid = true;
    }
  }

  end(): void {
    // Loops that the end of the set closes are left one by one.
  }

  reset(): void {
    for (const scope of this.scopes) {
      scope.told = 0;
      scope.isVoid = false;
    }
  }

  private check(scope: Scope, segment?: Segment): void {
    const { told } = scope;
    for (const { requirement, when, first, unless, need, forbidden } of scope.checks) {
      if ((told & when) !== when || (told & unless) !== 0) continue;
      if (forbidden === 0 ? (told & need) !== 0 : (told & forbidden) === 0) continue;
      const { at = {}, code, message } = requirement;
      const value = segment && at.element !== undefined && !segment.isEmpty(at.element) ? segment.text(at.element) : undefined;
      this.reporter.fault(code, scope.marks[first] as Mark, { message, ...at, ...(value !== undefined && { value }) });
    }
  }

  private add(requirement: Requirement): void {
    const id = requirement.scope ?? '';
    let scope = this.scopes.find((one) => one.id === id);
    if (!scope) this.scopes.push((scope = { id, facts: [], checks: [], marks: [], told: 0, isVoid: false }));
    const bits = requirement.when.map((fact) => bitOf(scope, fact));
    const maskOf = (fact: Fact | undefined) => (fact ? 1 << bitOf(scope, fact) : 0);
    scope.checks.push({
      requirement,
      when: bits.reduce((mask, bit) => mask | (1 << bit), 0),
      first: bits[0] ?? 0,
      unless: maskOf(requirement.unless),
      need: maskOf(requirement.need),
      forbidden: maskOf(requirement.forbidden),
    });
  }

  /** The conditions of all scopes by the loop and segment they look at: `2300/CLM`. */
  private conditions(): ReadonlyMap<string, readonly Sought[]> {
    const found = new Map<string, Sought[]>();
    for (const scope of this.scopes) {
      for (const [bit, { fact }] of scope.facts.entries()) {
        for (const condition of fact) {
          const place = `${condition.loop}/${condition.segment}`;
          found.set(place, [...(found.get(place) ?? []), { condition, scope, bit }]);
        }
      }
    }
    return found;
  }

  private probesOf(usage: SegmentUsage, sought: readonly Sought[]): readonly Probe[] {
    const loop = this.guide.loops[usage.loop] as Loop;
    const around = this.guide.loops[loop.parent]?.id;
    const isHere = ({ under = around, component, element = 0, values }: Condition) => under === around && (component !== undefined || canBe(usage, element, values));
    const probes = sought.filter(({ condition }) => isHere(condition)).map(({ condition, scope, bit }) => probeOf(condition, scope, bit));
    return probes.length === 0 ? NOTHING : probes;
  }
}

/** Where the guide's table requires the element anyhow, its absence from its segment is reported without this. */
function isRequired({ loops, segments }: Guide, { scope, need = [] }: Requirement): boolean {
  if (scope !== undefined) return false;
  return need.some(({ loop, segment, element = 0, component = 0 }) =>
    segments.some((usage) => usage.id === segment && loops[usage.loop]?.id === loop && component === 0 && usage.elements[element - 1]?.usage === 'R'),
  );
}

/** The bit of a fact in its scope: one that is there already is shared. */
function bitOf(scope: Scope, fact: Fact): number {
  const key = JSON.stringify(fact);
  const known = scope.facts.findIndex((one) => one.key === key);
  if (known >= 0) return known;
  if (scope.facts.length === 31) throw new Error(`Loop ${scope.id} has more than 31 facts to remember`);
  scope.marks.push(new Mark());
  return scope.facts.push({ key, fact }) - 1;
}

function probeOf({ element = 0, component = 0, values, not = [] }: Condition, scope: Scope, bit: number): Probe {
  const codes = Int32Array.from(values ?? not, packCode);
  const mark = scope.checks.some(({ first }) => first === bit) ? scope.marks[bit] : undefined;
  return { element, component, values: codes, isOne: values !== undefined, scope, mark, mask: 1 << bit };
}

function meets({ element, component, values, isOne }: Probe, segment: Segment): boolean {
  if (element === 0) return true;
  if (segment.isEmpty(element)) return false;
  const start = component === 0 ? segment.start(element) : segment.componentStart(element, component);
  const end = component === 0 ? segment.end(element) : segment.componentEnd(element, start);
  if (start >= end) return false;
  if (values.length === 0) return true;
  const code = end - start <= 4 ? wordIn(segment.view, start, end - start) : codeIn(segment.bytes, start, end);
  for (let at = 0; at < values.length; at++) if (values[at] === code) return isOne;
  return !isOne;
}
