import { expect } from 'chai';
import { press } from '../../support/keys.js';
import { allInside, clear } from '../../support/page.js';
import { choose, matrix } from './matrix.fixtures.js';

describe('samsyn-responsibility-matrix', () => {
  afterEach(clear);

  for (const [label, name, start] of [
    ['Hämta som CSV', 'ansvar.csv', '\uFEFFOmråde;Mål;Kommunstyrelsen;Socialnämnden;UTB\r\n'],
    ['Hämta som JSON', 'ansvar.json', '[\n  {\n    "id": "boende-1"'],
  ] as const) {
    it(`saves ${name} by the keyboard, whole whatever is chosen`, async () => {
      const widget = await matrix();
      await choose(widget, 'SOC');
      // Where the browser would save a file, the link to it is kept.
      const { prototype } = HTMLAnchorElement;
      let saved = { download: '', href: '' };
      prototype.click = function () {
        saved = { download: this.download, href: this.href };
      };
      const button = allInside<HTMLButtonElement>(widget, '.downloads button').find(
        ({ innerText }) => innerText === label,
      )!;
      button.focus();
      expect(saved.href).to.equal('');
      await press('Enter');
      Reflect.deleteProperty(prototype, 'click');
      expect(saved.download).to.equal(name);
      const bytes = await (await fetch(saved.href)).arrayBuffer();
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      expect(text.startsWith(start), text.slice(0, 80)).to.be.true;
      for (const goal of ['Bygga', 'Bo *bra*.', 'Läsa', 'Skriva']) expect(text).to.include(goal);
    });
  }
});
