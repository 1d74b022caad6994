/** A part of an encounter that is being read: what is missing is undefined, and the encounter's own schema says so. */
export type Partly = Record<string, unknown>;
export interface PartyName {
  lastName: string | undefined;
  firstName: string | undefined;
  middleName: string | undefined;
  suffix: string | undefined;
}

export const firstOf = <T>(list: readonly T[] | undefined): T | undefined => list?.[0];

/** Where each part of the encounter was read from, so that a finding can name the element that was sent. */
export class Reading {
  private readonly places = new Map<string, string>();

  place(into: string, from: string): this {
    this.places.set(into, from);
    return this;
  }

  /** The element that this part of the encounter comes from, or that the part around it comes from. */
  sourceOf(pointer: string): string {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const source = this.places.get(at);
      if (source !== undefined) return source;
    }
    return this.places.get('') ?? '';
  }
}
