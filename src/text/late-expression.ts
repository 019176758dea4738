/**
 * A regular expression that is read when it is first used.
 *
 * marked makes some fifty when it is loaded, and a page uses a dozen of them. Those with Unicode classes
 * take a phone several milliseconds each.
 */
export class LateExpression extends RegExp {
  readonly #source: string;
  #read: RegExp | undefined;

  constructor(source: string, flags: string) {
    super('', flags);
    this.#source = source;
  }

  override get source(): string {
    return this.#source;
  }

  /** What `match`, `replace` and `test` call too. */
  override exec(text: string): RegExpExecArray | null {
    const read = (this.#read ??= new RegExp(this.#source, this.flags));
    read.lastIndex = this.lastIndex;
    const found = read.exec(text);
    this.lastIndex = read.lastIndex;
    return found;
  }
}
