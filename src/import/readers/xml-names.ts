import { Failure } from '../failure.js';

const MAX_PREFIXES = 300;

/** Names of namespaces, and the prefix that each has in the names given, whatever the file calls it. */
export type Namespaces = Readonly<Record<string, string>>;

/** An element as it opens. Names are "w:p" with the prefix of {@link Namespaces}; without one in a namespace not named there, "?:name". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Gives names the prefixes that we know them by. Own, since the parser's namespaces take half of the time of reading. */
export class NamesInForce {
  readonly #namespaces: Namespaces;
  readonly #scopes: (ReadonlyMap<string, string> | undefined)[] = [];
  #prefixes: ReadonlyMap<string, string> = new Map([['xml', 'xml']]);
  /** Names as they were written and as they are given, under the prefixes now in force. */
  #elementNames = new Map<string, string>();
  #attributeNames = new Map<string, string>();

  constructor(namespaces: Namespaces) {
    this.#namespaces = namespaces;
  }

  open(name: string, written: Readonly<Record<string, string>>): XmlElement {
    const declared = this.#declared(written);
    this.#scopes.push(declared && this.#prefixes);
    if (declared) this.#use(declared);
    const attributes: Record<string, string> = {};
    for (const key in written)
      if (!isDeclaration(key)) attributes[this.#name(key, this.#attributeNames, false)] = written[key]!;
    return { name: this.#name(name, this.#elementNames, true), attributes };
  }

  close(): void {
    const before = this.#scopes.pop();
    if (before) this.#use(before);
  }

  #declared(written: Readonly<Record<string, string>>): ReadonlyMap<string, string> | undefined {
    let declared: Map<string, string> | undefined;
    for (const key in written) {
      if (!isDeclaration(key)) continue;
      declared ??= new Map(this.#prefixes);
      const name = written[key]!;
      declared.set(key.slice(6), Object.hasOwn(this.#namespaces, name) ? this.#namespaces[name]! : '?');
    }
    // Each declaration copies those in force, which many of them would make slow.
    if (declared && declared.size > MAX_PREFIXES)
      throw new Failure('too-large', { limit: 'prefixes', allowed: MAX_PREFIXES });
    return declared;
  }

  #use(prefixes: ReadonlyMap<string, string>): void {
    this.#prefixes = prefixes;
    this.#elementNames = new Map();
    this.#attributeNames = new Map();
  }

  #name(written: string, known: Map<string, string>, isElement: boolean): string {
    const found = known.get(written);
    if (found !== undefined) return found;
    const colon = written.indexOf(':');
    // An attribute without a prefix is in no namespace.
    const prefix =
      colon > 0 ? (this.#prefixes.get(written.slice(0, colon)) ?? '?') : isElement && this.#prefixes.get('');
    const name = prefix ? `${prefix}:${written.slice(colon + 1)}` : written;
    known.set(written, name);
    return name;
  }
}

function isDeclaration(key: string): boolean {
  return key.startsWith('xmlns') && (key.length === 5 || key[5] === ':');
}
