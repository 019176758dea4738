import { expect } from 'chai';
import { VERSION } from '../src/version.js';
import { WIDGETS } from '../src/widgets/names.js';
import { drawn, once } from './support/page.js';

type Page = Window & typeof globalThis;
const TAGS = WIDGETS.map((name) => `samsyn-${name}`);
const KROKOM = '/stories/kommuner/krokom.json';
const GLOSSARY = { src: KROKOM, text: 'Ord och begrepp' };

let frame: HTMLIFrameElement;
let page: Page;
/** What the page's console has been warned of. */
let said: string[];

/** Puts an element at the end of the page. */
function add(name: string, { src, text = '' }: { src?: string; text?: string } = {}): HTMLElement {
  const element = page.document.createElement(name);
  if (src) element.setAttribute('src', src);
  element.textContent = text;
  page.document.body.append(element);
  return element;
}

/** Brings the script to the page. */
async function bring(src = '/dist/samsyn.js'): Promise<void> {
  const script = Object.assign(page.document.createElement('script'), { type: 'module', src });
  const loaded = once(script, 'load');
  page.document.body.append(script);
  await loaded;
}

const defined = (): string[] => TAGS.filter((tag) => page.customElements.get(tag));

describe('samsyn.js', () => {
  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    page = frame.contentWindow as Page;
    said = [];
    page.console.warn = (...words: unknown[]) => void said.push(words.join(' '));
  });
  afterEach(() => frame.remove());

  for (const [what, version, defines] of [
    ['an older version', '0.0.9', false],
    ['an element without a version', undefined, false],
    ['an element of its own version', VERSION, true],
  ] as const)
    it(`names ${what} that is on the page already, and defines ${defines ? 'the tags that it lacks' : 'nothing beside it'}`, async () => {
      class Older extends page.HTMLElement {
        static readonly version = version;
      }
      page.customElements.define('samsyn-journey', Older);
      await bring();
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain(version ?? '?')
        .and.to.contain(VERSION);
      expect(page.customElements.get('samsyn-journey')).to.equal(Older);
      const mine = TAGS.filter((tag) => tag !== 'samsyn-journey');
      for (const tag of mine) add(tag);
      if (defines) await Promise.all(mine.map((tag) => page.customElements.whenDefined(tag)));
      expect(mine.map((tag) => Boolean(page.customElements.get(tag)))).to.deep.equal(mine.map(() => defines));
    });

  for (const when of ['is there already', 'comes later'])
    it(`fetches a widget when its tag ${when}, and no other`, async () => {
      if (when === 'is there already') add('div').append(page.document.createElement('samsyn-glossary'));
      await bring();
      if (when === 'comes later') {
        expect(defined()).to.deep.equal([]);
        add('div').append(page.document.createElement('samsyn-glossary'));
      }
      await page.customElements.whenDefined('samsyn-glossary');
      expect(defined()).to.deep.equal(['samsyn-glossary']);
    });

  it('asks for the content file before the widget’s file has come, and once', async () => {
    const done: string[] = [];
    const { customElements } = page;
    const fetch = page.fetch.bind(page);
    const define = customElements.define.bind(customElements);
    page.fetch = (...given) => {
      done.push('asks');
      return fetch(...given);
    };
    customElements.define = (...given) => {
      done.push('defines');
      define(...given);
    };
    const glossary = add('samsyn-glossary', GLOSSARY);
    add('samsyn-glossary', GLOSSARY);
    const shown = once(glossary, 'samsyn-load');
    await bring();
    await shown;
    expect(done).to.deep.equal(['asks', 'defines']);
  });

  it('leaves the fallback where the widget’s file cannot be had, and says so once', async () => {
    const map = { imports: { '/dist/samsyn-glossary.js': '/dist/samsyn-none.js' } };
    page.document.body.append(
      Object.assign(page.document.createElement('script'), {
        type: 'importmap',
        textContent: JSON.stringify(map),
      }),
    );
    add('samsyn-glossary', GLOSSARY);
    add('samsyn-glossary', GLOSSARY);
    const told = new Promise<void>((resolve) => {
      page.console.warn = (...words: unknown[]) => {
        said.push(words.join(' '));
        resolve();
      };
    });
    await bring();
    await told;
    // Another would follow at once.
    await drawn();
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('samsyn-glossary.js');
    expect(page.document.body.innerText).to.contain(GLOSSARY.text);
  });

  it('shows a whole document where the script’s address has a query, and says nothing', async () => {
    const strategy = add('samsyn-strategy', { src: '/stories/kommuner/kalix.json' });
    const shown = once(strategy, 'samsyn-load');
    await bring('/dist/samsyn.js?ver=1');
    await shown;
    const nested = [...strategy.shadowRoot!.querySelectorAll('[nested]')];
    expect(nested.length).to.be.above(3);
    expect(nested.filter(({ shadowRoot }) => !shadowRoot)).to.deep.equal([]);
    expect(said).to.deep.equal([]);
  });
});
