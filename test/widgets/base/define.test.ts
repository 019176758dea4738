import { expect } from 'chai';
import '../../../src/define.js';
import { VERSION } from '../../../src/version.js';
import { once } from '../../support/page.js';

const FIRST = ['samsyn-goal-card', 'samsyn-journey', 'samsyn-principle-list', 'samsyn-roles-table'];
const TAGS = [
  ...FIRST,
  'samsyn-document-facts',
  'samsyn-document-list',
  'samsyn-glossary',
  'samsyn-goal-grid',
  'samsyn-indicator',
  'samsyn-measure-list',
  'samsyn-responsibility-matrix',
  'samsyn-section',
  'samsyn-strategy',
];
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
      const mine = FIRST.filter((tag) => tag !== 'samsyn-journey');
      expect(mine.map((tag) => Boolean(page.customElements.get(tag)))).to.deep.equal(mine.map(() => defines));
      frame.remove();
    });

  for (const when of ['is there already', 'comes later'])
    it(`fetches the widgets of a whole document when one of them ${when}, and not before`, async () => {
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
      await page.customElements.whenDefined('samsyn-strategy');
      expect(definitions(page).every(Boolean)).to.be.true;
      frame.remove();
    });
});
