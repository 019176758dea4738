import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { focused, ledTo } from '../../support/keys.js';
import { allBelow, clear, fileWith, settled, show } from '../../support/page.js';

const shown = async (section: object, rest: object = {}, level = 2): Promise<HTMLElement> => {
  const content = fileWith({ ...rest, sections: [{ id: 'forst' }, { id: 's', ...section }] });
  const stage = await show(
    html`<samsyn-section .content=${content} item="s" heading-level=${level}></samsyn-section>`,
  );
  await settled(stage);
  return stage;
};
const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (stage: Element, selector: string): string[] => allBelow(stage, selector).map(words);

describe('samsyn-section', () => {
  afterEach(clear);

  it('has its label and title in one heading, and those of its sections a level below', async () => {
    const stage = await shown(
      { label: 'Bilaga 1', title: 'Plan', sections: [{ title: 'Ett', sections: [{ title: 'Ett ett' }] }] },
      {},
      3,
    );
    const headings = allBelow(stage, 'h3, h4, h5').map((heading) => `${heading.localName} ${words(heading)}`);
    expect(headings).to.deep.equal(['h3 Bilaga 1: Plan', 'h4 Ett', 'h5 Ett ett']);
  });

  it('goes on at the same level in a section that has no title', async () => {
    const stage = await shown({ title: 'Plan', sections: [{ body: 'Text', sections: [{ title: 'Ett' }] }] });
    expect(all(stage, 'h3')).to.deep.equal(['Ett']);
  });

  it('shows the parts that it holds after its text, under its own heading', async () => {
    const rest = { goals: [{ id: 'a', title: 'Ett mål', summary: 'x'.repeat(800) }] };
    const stage = await shown({ title: 'Målen', body: 'Så här vill vi ha det.', parts: ['goals'] }, rest);
    expect(all(stage, 'h2, h3, p').slice(0, 3)).to.deep.equal(['Målen', 'Så här vill vi ha det.', 'Ett mål']);
    expect(all(stage, 'h2')).to.deep.equal(['Målen']);
  });

  it('has text, pictures, quotations and parts in their order in sections without titles, as near as paragraphs', async () => {
    const sections = [
      { figures: [{ caption: 'Bilden.' }] },
      { body: 'Text två.' },
      { kind: 'quote', body: 'Citatet.' },
      { parts: ['a'] },
      { body: 'Text tre.' },
      { body: 'Text fyra.' },
    ];
    const stage = await shown(
      { title: 'Plan', body: 'Text ett.', sections },
      { goals: [{ id: 'a', title: 'Målet' }] },
    );
    expect(all(stage, 'h2, h3, p, blockquote > *, figcaption')).to.deep.equal([
      'Plan',
      'Text ett.',
      'Bilden.',
      'Text två.',
      'Citatet.',
      'Målet',
      'Text tre.',
      'Text fyra.',
    ]);
    const [three, four] = allBelow(stage, '.prose').slice(-2);
    const between = four!.getBoundingClientRect().top - three!.getBoundingClientRect().bottom;
    expect(between).to.be.within(10, 20);
  });

  it('leaves a part of the document more room below it than above it, where a text goes on', async () => {
    const stage = await shown(
      {
        title: 'Plan',
        body: 'Text ett.',
        parts: ['a', 'b'],
        sections: [{ id: 'b', body: 'Text två.' }],
      },
      { goals: [{ id: 'a', title: 'Målet' }] },
    );
    const [one, two] = allBelow(stage, '.prose').map((prose) => prose.getBoundingClientRect());
    const part = allBelow(stage, '.section > .part')[0]!.getBoundingClientRect();
    expect(two!.top - part.bottom).to.be.above(1.3 * (part.top - one!.bottom));
  });

  it('is signed by a role', async () => {
    const stage = await shown({
      kind: 'foreword',
      title: 'Förord',
      body: 'Välkommen.',
      byline: 'Ordföranden',
    });
    expect(all(stage, 'p')).to.deep.equal(['Välkommen.', 'Ordföranden']);
  });

  it('quotes with the words in a quotation, and whose they are in its caption', async () => {
    const stage = await shown({ kind: 'quote', body: 'Jag vill cykla.', byline: 'Elev' });
    expect(all(stage, 'figure > blockquote')).to.deep.equal(['Jag vill cykla.']);
    // Where there is no picture, all read what it would have shown.
    expect(all(stage, 'figcaption')).to.deep.equal(['– Elev']);
  });

  it('has pictures with their words, and the words alone where there is no picture', async () => {
    const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
    const figures = [
      { src, alt: 'Ån', caption: 'I *maj*' },
      { src },
      { caption: 'Bara text' },
      { src: 'javascript:alert(1)' },
    ];
    const stage = await shown({ title: 'Ån', figures });
    const pictures = allBelow<HTMLImageElement>(stage, 'img');
    // A data address is no link; a picture may have none but http, https and relative ones.
    expect(pictures.every(({ alt }) => alt === 'Ån' || alt === '')).to.equal(true);
    expect(pictures.some(({ src }) => src.startsWith('javascript'))).to.equal(false);
    expect(all(stage, 'figcaption')).to.deep.equal(['Ån I maj', 'Bara text']);
  });

  it('says in small letters who answers for it, when it was updated, and where it comes from', async () => {
    const stage = await shown({
      title: 'Text',
      note: 'En anmärkning.',
      responsible: ['samtliga nämnder', { actor: 'KS', state: 'undecided' }],
      updated: '2025-03',
      source: { title: 'Översiktsplanen' },
    });
    expect(all(stage, '.foot p')).to.deep.equal([
      'En anmärkning.',
      'Ansvarig: samtliga nämnder, KS (Inte beslutat)',
      'Senast uppdaterad: mars 2025',
      'Källa: Översiktsplanen',
    ]);
  });

  it('is found and focused by its anchor, and so are the sections in it', async () => {
    const stage = await shown({ title: 'Plan', sections: [{ id: 'inre', title: 'Inre' }] });
    location.hash = '#inre';
    await ledTo('inre');
    expect(words(focused()!)).to.equal('Inre');
    history.replaceState(null, '', location.pathname + location.search);
    expect(stage.isConnected).to.equal(true);
  });
});
