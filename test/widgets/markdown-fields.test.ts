import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { shape } from '../../src/format/shape.js';
import type { ContentWidget } from '../../src/index.js';
import { WIDGETS } from '../../src/widgets/names.js';
import { everything, keysOf, type Json } from '../read/samples.js';
import { allBelow, clear, settled, show } from '../support/page.js';

/** A file of all there is, with two paragraphs and a list in every text that says Markdown. */
const said = new Map<string, string[]>();
function fill(entry: string, value: Json): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, { looks }] of keysOf(entry)) {
    const is = (form: string): boolean =>
      looks
        .replace(/^\[|\]$/g, '')
        .split('/')
        .includes(form);
    const within = looks
      .replace(/^\[|\]$/g, '')
      .split('/')
      .at(-1)!;
    const fillOne = (): string => {
      const word = `${entry}${key}${[...said.values()].flat().length}x`.toLowerCase();
      said.set(`${entry}.${key}`, [...(said.get(`${entry}.${key}`) ?? []), word]);
      return `Forst${word}\n\n- Ett${word}\n- Annat${word}\n\nSist${word}`;
    };
    const found = value[key];
    if (found === undefined || found === null) continue;
    if (is('prose')) value[key] = Array.isArray(found) ? found.map(fillOne) : fillOne();
    else if (within.startsWith('#'))
      for (const one of Array.isArray(found) ? found : [found]) fill(within.slice(1), one);
  }
}

describe('every text that says Markdown', function () {
  this.timeout(60_000);
  const content = everything();
  const paragraphs: string[] = [];
  const items: string[] = [];

  before(async () => {
    fill('content', content);
    // Actors are shown as a part of their own only where the document asks for it.
    content['outline'] = ['actors'];
    const stage = await show(html`<div></div>`);
    for (const widget of WIDGETS) {
      const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
      element.content = content;
      stage.append(element);
    }
    await settled(stage);
    const own = (element: Element): string =>
      [...element.childNodes]
        .filter(
          (node) =>
            node instanceof Text || (node instanceof Element && !/^(?:P|UL|OL|DIV)$/.test(node.tagName)),
        )
        .map((node) => node.textContent)
        .join('')
        .trim();
    paragraphs.push(...allBelow(stage, 'p').map(own));
    items.push(...allBelow(stage, 'li').map(own));
  });
  after(clear);

  it('is one of many', () => {
    const all = Object.keys(shape).flatMap((entry) =>
      [...keysOf(entry)].filter(([, { looks }]) => /\bprose\b/.test(looks)).map(([key]) => `${entry}.${key}`),
    );
    expect([...said.keys()].sort()).to.deep.equal(all.sort());
    expect(all).to.have.length.above(35);
  });

  for (const entry of Object.keys(shape))
    for (const [key, { looks }] of keysOf(entry))
      if (/\bprose\b/.test(looks))
        it(`shows a list and paragraphs in ${entry}.${key}`, () => {
          const shown = said
            .get(`${entry}.${key}`)!
            .filter(
              (word) =>
                paragraphs.includes(`Forst${word}`) &&
                items.includes(`Ett${word}`) &&
                items.includes(`Annat${word}`) &&
                paragraphs.includes(`Sist${word}`),
            );
          expect(shown).to.not.deep.equal([]);
        });
});
