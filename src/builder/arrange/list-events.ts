/** An entry of the list, or what it became on the page, is pointed at. */
export interface Pointed {
  /** Key of the entry. */
  readonly key: string;
  /** Whether to go there, and not only to show it. */
  readonly isJump: boolean;
}

/** Tells the room that something is pointed at. */
export const tellPointed = (from: Element, key: string, isJump = false): boolean =>
  from.dispatchEvent(new CustomEvent<Pointed>('samsyn-point', { detail: { key, isJump }, bubbles: true }));

/** Tells the room that a guess was agreed to, so that it can go on to the next. */
export const tellAgreed = (from: Element, key: string): boolean =>
  from.dispatchEvent(
    new CustomEvent<Pointed>('samsyn-agreed', { detail: { key, isJump: true }, bubbles: true }),
  );
