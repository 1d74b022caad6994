/** Which object of a list a composite is. */
export interface ItemPlace<I> {
  /** Its place in the list, and how many the segment has room for. */
  index: number;
  room: number;
  /** The fields that its components are. */
  names: readonly (keyof I & string)[];
  create: () => I;
  required?: boolean;
}
