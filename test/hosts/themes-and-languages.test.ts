import { expect } from 'chai';
import { faults, loadAxe } from '../support/accessibility.js';
import { below, kommun, once, settled, widgetsIn } from '../support/page.js';

type Page = Window & typeof globalThis;
const LETTERS = /\p{L}{2}/u;
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All texts of a content file in one language. */
function textsIn(content: unknown, lang: string): string {
  const texts: string[] = [];
  JSON.stringify(content, (key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'sv' in value)
      return void texts.push(
        (value as Record<string, string>)[lang] ?? (lang === 'sv' ? (value.sv as string) : ''),
      );
    if (typeof value === 'string' && lang === 'sv' && !/^(?:id|actor|goal)$/.test(key)) texts.push(value);
    return value;
  });
  return folded(texts.join(' ¶ '));
}
/** The language that a screen reader speaks an element in, through shadow roots. */
function langOf(element: Element): string {
  const around = element.closest('[lang]');
  if (around) return around.getAttribute('lang')!;
  return langOf((element.getRootNode() as ShadowRoot).host);
}

describe('one page with two themes and three languages', function () {
  this.timeout(60_000);
  let frame: HTMLIFrameElement;
  const page = () => frame.contentWindow as Page;
  const section = (lang: string) => page().document.querySelector<HTMLElement>(`section[lang=${lang}]`)!;

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'inline-size: 60em; block-size: 40em; border: 0';
    frame.src = '/host/many.html';
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const main = page().document.querySelector('main')!;
    for (const widget of widgetsIn(main)) await widget.updateComplete;
    await settled(main);
  });
  after(() => frame.remove());

  it('marks every text with its own language, and nothing else', async () => {
    const files = [await kommun('mala'), await kommun('kalix')];
    const [swedish, arabic] = ['sv', 'ar'].map((lang) =>
      files.map((file) => textsIn(file, lang)).join(' ¶ '),
    ) as [string, string];
    const count: Record<string, number> = {};
    for (const around of ['sv', 'ar', 'fi'])
      for (const element of below(section(around)))
        for (const node of element.childNodes) {
          const text = node.nodeType === Node.TEXT_NODE ? folded(node.nodeValue!) : '';
          if (!LETTERS.test(text) || element.localName === 'style') continue;
          const own =
            around === 'ar' && arabic.includes(text) ? 'ar' : swedish.includes(text) ? 'sv' : around;
          expect(langOf(element), `${around}: ${text}`).to.equal(own);
          if (own === 'ar') expect(text).to.match(/\p{Script=Arabic}/u);
          count[`${around} ${own}`] = (count[`${around} ${own}`] ?? 0) + 1;
        }
    // Own words and the file's are there in each.
    for (const pair of ['sv sv', 'ar ar', 'fi fi', 'fi sv']) expect(count[pair], pair).to.be.above(5);
  });

  it('turns what is in Arabic, and leaves what is not', () => {
    for (const lang of ['sv', 'ar', 'fi'])
      for (const element of below(section(lang))) {
        const { direction } = page().getComputedStyle(element);
        if (element.hasAttribute('lang'))
          expect(direction).to.equal(element.getAttribute('lang') === 'ar' ? 'rtl' : 'ltr');
      }
  });

  it('gives each part its own theme', () => {
    const accent = (lang: string) =>
      page().getComputedStyle(
        section(lang).querySelector('samsyn-journey')!.shadowRoot!.querySelector('.label')!,
      ).color;
    expect(accent('sv')).to.equal('rgb(44, 90, 63)');
    expect(accent('ar')).to.equal('rgb(44, 90, 63)');
    expect(accent('fi')).to.equal('rgb(151, 55, 27)');
    const weight = (lang: string) =>
      page().getComputedStyle(
        section(lang).querySelector('samsyn-goal-card')!.shadowRoot!.querySelector('.title')!,
      ).fontWeight;
    expect([weight('sv'), weight('fi')]).to.deep.equal(['400', '800']);
  });

  it('has no fault that axe finds', async () => {
    await loadAxe(page());
    expect(await faults(page().document.documentElement, page())).to.deep.equal([]);
  });
});
