import { unzipSync } from 'fflate';
import { expect } from 'chai';
import { clear, kommun } from '../../support/page.js';
import { zipOf } from '../../../src/builder/publish/zip-of.js';
import { siteFilesOf } from '../../../src/builder/publish/save-site.js';
import { publicationOf } from '../../../src/builder/publish/publication.js';
import { snippetFor } from '../../../src/builder/publish/snippet-for.js';
import { fileListsOf } from '../../../src/builder/publish/site-files.js';
import { jsonFile } from '../../../src/builder/publish/product-files.js';
import { lookOf } from '../../../src/builder/looks/look-of.js';
import type { FileTree } from '../../../src/builder/publish/zip-of.js';
import { filesOf } from './room.js';

const decode = (file: Uint8Array | string): string =>
  typeof file === 'string' ? file : new TextDecoder().decode(file);

async function site(publish: object, language: 'sv' | 'en' = 'sv', keys: object = {}): Promise<FileTree> {
  const content = { ...((await kommun('mala')) as object), ...keys };
  const files = filesOf();
  const lists = fileListsOf(await jsonFile(files, 'preload.json'), await jsonFile(files, 'integrity.json'));
  const publication = publicationOf(
    { id: 'a', content, publish: publish as Record<string, unknown> },
    new Map(),
  );
  const plain = '<div class="samsyn-plain"><h2>Framtid</h2><p>Vi vill</p></div>';
  const snippet = snippetFor(publication, lists, plain)!;
  return siteFilesOf({ publication, lists, files, snippet, plain, language });
}

/** The files that a page asks for. */
const asked = (page: string): string[] =>
  [...new DOMParser().parseFromString(page, 'text/html').querySelectorAll('[src], link[href]')]
    .map((element) => element.getAttribute('src') ?? element.getAttribute('href')!)
    .filter((address) => !address.startsWith('data:'));

describe('the zip', () => {
  afterEach(clear);

  it('has a page that works, the page Gör så här, plain HTML, and all that they ask for', async () => {
    const files = await site({ parts: ['goal-card', 'strategy'], theme: 'alv' });
    for (const name of ['index.html', 'gor-sa-har.html', 'utan-skript.html'])
      for (const address of asked(decode(files[name]!))) expect(files, name).to.have.property(address);
    expect(asked(decode(files['index.html']!))).to.include.members([
      'samsyn/samsyn.js',
      'samsyn/innehall.json',
      'samsyn/themes/alv.css',
      'samsyn/samsyn-strategy.js',
    ]);
  });

  it('has only the scripts that the parts need, with the words of the document’s languages', async () => {
    const files = await site({ parts: ['goal-card'] });
    expect(files).to.have.property('samsyn/locale/ar.js');
    expect(files).not.to.have.property('samsyn/samsyn-strategy.js');
    expect(files).not.to.have.property('samsyn/embed.html');
  });

  it('has the scripts that show how it goes with goals where the content says so, and only there', async () => {
    const followed = { goals: [{ id: 'a', title: 'A', goals: [{ title: 'B', status: 'reached' }] }] };
    const names = ['samsyn/samsyn-goal-progress.js'];
    const has = async (keys: object): Promise<string> => {
      const files = await site({ parts: ['goal-card'] }, 'sv', keys);
      return names.map((name) => name in files).join();
    };
    expect(await has({})).to.equal('false');
    expect(await has(followed)).to.equal('true');
    const written = await site({ parts: ['goal-card'], integrity: true }, 'sv', followed);
    expect(written).to.have.property(names[0]!);
  });

  it('has the script that shows parts of goals where a goal has some, and only there', async () => {
    const name = 'samsyn/samsyn-document.js';
    const withParts = {
      goals: [{ title: 'A', goals: [{ title: 'B', sections: [{ title: 'C', body: 'D' }] }] }],
    };
    expect(await site({ parts: ['goal-card'] })).not.to.have.property(name);
    expect(await site({ parts: ['goal-card'] }, 'sv', withParts)).to.have.property(name);
  });

  it('has the page of a frame where frames are wanted', async () => {
    const files = await site({ parts: ['goal-card'], host: 'frames' });
    for (const name of ['embed.html', 'embed.css', 'samsyn-frame.js', 'samsyn-host.js'])
      expect(files).to.have.property(`samsyn/${name}`);
  });

  it('keeps a strict policy: no script and no style in the pages themselves', async () => {
    const files = await site({ parts: ['goal-card'], theme: 'alv', integrity: true });
    for (const name of ['index.html', 'gor-sa-har.html', 'utan-skript.html']) {
      const page = new DOMParser().parseFromString(decode(files[name]!), 'text/html');
      expect(page.querySelectorAll('script:not([src]), style, [style]'), name).to.have.length(0);
    }
  });

  it('has a theme of the site’s own, as a style sheet and as a file to go on from', async () => {
    const files = await site({ parts: ['goal-card'], theme: 'own', look: lookOf('#7a1f3d') });
    expect(decode(files['samsyn/themes/mitt-tema.css']!)).to.include('--samsyn-accent-light: #7a1f3d');
    expect(files).to.have.property('samsyn/themes/mitt-tema.tokens.json');
    expect(decode(files['index.html']!)).to.include('class="samsyn-theme-mitt-tema"');
  });

  it('tells whoever puts the files up what to do, in the editor’s language', async () => {
    const page = async (language: 'sv' | 'en'): Promise<Document> => {
      const files = await site({ parts: ['goal-card'], host: 'wordpress-author', folder: '/s/' }, language);
      return new DOMParser().parseFromString(decode(files['gor-sa-har.html']!), 'text/html');
    };
    const sv = await page('sv');
    expect(sv.documentElement.lang).to.equal('sv');
    expect([...sv.querySelectorAll('h2')].map(({ textContent }) => textContent)).to.deep.equal([
      '1. Titta först',
      '2. Lägg upp mappen',
      '3. Lägg detta i sidmallen, en gång',
      '4. Klistra in på sidan',
      '5. Se efter',
      'När innehållet ändras',
      'Filerna i mappen',
    ]);
    expect(sv.body.textContent)
      .to.include('/s/')
      .and.include('tillägg')
      .and.include('data-samsyn="goal-card"');
    expect((await page('en')).querySelector('h1')?.textContent).to.equal('How to');
  });

  it('is the same to the byte whenever it is packed, in whatever order', async () => {
    const files = await site({ parts: ['goal-card'] });
    const one = zipOf(files);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    const other = zipOf(Object.fromEntries(Object.entries(files).reverse()));
    expect(one).to.deep.equal(other);
    expect(decode(unzipSync(one)['samsyn/innehall.json']!)).to.equal(decode(files['samsyn/innehall.json']!));
  });
});
