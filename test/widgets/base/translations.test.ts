import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  inside,
  languageOf,
  settled,
  show,
  textBelow,
  textOf,
  widgetsIn,
} from '../../support/page.js';

const NOTICE = 'This is an unofficial translation. The original applies.';
const goal = (title: object) => [{ id: 'trygghet', title, aims: ['Alla ska känna sig trygga.'] }];
const translated = fileWith({
  language: 'sv',
  translations: [
    { language: 'en', official: false },
    { language: 'fi', official: true },
    { language: 'de', official: false, note: { sv: 'Preliminär.', de: 'Nur ein *Entwurf*.' } },
    { language: 'ar' },
  ],
  title: { sv: 'Strategi', en: 'Strategy', fi: 'Strategia', de: 'Strategie', ar: 'استراتيجية' },
  goals: goal({ sv: 'Trygghet', en: 'Safety', fi: 'Turvallisuus', de: 'Sicherheit', ar: 'أمان' }),
});
const card = async (lang: string, content: unknown = translated) => {
  const stage = await show(
    html`<div lang=${lang}><samsyn-goal-card .content=${content}></samsyn-goal-card></div>`,
  );
  return widgetsIn(stage)[0]!;
};
const notices = (root: ParentNode) => allBelow(root, '[part=notice]').map(({ innerText }) => innerText);

describe('a translated document', () => {
  afterEach(clear);

  it('tells the reader of an unofficial translation that it is one, and nobody else', async () => {
    expect(textOf(await card('en'))).to.match(
      /^Safety.*\. This is an unofficial translation\. The original applies\.$/,
    );
    for (const lang of ['sv', 'fi', 'ar', 'uk', 'sv-x-lattlast'])
      expect(allInside(await card(lang), '[part=notice]'), lang).to.have.length(0);
  });

  it('gives the notice in the publisher’s own words, where the file has any', async () => {
    const notice = inside(await card('de'), '[part=notice]');
    expect(notice.innerText).to.equal('Nur ein Entwurf.');
    expect(languageOf(notice)).to.equal('de');
  });

  it('says it once for a whole document, before anything else', async () => {
    const stage = await show(html`<samsyn-strategy lang="en" .content=${translated}></samsyn-strategy>`);
    await settled(stage);
    expect(notices(stage)).to.deep.equal([NOTICE]);
    expect(textBelow(stage).trim()).to.match(/^This is an unofficial translation/);
  });

  it('marks what is not translated with its own language and direction, and nothing else', async () => {
    const widget = await card('ar');
    expect(languageOf(inside(widget, '.samsyn'))).to.equal('ar');
    expect(inside(widget, '.samsyn').dir).to.equal('rtl');
    const marked = allInside(widget, '.samsyn [lang]').filter(({ innerText }) =>
      innerText.includes('trygga'),
    );
    expect(marked.map(({ lang, dir }) => [lang, dir])).to.deep.equal([['sv', 'ltr']]);
    const title = inside(widget, '.title');
    expect(title.innerText).to.include('أمان');
    expect(title.closest('[lang]')).to.equal(null);
  });

  it('shows easy Swedish where the page asks for it, and plain Swedish where there is none', async () => {
    const content = fileWith({
      language: 'sv',
      goals: goal({ sv: 'Social hållbarhet', 'sv-x-lattlast': 'Vi tar hand om varandra' }),
    });
    const easy = await card('sv-x-lattlast', content);
    expect(textOf(easy)).to.include('Vi tar hand om varandra').and.to.include('Alla ska känna sig trygga.');
    // Easy Swedish is Swedish: a screen reader needs no other voice for it.
    expect(allInside(easy, '.samsyn [lang]')).to.have.length(0);
    expect(textOf(await card('sv', content))).to.include('Social hållbarhet');
    expect(textOf(await card('sv-FI', content))).to.include('Social hållbarhet');
  });

  it('follows the language around it when that changes, in shadow roots too', async () => {
    const stage = await show(html`<div lang="sv">
      <samsyn-goal-card .content=${translated}></samsyn-goal-card>
      <section></section>
      <samsyn-strategy .content=${translated}></samsyn-strategy>
    </div>`);
    const root = stage.querySelector('section')!.attachShadow({ mode: 'open' });
    const inner = document.createElement('samsyn-goal-card');
    Object.assign(inner, { content: translated });
    root.append(inner);
    await settled(stage);
    const titles = () => allBelow(stage, '[part=card] .title').map(({ innerText }) => innerText);
    const before = titles();
    expect(before.length).to.be.at.least(2);
    for (const title of before) expect(title).to.include('Trygghet');
    stage.querySelector('div')!.lang = 'en';
    await Promise.resolve();
    await settled(stage);
    expect(titles()).to.have.length(before.length);
    for (const title of titles()) expect(title).to.include('Safety');
    expect(textBelow(stage.querySelector('samsyn-strategy')!.shadowRoot!))
      .to.include('Safety')
      .and.not.to.include('Trygghet');
  });
});
