import type { Finding } from '@claimwright/kernel';
import type { ShapeName, Shaped } from './claim-shape.js';

/** A resource by its place in what was sent. */
export interface Placed<T> {
  value: T;
  /** JSON pointer. */
  at: string;
}

/** Checks a value against the shape of this name; the pointers of what it finds begin at the value. */
export type Checks = Readonly<Record<ShapeName, (value: unknown) => Finding[]>>;

export const refusal = (code: 'not_supported' | 'not_found' | 'required' | 'wrong_format', pointer: string, message: string): Finding => ({ code, severity: 'error', pointer, message });

/** What was sent: one claim, and where the resources stand that it refers to. */
export class Submission {
  readonly findings: Finding[] = [];
  claim: Placed<Shaped<'Claim'>> | undefined;
  private readonly resources = new Map<string, Placed<unknown>>();

  constructor(body: unknown, private readonly checks: Checks) {
    const claim = (body as { resourceType?: unknown } | null)?.resourceType === 'Bundle' ? this.openBundle(body) : { value: body, at: '' };
    if (!claim || !this.fits('Claim', claim)) return;
    this.claim = claim as Placed<Shaped<'Claim'>>;
    for (const [index, contained] of (this.claim.value.contained ?? []).entries()) {
      const { id } = (contained ?? {}) as { id?: unknown };
      if (typeof id === 'string') this.resources.set(`#${id}`, { value: contained, at: `${this.claim.at}/contained/${index}` });
    }
  }

  /** The resource that this reference leads to, if it is of one of these types and in shape; else a finding says why not. */
  resolve<N extends ShapeName>(reference: { reference?: string } | undefined, at: string, types: readonly N[]): Placed<Shaped<N>> | undefined {
    const found = reference?.reference === undefined ? undefined : this.resources.get(reference.reference);
    if (!found) {
      this.findings.push(refusal('not_found', at, `must refer to a ${types.join(' or ')} that is contained in the claim or in the bundle`));
      return undefined;
    }
    const name = types.find((type) => (found.value as { resourceType?: unknown }).resourceType === type);
    if (name === undefined) this.findings.push(refusal('not_supported', at, `must refer to a ${types.join(' or ')}`));
    return name !== undefined && this.fits(name, found) ? (found as Placed<Shaped<N>>) : undefined;
  }

  private openBundle(body: unknown): Placed<unknown> | undefined {
    if (!this.fits('Bundle', { value: body, at: '' })) return undefined;
    const entries = (body as Shaped<'Bundle'>).entry.map((entry, index) => ({ ...entry, at: `/entry/${index}/resource` }));
    for (const { fullUrl, resource, at } of entries) {
      const { resourceType, id } = resource as { resourceType: string; id?: unknown };
      if (fullUrl !== undefined) this.resources.set(fullUrl, { value: resource, at });
      if (typeof id === 'string') this.resources.set(`${resourceType}/${id}`, { value: resource, at });
    }
    const [claim, ...more] = entries.filter(({ resource }) => resource.resourceType === 'Claim');
    if (claim && more.length === 0) return { value: claim.resource, at: claim.at };
    this.findings.push(refusal('not_supported', '/entry', 'must hold exactly one Claim'));
    return undefined;
  }

  private fits(name: ShapeName, { value, at }: Placed<unknown>): boolean {
    const found = this.checks[name](value);
    this.findings.push(...found.map((finding) => ({ ...finding, pointer: `${at}${finding.pointer}` })));
    return found.length === 0;
  }
}
