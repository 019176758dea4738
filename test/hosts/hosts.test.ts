import { expect } from 'chai';
import type { SamsynErrorEvent } from '../../src/widgets/base/events.js';
import { VERSION } from '../../src/version.js';
import { faults, loadAxe } from '../support/accessibility.js';
import { luminance } from '../support/colours.js';
import { engine, once, textOf, widgetsIn } from '../support/page.js';

type Page = Window &
  typeof globalThis & { readonly refused: readonly string[]; readonly warned: readonly string[] };
let frame: HTMLIFrameElement;
const page = () => frame.contentWindow as Page;
const widgets = () => widgetsIn(page().document) as HTMLElement[];
const inside = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const style = (element: Element) => page().getComputedStyle(element);

/** Opens a host page in a frame, and waits until all its widgets have told that they are ready. */
async function open(name: string): Promise<void> {
  frame = document.createElement('iframe');
  frame.style.cssText = 'inline-size: 60em; block-size: 40em; border: 0';
  frame.src = `/host/${name}.html`;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  for (const widget of widgets())
    if (widget.querySelector('p')!.checkVisibility()) await once(widget, 'samsyn-load');
}
let plain: { readonly text: string; readonly look: unknown };
const text = () => widgets().map(textOf).join('\n');

/** How a reader meets the parts that a page is most likely to reach: all but what is the page's to give. */
function look() {
  const [card, table, facts] = widgets() as [HTMLElement, HTMLElement, HTMLElement];
  const base = parseFloat(style(inside(card, '.samsyn')).fontSize);
  const of = (element: Element) => {
    const {
      display,
      visibility,
      textAlign,
      textTransform,
      letterSpacing,
      lineHeight,
      fontStyle,
      textShadow,
      listStyleType,
    } = style(element);
    const size = parseFloat(style(element).fontSize);
    return {
      ...{ display, visibility, textAlign, textTransform, textShadow, fontStyle },
      marker: element.localName === 'li' && listStyleType,
      // In parts of the size that the page gives: that one is the page's own business.
      size: Math.round((size / base) * 100),
      spaced: letterSpacing === 'normal' ? 0 : Math.round((parseFloat(letterSpacing) / size) * 100),
      line: Math.round((parseFloat(lineHeight) / size) * 100),
      weight: style(element).fontWeight,
      color: style(element).color,
      decoration: style(element).textDecorationLine,
    };
  };
  const parts = [
    ...['.title', 'li', '.list-head'].map((part) => inside(card, part)),
    ...['.title', 'table', 'th', 'td', 'td li', 'input'].map((part) => inside(table, part)),
    ...['.title', 'dt', 'dd'].map((part) => inside(facts, part)),
  ];
  return parts.map(of);
}
function expectLegible() {
  for (const widget of widgets()) {
    const title = inside(widget, '.title');
    expect(title.checkVisibility()).to.be.true;
    const { color } = style(title);
    expect(luminance('white', color), color).to.be.below(0.18);
    const { width, height } = title.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.above(20);
  }
}

describe('on a page', () => {
  before(async () => {
    await open('plain');
    plain = { text: text(), look: look() };
    frame.remove();
  });
  afterEach(() => frame.remove());

  const pages: [name: string, what: string][] = [
    ['important', 'whose style sheet lays hands on everything with !important'],
    ['bootstrap', 'with Bootstrap'],
    ['foundation', 'with Foundation'],
    ['jquery', 'with jQuery and scripts that change whatever they find'],
    ['bluebird', 'with Bluebird in the place of Promise'],
    ['old-arrays', 'with an Array.from of before there was one'],
    ['on-every-object', 'with methods on every object'],
    ['base', 'with a <base> that leads elsewhere'],
    ['quirks', 'without a doctype'],
    ['xhtml', 'with an XHTML doctype and an XML declaration'],
    ['in-head', 'with the script in its head'],
    ['async', 'with an async script'],
    ['twice', 'with the script twice'],
    ['nonce', 'whose policy trusts scripts by a nonce alone'],
    ['hashes', 'whose policy trusts scripts by their hashes alone'],
    ['strict-dynamic', 'whose policy is strict-dynamic, with typed scripts and no style sheet'],
    ['isolated', 'that is isolated from other origins'],
  ];
  for (const [name, what] of pages)
    it(`${what}, the widgets say and look the same as on a plain one`, async () => {
      await open(name);
      expect(widgets()).to.have.length(3);
      expect(text()).to.equal(plain.text);
      expect(look()).to.deep.equal(plain.look);
      expectLegible();
      // The test server puts a script of its own on every page. WebKitGTK 2.50, when it has much to do, tells of refusing
      // the script that it runs: what the widgets say has just been seen.
      const known =
        name === 'hashes' && (await engine()) === 'webkit'
          ? /__web-dev-server|samsyn\.all\.js/
          : /__web-dev-server/;
      expect(page().refused.filter((refused) => !known.test(refused))).to.deep.equal([]);
    });

  it('with a date on every object, what it spoils is its fallback, and the page is told why', async () => {
    frame = document.createElement('iframe');
    frame.src = '/host/date-on-every-object.html';
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const [card, table, facts] = widgets() as [HTMLElement, HTMLElement, HTMLElement];
    while (![card, table].every((widget) => widget.shadowRoot?.querySelector('.title')))
      await new Promise(requestAnimationFrame);
    const told = once<SamsynErrorEvent>(facts, 'samsyn-error');
    facts.setAttribute('src', '/stories/kommuner/krokom.json');
    const event = await told;
    expect(event.problems.map(({ code }) => code)).to.deep.equal(['not-drawn']);
    expect(facts.querySelector('p')!.checkVisibility()).to.be.true;
    expect(inside(card, '.title').checkVisibility()).to.be.true;
  });

  it('with an older samsyn.js first, the older one shows, all of it, and the console hears of both', async () => {
    await open('older');
    expect(text()).to.equal(plain.text);
    const versions = widgets().map((widget) => (widget.constructor as { version?: string }).version);
    expect(new Set(versions)).to.deep.equal(new Set(['0.0.9']));
    expect(page().warned.join()).to.include('Samsyn 0.0.9').and.to.include(VERSION);
  });

  it('with a <base>, a link within a widget leads within the page', async () => {
    await open('base');
    const strategy = page().document.createElement('samsyn-strategy');
    strategy.setAttribute('src', '/stories/kommuner/mala.json');
    const loaded = once(strategy, 'samsyn-load');
    page().document.querySelector('main')!.append(strategy);
    await loaded;
    const link = inside(strategy, '.contents a') as HTMLAnchorElement;
    link.click();
    expect(page().location.pathname).to.equal('/host/base.html');
    expect(page().location.hash).to.equal(link.getAttribute('href'));
  });

  it('content of another origin is shown where that one allows it, and is a kept fallback where not', async () => {
    await open('isolated');
    const [card] = widgets() as [HTMLElement];
    const other = await (await fetch('/other-origin?cors')).text();
    const shown = once(card, 'samsyn-load');
    card.removeAttribute('item');
    card.setAttribute('src', other);
    await shown;
    // Below it stands whose it is.
    expect(textOf(card)).to.equal('Ett Utgivare: Exempelby · Originalet: Strategi');
    const failed = once(card, 'samsyn-error');
    card.setAttribute('src', await (await fetch('/other-origin')).text());
    await failed;
    expect(card.innerText.trim()).to.equal('Reserv');
  });

  for (const name of ['important', 'bootstrap', 'foundation'])
    it(`axe finds no fault in the widgets: ${name}`, async () => {
      await open(name);
      await loadAxe(page());
      for (const widget of widgets()) expect(await faults(widget, page())).to.deep.equal([]);
    });
});
