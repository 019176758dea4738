import { expect } from 'chai';
import type { ContentWidget } from '../../src/index.js';
import { faults, loadAxe } from '../support/accessibility.js';
import { engine, once, widgetsIn } from '../support/page.js';

type Page = Window & typeof globalThis & { readonly refused: readonly string[] };
/** The demo's pages, and how many widgets each has; all of one file. */
const PAGES = [
  ['index', 1],
  ['mala', 3],
  ['krokom', 3],
  ['solleftea', 3],
  ['molndal', 2],
  ['kalix', 3],
] as const;

let frame: HTMLIFrameElement;
/** Opens a page of the demo in a frame, and waits until every widget on it has told that it is ready. */
async function open(name: string, width = '60em'): Promise<{ page: Page; widgets: ContentWidget[] }> {
  frame = document.createElement('iframe');
  frame.style.cssText = `inline-size: ${width}; block-size: 40em; border: 0`;
  frame.src = `/demo/${name}.html`;
  const loaded = once(frame, 'load');
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const widgets = widgetsIn(page.document);
  await Promise.all(widgets.map(({ localName }) => page.customElements.whenDefined(localName)));
  for (const widget of widgets) if (fallbackOf(widget).checkVisibility()) await once(widget, 'samsyn-load');
  return { page, widgets };
}
const fallbackOf = (widget: Element) => widget.firstElementChild!;

describe('the demo', () => {
  afterEach(() => frame.remove());

  for (const [name, count] of PAGES) {
    it(`shows every widget of ${name}.html under its strict policy`, async () => {
      const { page, widgets } = await open(name);
      expect(widgets).to.have.length(count);
      for (const widget of widgets) {
        const shown = widget.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')!;
        expect(shown.textContent, widget.item).to.match(/\S/);
        expect(fallbackOf(widget).checkVisibility()).to.be.false;
      }
      expect(page.refused).to.deep.equal([]);
    });

    it(`fetches ${name}.html’s content once, and nothing from elsewhere`, async () => {
      const { page } = await open(name);
      const entries = page.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      for (const { name: url } of entries) expect(new URL(url).origin).to.equal(location.origin);
      // WebKitGTK fetches again what a page has preloaded, whoever asks for it; there the widgets' own are counted.
      const preloads = (await engine()) !== 'webkit';
      const requests = entries.filter(({ name: url }) => new URL(url).pathname.endsWith('.json'));
      const counted = requests.filter(({ initiatorType }) => preloads || initiatorType === 'fetch');
      expect(counted.map(({ name: url }) => url)).to.have.length(1);
      expect([page.localStorage.length, page.sessionStorage.length, page.document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
    });

    it(`has no fault that axe finds on ${name}.html, and does not scroll sideways at 320 px`, async () => {
      const { page } = await open(name, '320px');
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(clientWidth).to.be.at.most(320);
      expect(scrollWidth).to.be.at.most(clientWidth);
      await loadAxe(page);
      expect(await faults(page.document.documentElement, page)).to.deep.equal([]);
    });
  }

  it('tells of what the policy refuses', async () => {
    const { page } = await open('index');
    const refused = once(page.document, 'securitypolicyviolation');
    page.document.body.setAttribute('style', 'color: red');
    await refused;
    expect(page.refused).to.have.length(1);
  });
});
