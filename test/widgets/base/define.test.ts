import { expect } from 'chai';
import '../../../src/define.js';
import { VERSION } from '../../../src/version.js';
import { WIDGETS } from '../../../src/widgets/names.js';
import { once } from '../../support/page.js';

const TAGS = WIDGETS.map((name) => `samsyn-${name}`);
const definitions = (page: Window = window) => TAGS.map((tag) => page.customElements.get(tag));

/** Keeps what the console is warned of while the work is done. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words) => void said.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('define', () => {
  it('defines every tag', () => {
    expect(definitions().map((element) => typeof element)).to.deep.equal(Array(13).fill('function'));
  });

  it('does nothing the second time it is imported', async () => {
    const before = definitions();
    const again = '/src/define.ts?again';
    expect(await warnings(() => import(again))).to.deep.equal([]);
    expect(definitions()).to.deep.equal(before);
  });

  it('leaves the first copy in place when the page loads another, and warns once of both versions', async () => {
    const before = definitions();
    const other = '/dist/samsyn.all.js';
    const said = await warnings(() => import(other));
    expect(definitions()).to.deep.equal(before);
    expect(said).to.have.length(1);
    expect(said[0]!.split(VERSION).length).to.be.above(2);
  });

  for (const [what, version, defines] of [
    ['an older version', '0.0.9', false],
    ['an element without a version', undefined, false],
    ['an element of its own version', VERSION, true],
  ] as const)
    it(`names ${what} that is on the page already, and defines ${defines ? 'the tags that it lacks' : 'nothing beside it'}`, async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentWindow as Window & typeof globalThis;
      class Older extends page.HTMLElement {
        static readonly version = version;
      }
      page.customElements.define('samsyn-journey', Older);
      const said: string[] = [];
      page.console.warn = (...words: unknown[]) => void said.push(words.join(' '));
      const script = Object.assign(page.document.createElement('script'), {
        type: 'module',
        src: '/dist/samsyn.js',
      });
      const loaded = once(script, 'load');
      page.document.body.append(script);
      await loaded;
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain(version ?? '?')
        .and.to.contain(VERSION);
      expect(page.customElements.get('samsyn-journey')).to.equal(Older);
      const mine = TAGS.filter((tag) => tag !== 'samsyn-journey');
      page.document.body.append(...mine.map((tag) => page.document.createElement(tag)));
      if (defines) await Promise.all(mine.map((tag) => page.customElements.whenDefined(tag)));
      expect(mine.map((tag) => Boolean(page.customElements.get(tag)))).to.deep.equal(mine.map(() => defines));
      frame.remove();
    });

  for (const when of ['is there already', 'comes later'])
    it(`fetches a widget when its tag ${when}, and no other`, async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const page = frame.contentWindow as Window & typeof globalThis;
      const place = page.document.createElement('div');
      const add = (): void => {
        place.append(page.document.createElement('samsyn-glossary'));
        page.document.body.append(place);
      };
      if (when === 'is there already') add();
      const script = Object.assign(page.document.createElement('script'), {
        type: 'module',
        src: '/dist/samsyn.js',
      });
      const loaded = once(script, 'load');
      page.document.body.append(script);
      await loaded;
      if (when === 'comes later') {
        expect(page.customElements.get('samsyn-glossary')).to.equal(undefined);
        add();
      }
      await page.customElements.whenDefined('samsyn-glossary');
      expect(TAGS.filter((tag) => page.customElements.get(tag))).to.deep.equal(['samsyn-glossary']);
      frame.remove();
    });

  /** Opens a page with glossaries, and what else is given, and brings the script. */
  function pageWith(
    count: number,
    imports: Readonly<Record<string, string>> = {},
  ): Window & typeof globalThis {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const add = (name: string, set: object): void =>
      page.document.body.append(Object.assign(page.document.createElement(name), set));
    add('script', { type: 'importmap', textContent: JSON.stringify({ imports }) });
    for (let i = 0; i < count; i++) add('samsyn-glossary', { textContent: 'Ord och begrepp' });
    for (const element of page.document.querySelectorAll('samsyn-glossary'))
      element.setAttribute('src', '/stories/kommuner/krokom.json');
    add('script', { type: 'module', src: '/dist/samsyn.js' });
    return page;
  }

  it('asks for the content file before the widget’s file has come, and once', async () => {
    const page = pageWith(2);
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
    await once(page.document.querySelector('samsyn-glossary')!, 'samsyn-load');
    expect(done).to.deep.equal(['asks', 'defines']);
    page.frameElement!.remove();
  });

  it('leaves the fallback where the widget’s file cannot be had, and says so once', async () => {
    const page = pageWith(2, { '/dist/samsyn-glossary.js': '/dist/samsyn-none.js' });
    const said: string[] = [];
    await new Promise<void>((resolve) => {
      page.console.warn = (...words: unknown[]) => {
        said.push(words.join(' '));
        resolve();
      };
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('samsyn-glossary.js');
    expect(page.document.body.innerText).to.contain('Ord och begrepp');
    page.frameElement!.remove();
  });

  it('shows a whole document where the script’s address has a query, and says nothing', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const said: unknown[] = [];
    page.console.warn = (...words: unknown[]) => void said.push(words);
    const add = (name: string, set: object): HTMLElement => {
      const element = Object.assign(page.document.createElement(name), set);
      page.document.body.append(element);
      return element;
    };
    const strategy = add('samsyn-strategy', {});
    strategy.setAttribute('src', '/stories/kommuner/kalix.json');
    add('script', { type: 'module', src: '/dist/samsyn.js?ver=1' });
    await once(strategy, 'samsyn-load');
    const nested = [...strategy.shadowRoot!.querySelectorAll('[nested]')];
    expect(nested.length).to.be.above(3);
    expect(nested.filter(({ shadowRoot }) => !shadowRoot)).to.deep.equal([]);
    expect(said).to.deep.equal([]);
    frame.remove();
  });
});
