import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { ledTo } from '../../support/keys.js';
import { allInside, clear, fileWith, inside, show, widgetsIn } from '../../support/page.js';

/** Some two hundred and forty thousand letters in twelve sections, with Markdown in each. */
const PARAGRAPH = `${'Vi **ska** göra det lättare att gå och cykla. '.repeat(20)}\n\n`;
const SECTIONS = 12;
const content = fileWith({
  goals: undefined,
  sections: Array.from({ length: SECTIONS }, (_, i) => ({
    id: `avsnitt-${i}`,
    title: `Avsnitt ${i}`,
    body: PARAGRAPH.repeat(20),
  })),
});

describe('samsyn-strategy of a long document', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has every section in its place, with its Markdown, and a way back after the last', async function () {
    this.timeout(30_000);
    const [widget] = widgetsIn(await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`));
    await widget!.updateComplete;
    const titles = allInside(widget!, '.place .title').map(({ textContent }) => textContent.trim());
    expect(titles).to.include.members(Array.from({ length: SECTIONS }, (_, i) => `Avsnitt ${i}`));
    for (const place of [0, SECTIONS - 1])
      expect(allInside(widget!, `[data-anchor="avsnitt-${place}"] strong`)).to.have.length(400);
    while (inside(widget!, `[data-anchor="avsnitt-${SECTIONS - 1}"] .to-contents`).hidden)
      await new Promise(requestAnimationFrame);
    expect(inside(widget!, '[data-anchor="avsnitt-0"] .to-contents').hidden).to.equal(false);
  });

  it('leads a link to its last section', async function () {
    this.timeout(30_000);
    location.hash = `#avsnitt-${SECTIONS - 1}`;
    await show(html`<samsyn-strategy .content=${content}></samsyn-strategy>`);
    await ledTo(`avsnitt-${SECTIONS - 1}`);
  });
});
