import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { DeepLinks } from '../../../src/widgets/base/deep-links.js';
import { LaterPieces } from '../../../src/widgets/base/later-pieces.js';
import { clear } from '../../support/page.js';

/** A list of words, of which all but the first are drawn later. */
class Words extends LitElement {
  static override properties = { words: { attribute: false } };
  declare words: readonly string[];
  readonly failed: unknown[] = [];
  readonly drawn: string[] = [];
  ends = 0;
  coming: Promise<unknown> | undefined;
  readonly pieces: LaterPieces;

  constructor() {
    super();
    this.words = ['ett', 'två', 'tre'];
    this.pieces = new LaterPieces(this, {
      links: new DeepLinks(this),
      coming: () => this.coming,
      done: () => this.ends++,
      fail: (error) => this.failed.push(error),
    });
  }

  protected override render(): TemplateResult {
    return html`<ul>
      ${this.words.map((word, i) => html`<li id=${word}>${i ? this.pieces.later(() => this.#draw(word)) : word}</li>`)}
    </ul>`;
  }

  #draw(word: string): TemplateResult {
    if (word === 'fel') throw new Error('fel');
    this.drawn.push(word);
    return html`<b id="ord-${word}" tabindex="-1">${word}</b>`;
  }

  get said(): readonly string[] {
    return [...this.shadowRoot!.querySelectorAll('li')].map(({ textContent }) => textContent.trim());
  }
}
customElements.define('test-later-words', Words);

async function shown(words = new Words()): Promise<Words> {
  document.body.append(words);
  await words.updateComplete;
  return words;
}

describe('what is drawn later', () => {
  afterEach(() => {
    for (const words of document.querySelectorAll('test-later-words')) words.remove();
    clear();
  });

  it('comes after the first frame’s, in its order, and tells when it is whole', async () => {
    const words = await shown();
    expect(words.said).to.deep.equal(['ett', '', '']);
    await words.pieces.drawn;
    expect(words.said).to.deep.equal(['ett', 'två', 'tre']);
    expect([words.pieces.drawn, words.ends]).to.deep.equal([undefined, 1]);
  });

  it('waits for what its texts need, and is drawn once', async () => {
    const words = new Words();
    let come: (() => void) | undefined;
    words.coming = new Promise<void>((resolve) => (come = resolve));
    await shown(words);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(words.drawn).to.deep.equal([]);
    come!();
    await words.pieces.drawn;
    expect(words.drawn).to.deep.equal(['två', 'tre']);
  });

  it('is drawn without it where that does not come', async () => {
    const words = new Words();
    words.coming = new Promise(() => undefined);
    await shown(words);
    await words.pieces.drawn;
    expect(words.said).to.deep.equal(['ett', 'två', 'tre']);
  });

  it('is there at once on paper', async () => {
    const words = await shown();
    dispatchEvent(new Event('beforeprint'));
    expect(words.said).to.deep.equal(['ett', 'två', 'tre']);
    expect(words.ends).to.equal(1);
  });

  it('is drawn again with its widget', async () => {
    const words = await shown();
    await words.pieces.drawn;
    words.words = ['ett', 'zwei', 'drei'];
    await words.updateComplete;
    expect(words.said).to.deep.equal(['ett', 'zwei', 'drei']);
  });

  it('is not drawn where it has been taken away before its turn', async () => {
    const words = await shown();
    words.words = ['ett'];
    await words.updateComplete;
    await words.pieces.drawn;
    expect([words.said, words.drawn]).to.deep.equal([['ett'], []]);
  });

  it('is gone to by a link as soon as it is there, though others still wait', async () => {
    const now = performance.now.bind(performance);
    let times = 0;
    // Each piece takes longer than a task may.
    performance.now = () => 1000 * times++;
    history.replaceState(null, '', '#ord-tv%C3%A5');
    try {
      const words = await shown();
      const root = words.shadowRoot!;
      await new Promise((resolve) =>
        new MutationObserver(resolve).observe(root, { childList: true, subtree: true }),
      );
      expect([words.drawn, root.activeElement?.textContent]).to.deep.equal([['två'], 'två']);
      await words.pieces.drawn;
    } finally {
      performance.now = now;
      history.replaceState(null, '', location.pathname + location.search);
    }
  });

  it('goes on where the widget has been moved', async () => {
    const words = await shown();
    const place = document.body.appendChild(document.createElement('div'));
    place.append(words);
    await words.updateComplete;
    await words.pieces.drawn;
    expect(words.said).to.deep.equal(['ett', 'två', 'tre']);
    place.remove();
  });

  it('tells of an exception, and waits no longer', async () => {
    const words = new Words();
    words.words = ['ett', 'fel', 'tre'];
    await shown(words);
    await words.pieces.drawn;
    expect(words.failed.map(String)).to.deep.equal(['Error: fel']);
    expect(words.pieces.drawn).to.equal(undefined);
  });
});
