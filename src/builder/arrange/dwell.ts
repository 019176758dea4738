/** How long a pointer rests before what it points at is shown on the other side, in milliseconds. */
const MILLISECONDS = 120;

/** Waits until a pointer rests; what it only passes is let be. */
export class Dwell {
  #timer = 0;

  /** Does something when the pointer has rested, unless it goes on before. */
  rest(work: () => void): void {
    this.end();
    this.#timer = window.setTimeout(work, MILLISECONDS);
  }

  /** The pointer has left. */
  readonly end = (): void => clearTimeout(this.#timer);
}
