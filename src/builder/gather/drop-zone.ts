/** What a page is told of that things are dropped and pasted on. */
export interface Received {
  /** Whether something is held over the page. */
  readonly over: (isOver: boolean) => void;
  readonly take: (transfer: DataTransfer | null, how: 'dropped' | 'pasted') => void;
}

/** Takes what is dropped anywhere on the page, and what is pasted anywhere but in a field. */
export class DropZone {
  readonly #received: Received;

  constructor(received: Received) {
    this.#received = received;
  }

  connect(): void {
    addEventListener('dragover', this.#over);
    addEventListener('dragleave', this.#leave);
    addEventListener('drop', this.#drop);
    addEventListener('paste', this.#paste);
  }

  disconnect(): void {
    removeEventListener('dragover', this.#over);
    removeEventListener('dragleave', this.#leave);
    removeEventListener('drop', this.#drop);
    removeEventListener('paste', this.#paste);
  }

  readonly #over = (event: DragEvent): void => {
    event.preventDefault();
    this.#received.over(true);
  };

  /** The pointer has left the page when it has gone to no other element in it. */
  readonly #leave = (event: DragEvent): void => {
    if (!event.relatedTarget) this.#received.over(false);
  };

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault();
    this.#received.over(false);
    this.#received.take(event.dataTransfer, 'dropped');
  };

  readonly #paste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLInputElement;
    const isOwn = target instanceof HTMLTextAreaElement && target.matches('.paste');
    if (isField || (target instanceof HTMLTextAreaElement && !isOwn)) return;
    event.preventDefault();
    this.#received.take(event.clipboardData, 'pasted');
  };
}
