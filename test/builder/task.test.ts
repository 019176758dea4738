import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { faults, loadAxe } from '../support/accessibility.js';
import { closeBuilder, find, give, openBuilder, saved, type BuiltPage } from './built-page.js';

/*
 * The editor's task, in the page as it is built and under its policy: from a document to a zip with a page that shows a
 * goal card, a table of roles and a list of principles, of those that the document has.
 */
/** Documents, and which of the three widgets there is something for in them. */
const DOCUMENTS = [
  ['mala', ['goal-card']],
  ['krokom', ['goal-card']],
  ['solleftea', ['goal-card']],
  ['molndal', ['goal-card']],

  ['kalix', ['goal-card', 'roles-table', 'principle-list']],
] as const;
const FORMS = ['styled.docx', 'tagged.pdf'] as const;
/** More than an editor's patience. */
const MOST = 15;

let actions = 0;

async function open(): Promise<BuiltPage> {
  actions = 0;
  return openBuilder();
}

/** Presses a button, or ticks a box: one action. */
async function press(page: BuiltPage, selector: string, text?: RegExp): Promise<void> {
  actions++;
  (await find(page, selector, text)).click();
}

/** Chooses a file, as from the system's own window: one action for the button, one for the file. */
async function choose(page: BuiltPage, address: string, name: string): Promise<void> {
  actions += 2;
  const input = await find<HTMLInputElement>(page, '#file');
  give(page, input, await (await fetch(address)).arrayBuffer(), name);
}

const PARTS: readonly string[] = ['goal-card', 'roles-table', 'principle-list'];

describe('an editor’s way from a document to a page', function () {
  this.timeout(60_000);
  afterEach(closeBuilder);

  for (const [kommun, has] of DOCUMENTS)
    for (const form of FORMS)
      it(`takes under ${MOST} actions: ${kommun}, ${form}`, async () => {
        const page = await open();
        await choose(page, `/test/import/documents/${kommun}/${form}`, form);
        await press(page, '.room-foot .main', /Till Skriv/);
        await press(page, '.room-foot .main', /Till Publicera/);
        await press(page, 'input[value="strategy"]');
        for (const part of has) await press(page, `input[value="${part}"]`);
        const coming = saved(page);
        await press(page, 'button:enabled', /Spara allt som zip/);
        const files = unzipSync(new Uint8Array(await (await coming).arrayBuffer()));
        const index = Object.keys(files).find((name) => name.endsWith('index.html'))!;
        const shown = new DOMParser().parseFromString(strFromU8(files[index]!), 'text/html');
        expect(PARTS.filter((part) => shown.querySelector(`samsyn-${part}`))).to.deep.equal(has);
        const folder = index.slice(0, -'index.html'.length);
        for (const { src } of shown.querySelectorAll<HTMLScriptElement>('script[src]'))
          expect(Object.keys(files)).to.include(
            folder + new URL(src).pathname.replace(/^.*?\/(?=samsyn\/)/, ''),
          );
        expect(actions).to.be.below(MOST);
        expect(page.refused).to.deep.equal([]);
        const asked = page.performance.getEntriesByType('resource').map(({ name }) => new URL(name));
        const elsewhere = asked.filter(
          ({ protocol, origin }) => protocol !== 'blob:' && origin !== location.origin,
        );
        expect(elsewhere).to.deep.equal([]);
      });

  it('ends in a zip with all that its scripts load, of a document that says how it goes with its goals', async () => {
    const page = await open();
    await choose(page, '/stories/miljoprogram.json', 'miljoprogram.json');
    await find(page, 'samsyn-builder-page');
    await press(page, '.room-foot .main', /Till Publicera/);
    await press(page, 'input[value="strategy"]');
    await press(page, 'input[value="goal-card"]');
    await press(page, 'input[value="status-summary"]');
    const coming = saved(page);
    await press(page, 'button:enabled', /Spara allt som zip/);
    const files = unzipSync(new Uint8Array(await (await coming).arrayBuffer()));
    const names = Object.keys(files).map((name) => name.replace(/^.*samsyn\//, ''));
    expect(names).to.include.members(['samsyn-status-summary.js', 'samsyn-goal-progress.js']);
    const missing = Object.entries(files)
      .filter(([name]) => name.endsWith('.js'))
      .flatMap(([name, file]) =>
        [...strFromU8(file).matchAll(/(?:from|import)\s*"\.\/([\w./-]+\.js)"/g)].map(
          ([, asked]) => `${name}: ${asked}`,
        ),
      )
      .filter((asked) => !names.includes(asked.split(': ')[1]!));
    expect(missing.join('\n')).to.equal('');
  });

  it('is clean in every room, to a program that looks for barriers', async () => {
    const page = await open();
    await loadAxe(page);
    const clean = async (room: string): Promise<void> => {
      expect(await faults(page.document.documentElement, page), room).to.deep.equal([]);
    };
    await find(page, '#choose');
    await clean('Hämta');
    await press(page, '#try');
    await find(page, '.room-foot .main', /Till Skriv/);
    await clean('Ordna');
    await press(page, '.room-foot .main', /Till Skriv/);
    await find(page, '.room-foot .main', /Till Publicera/);
    await clean('Skriv');
    await press(page, '.room-foot .main', /Till Publicera/);
    await find(page, 'button', /Kopiera koden/);
    await clean('Publicera');
  });
});
