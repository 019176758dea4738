/** Milliseconds without a change after which what can wait is done: longer than between two letters, shorter than a look up. */
const REST = 150;

/** Waits for a moment in which nothing is asked for and the browser has nothing else to do. */
export class Lull {
  readonly #call: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #idle: number | undefined;
  #over: Promise<void> | undefined;
  #tell: () => void = () => {};

  /** @param call - What is done then. */
  constructor(call: () => void) {
    this.#call = call;
  }

  /** Resolves when it has been done; undefined where nothing is waited for. */
  get over(): Promise<void> | undefined {
    return this.#over;
  }

  /** Begins to wait, or begins anew. */
  begin(): void {
    this.#stop();
    this.#over ??= new Promise((resolve) => (this.#tell = resolve));
    this.#timer = setTimeout(() => {
      // Safari has no idle callbacks.
      if ('requestIdleCallback' in globalThis)
        this.#idle = requestIdleCallback(() => this.end(), { timeout: REST });
      else this.end();
    }, REST);
  }

  /** Does it at once, if it is waited for. */
  end(): void {
    this.#stop();
    if (!this.#over) return;
    this.#over = undefined;
    try {
      this.#call();
    } finally {
      this.#tell();
    }
  }

  /** Waits no more: it is not to be done. */
  cancel(): void {
    this.#stop();
    this.#over = undefined;
    this.#tell();
  }

  #stop(): void {
    clearTimeout(this.#timer);
    if (this.#idle !== undefined) cancelIdleCallback(this.#idle);
    this.#timer = this.#idle = undefined;
  }
}
