import { expect } from 'chai';
import '../../../src/define.js';
import { plainOf, settled } from '../../../src/builder/publish/plain-of.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { clear, kommun, show } from '../../support/page.js';
import { html } from 'lit';

/** Widgets whose content each file has. */
const SHOWN = [
  ['mala', 'strategy'],
  ['mala', 'goal-card'],
  ['mala', 'goal-grid'],
  ['mala', 'journey'],
  ['mala', 'document-facts'],
  ['kalix', 'strategy'],
  ['kalix', 'measure-list'],
  ['kalix', 'roles-table'],
  ['kalix', 'responsibility-matrix'],
  ['solleftea', 'principle-list'],
  ['krokom', 'glossary'],
  ['krokom', 'strategy'],
  ['molndal', 'strategy'],
] as const;

/** HTML in which only what is read, and how it is marked up, counts. */
const folded = (markup: string): string => {
  const { body } = new DOMParser().parseFromString(markup, 'text/html');
  return (body.querySelector('.samsyn-plain')?.outerHTML ?? '')
    .replace(/\s+/g, ' ')
    .replace(/> | </g, (edge) => edge.trim());
};

describe('plainOf', () => {
  afterEach(clear);

  for (const [file, widget] of SHOWN)
    it(`writes ${widget} of ${file} as the server does`, async () => {
      const stage = await show(html`<div lang="sv"></div>`, '40em');
      const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
      element.content = await kommun(file);
      stage.firstElementChild!.append(element);
      await settled([element]);
      const drawn = await (await fetch(`/static/${file}/${widget}?format=plain&lang=sv`)).text();
      expect(folded(plainOf([element], 'sv'))).to.equal(folded(drawn));
    });
});
