import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { allBelow, clear, fileWith, kommun, once, settled, show, widgetsIn } from '../support/page.js';
import { announce, textsBelow, translate } from '../support/translator.js';

const page = document.documentElement;
const texts = (root: ParentNode) => textsBelow(root).map(({ data }) => data);
const content = fileWith({
  title: { sv: 'Strategi', en: 'Strategy' },
  goals: [{ title: { sv: 'Trygghet', en: 'Safety' }, aims: ['att alla känner sig trygga'] }],
});
const card = () => html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`;

describe('a page that a browser translates', function () {
  this.timeout(60_000);
  const whole = page.lang;
  before(async () => {
    if (document.readyState !== 'complete') await once(window, 'load');
  });
  beforeEach(() => void (page.lang = 'sv'));
  afterEach(() => {
    clear();
    page.lang = whole;
  });

  for (const name of ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'])
    it(`is reached, word by word, and stays as it is: ${name}`, async () => {
      const file = await kommun(name);
      for (const to of ['en', 'ar', 'fi']) {
        page.lang = 'sv';
        const stage = await show(html`<samsyn-strategy .content=${file}></samsyn-strategy>`);
        await settled(stage);
        const swedish = texts(stage);
        announce(document, to);
        // The change is heard of in a microtask, and what it leads to is drawn in the next.
        await Promise.resolve();
        await settled(stage);
        expect(texts(stage), to).to.deep.equal(swedish);
        expect(translate(stage, 'sv'), to).to.be.at.least(0.95);
        // What is drawn again for another reason leaves the translation.
        const translated = texts(stage);
        for (const widget of widgetsIn(stage)) widget.requestUpdate();
        await settled(stage);
        expect(texts(stage), to).to.deep.equal(translated);
      }
    });

  it('carries no language of its own, in whatever form the page names its language', async () => {
    for (const lang of ['sv', 'sv-SE', 'SV', 'sv-x-lattlast']) {
      page.lang = lang;
      const stage = await show(card());
      expect(allBelow(stage, '[lang]'), lang).to.deep.equal([]);
    }
    // A page that does not say in which language it is leaves it to the widget to say so.
    page.removeAttribute('lang');
    const stage = await show(card());
    expect(allBelow(stage, '.samsyn')[0]!.lang).to.equal('sv');
  });

  it('is no page that has changed its language, even where the file has the other one', async () => {
    const stage = await show(card());
    const swedish = texts(stage);
    announce(document, 'en');
    await Promise.resolve();
    await settled(stage);
    expect(texts(stage)).to.deep.equal(swedish);
  });

  it('says its language below the root, or by other content, where it has changed it itself', async () => {
    const stage = await show(card());
    const [widget] = widgetsIn(stage);
    announce(document, 'en');
    await Promise.resolve();
    widget!.content = structuredClone(content);
    await settled(stage);
    expect(texts(stage)).to.include('Safety').and.to.include('We want');
    stage.lang = 'sv';
    await Promise.resolve();
    await settled(stage);
    expect(texts(stage)).to.include('Trygghet').and.to.include('Vi vill');
  });

  it('is asked for its language by a widget that comes later', async () => {
    const stage = await show(html`${card()}<div></div>`);
    announce(document, 'en');
    await Promise.resolve();
    const late = document.createElement('samsyn-goal-card');
    Object.assign(late, { content });
    stage.lastElementChild!.append(late);
    await settled(stage);
    expect(texts(stage.lastElementChild!)).to.include('Safety');
    expect(texts(stage)).to.include('Trygghet');
  });
});
